import type { RootContent } from 'mdast';
import type { Verdict } from './judge.ts';
import { bullets, code, p, strong } from './markdown.ts';
import type { ByHand, Stage } from './stage.ts';
import { cut, part } from './write-within.ts';

/** A reason says what to do, so it is shortened only where hardly anything else is left. */
const LONGEST_REASON = 3_000;
const BEFORE_REASON = 64;

/** What happens next, and who is to do something for it; `share` as in `writeWithin`. */
export function nextStep({ valid, digest, change }: Verdict, stage: Stage, share: number): RootContent[] {
  const why = (reason: string) => ({ user: cut(reason, part(LONGEST_REASON, BEFORE_REASON * share)) });
  switch (stage.kind) {
    case 'published':
      return published(stage);
    case 'corrected':
      return [
        p(
          'Pull request ',
          { type: 'html', value: `#${stage.number}` },
          ' was merged, and issue ',
          { type: 'html', value: `#${stage.by}` },
          ' has corrected the record since: the rank of what is published now is told there. Thank you for sharing your result!',
        ),
      ];
    case 'missing':
      return missing(stage);
    case 'pull-request':
      return [
        p(
          'Approved by ',
          { user: stage.approvedBy },
          '. Pull request ',
          { type: 'html', value: `#${stage.number}` },
          ` ${adds(change?.kind)}. Editing the record in this issue withdraws the approval.`,
        ),
      ];
    case 'approval-refused':
      return [p(strong('The approval does not hold:'), ' ', why(stage.reason))];
    case 'approval-withdrawn':
      return [p(strong('The approval was withdrawn:'), ' ', why(stage.reason))];
    case 'blocked':
      return [p(strong('Podium cannot go on by itself:'), ' ', why(stage.reason))];
    case 'judged':
      if (!valid)
        return [
          p('Edit the issue and correct this; Podium looks again by itself, no need to open a new one.'),
        ];
      return [
        p('A maintainer reviews it next. Nothing is written until then.'),
        bullets([[`Digest of what the approval will bind to: `, code((digest ?? '').slice(0, 16))]]),
      ];
  }
}

const THANKS =
  'The record and the leaderboard pages are on the default branch. Thank you for sharing your result!';
const UNRANKED =
  'It is listed as unranked: its benchmark ranks by a metric that the record does not report, or the record is not of a completed run.';
const GONE = 'The record is no longer on the default branch, and the leaderboard does not show it any more.';

const CORRECT = [
  p(
    strong('This issue was edited after that; the published record is as it was.'),
    ' To correct it, open a new issue whose title begins ',
    code('[CORRECTION]'),
    ' with the whole record and the same ',
    code('eval_id'),
    '; to take it back, one whose title begins ',
    code('[WITHDRAWAL]'),
    '. Only the submitter of a record or a maintainer may do that.',
  ),
];

function published({
  place,
  unranked,
  edited,
  byHand,
}: Extract<Stage, { kind: 'published' }>): RootContent[] {
  const changed = byHand === undefined ? [] : [p(strong(notApproved(byHand)), edited ? '' : TOLD)];
  if (edited) return [...changed, ...CORRECT];
  if (unranked === true) return [...changed, p(THANKS), p(UNRANKED)];
  return [...changed, p(place === undefined ? GONE : THANKS)];
}

function notApproved(byHand: ByHand): string {
  const what = byHand === 'record' ? 'the record' : 'the record, or the file of its model,';
  return `What is published is not what was approved: ${what} was changed by hand after that.`;
}

const TOLD = ' This tells what is on the default branch.';

function missing({ number, removal, label }: Extract<Stage, { kind: 'missing' }>): RootContent[] {
  const why = removal
    ? 'but the record is on the default branch: the merge was reverted, or the record came back.'
    : 'but its record is not on the default branch, or its benchmark is not: the merge was reverted, the record was withdrawn in another issue, or a file was moved, renamed or deleted since.';
  return [
    p('Pull request ', { type: 'html', value: `#${number}` }, ` was merged, ${why}`),
    p(
      `To have it proposed anew, a maintainer opens this issue, takes the label `,
      code(label),
      ' off, reads the verdict that Podium then gives, and adds the label again.',
    ),
  ];
}

function adds(kind: 'correction' | 'withdrawal' | undefined): string {
  if (kind === 'withdrawal') return 'removes the record and regenerates the pages';
  return kind === 'correction'
    ? 'corrects the record and regenerates the pages'
    : 'adds the record and the regenerated pages';
}
