import type { RootContent } from 'mdast';
import type { Change } from './change.ts';
import type { Verdict } from './judge.ts';
import { bullets, code, p, strong } from './markdown.ts';
import type { Stage } from './stage.ts';
import { cut, part } from './write-within.ts';

const MOST_FIELDS = 20;
const LONGEST_NAME = 200;
const LONGEST_REASON = 500;

/** The headline of a valid withdrawal; a correction has that of any submission. */
export function changeHeadline({ change }: Verdict): string | undefined {
  return change?.kind === 'withdrawal' ? '✅ Valid: would take a record off the leaderboard' : undefined;
}

/** What a correction changes, or whose record a withdrawal takes away; `share` as in `writeWithin`. */
export function changeLead(
  { change, modelName, evaluation }: Verdict,
  stage: Stage,
  share: number,
): RootContent[] {
  if (change === undefined || stage.kind === 'published') return [];
  if (change.kind === 'withdrawal') {
    const why =
      change.why === undefined ? [] : [' Reason: ', { user: cut(change.why, part(LONGEST_REASON, share)) }];
    return [
      p(
        'Withdraws ',
        code(change.evalId),
        ', the run of ',
        strong({ user: cut(modelName ?? '', part(LONGEST_NAME, share)) }),
        ' on ',
        strong({
          user: cut(change.benchmarkName ?? evaluation?.benchmarkId ?? '', part(LONGEST_NAME, share)),
        }),
        `. ${placeText(change)}`,
        ...why,
      ),
    ];
  }
  const shown = change.fields.slice(0, part(MOST_FIELDS, share));
  const rest = change.fields.length - shown.length;
  return [
    p('Corrects ', code(change.evalId), ':'),
    bullets([...shown.map((field) => [{ user: field }]), ...(rest > 0 ? [[`and ${rest} more`]] : [])]),
  ];
}

/** What becomes of the board, so that nobody takes a leader away unawares. */
function placeText({ place }: Change): string {
  if (place === undefined) return 'It has no rank.';
  return place.counts
    ? `The model stands at rank ${place.rank} of ${place.entries} by this run.`
    : `Another run of the model counts, so its rank ${place.rank} of ${place.entries} stays.`;
}

/** What a withdrawal would do to the files. */
export function changeWritten({ change, valid }: Verdict, stage: Stage): RootContent[] {
  if (change === undefined || !valid || stage.kind === 'published') return [];
  return [p('File that would be deleted: ', code(change.path), '. The model’s own file stays.')];
}
