import { write } from '../../pages/markdown.ts';
import { p, strong } from '../../verdict/markdown.ts';
import { cut, LONGEST_BODY, part, writeWithin } from '../../verdict/write-within.ts';
import { branchName } from '../branch-name.ts';
import { newestOf } from '../keep-pull.ts';
import { isLabelled, takeOff } from '../labels.ts';
import type { Effect, Plan } from '../plan.ts';
import type { Situation } from '../situation.ts';
import { standingNote } from '../standing-note.ts';
import { tell } from './tell.ts';

const LONGEST_REASON = 3_000;

/** An approval that was acted upon no longer holds: says why, closes the pull request, deletes the branch. */
export function retract(situation: Situation, reason: string): Plan {
  const { config, issue, labelling } = situation;
  const foreign = foreignWork(situation);
  const whole = foreign === undefined || reason.includes(foreign) ? reason : `${reason} ${foreign}`;
  const labelled = isLabelled(issue, config.labels.approved);
  const event = labelled ? labelling?.event : standingNote(situation)?.event;
  const note = { kind: 'approval-withdrawn' as const, reason: whole, event };
  return tell(situation, 'approval-withdrawn', {
    stage: note,
    marker: { note },
    after: [
      ...closePulls(situation, reason),
      ...takeOff(issue, [config.labels.approved]),
      ...deleteBranch(situation, reason),
    ],
    remark: foreign,
  });
}

/** Closes what Podium opened; never what is not, or not only, Podium's own. */
export function closePulls({ branch, pulls }: Situation, reason: string): readonly Effect[] {
  if (branch !== undefined && !branch.ours) return [];
  return pulls
    .filter((pull) => pull.ours && pull.open)
    .map(({ number, body }) => ({ kind: 'close-pull', number, body: farewell(reason, body) }));
}

function farewell(reason: string, body: string): string {
  const why = writeWithin(LONGEST_BODY / 2, (share) =>
    write([p(strong('Closed by Podium.'), ' ', { user: cut(reason, part(LONGEST_REASON, share)) })]),
  );
  return `${why}\n---\n\n${body}`.slice(0, LONGEST_BODY).toWellFormed();
}

/**
 * Deletes Podium's own branch. The last thing that is done: as long as it is there, the schedule finds what was
 * left undone.
 */
export function deleteBranch({ branch, pulls, issue }: Situation, reason: string): readonly Effect[] {
  if (branch?.ours !== true) return [];
  // A pull request of somebody else would be closed with its branch.
  if (pulls.some((pull) => pull.open && !pull.ours)) return [];
  return [
    {
      kind: 'delete-branch',
      branch: branchName(issue.number),
      sha: branch.sha,
      newest: newestOf(pulls),
      farewell: (body) => farewell(reason, body),
    },
  ];
}

/** What is left alone although it bears Podium's name, in words. */
export function foreignWork({ branch, pulls, issue }: Situation): string | undefined {
  const open = pulls.find((pull) => pull.open && (!pull.ours || branch?.ours === false));
  const left =
    branch !== undefined && !branch.ours
      ? `Branch ${branchName(issue.number)}${open === undefined ? '' : ` (pull request ${open.number})`}`
      : open !== undefined
        ? `Pull request ${open.number}`
        : undefined;
  return left && `${left} is not, or not only, Podium's work, so it is left alone.`;
}
