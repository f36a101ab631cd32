import { write } from '../../pages/markdown.ts';
import { p } from '../../verdict/markdown.ts';
import { branchName } from '../branch-name.ts';
import { takeOff } from '../labels.ts';
import type { Effect, Plan } from '../plan.ts';
import type { Situation } from '../situation.ts';
import { standingNote } from '../standing-note.ts';
import { tell } from './tell.ts';

/** An approval that was acted upon no longer holds: says why, closes the pull request, deletes the branch. */
export function retract(situation: Situation, reason: string): Plan {
  const { config, issue, labelling } = situation;
  const foreign = foreignWork(situation);
  const whole = foreign === undefined || reason.includes(foreign) ? reason : `${reason} ${foreign}`;
  const labelled = issue.labels.includes(config.labels.approved);
  const event = labelled ? labelling?.event : standingNote(situation)?.event;
  const note = { kind: 'approval-withdrawn' as const, reason: whole, event };
  return tell(situation, 'approval-withdrawn', {
    stage: note,
    marker: { note },
    after: [...retreat(situation, reason), ...takeOff(issue, [config.labels.approved])],
    remark: foreign,
  });
}

/** Closes what Podium opened and deletes its branch; never touches what is not, or not only, Podium's own. */
export function retreat({ branch, pulls, issue }: Situation, reason: string): readonly Effect[] {
  if (branch !== undefined && !branch.ours) return [];
  const comment = write([p('Closed by Podium: ', { user: reason })]).trimEnd();
  const own = pulls.filter((pull) => pull.ours && pull.open);
  return [
    ...own.map(({ number }): Effect => ({ kind: 'close-pull', number, comment })),
    // A pull request of somebody else would be closed with its branch.
    ...(branch === undefined || pulls.some((pull) => pull.open && !pull.ours)
      ? []
      : [{ kind: 'delete-branch' as const, branch: branchName(issue.number), sha: branch.sha }]),
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
