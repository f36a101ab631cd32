import { judgeApproval } from './approval.ts';
import { issueKind } from './issue-kind.ts';
import { isLabelled, isSameLabel } from './labels.ts';
import type { Effect, Plan } from './plan.ts';
import type { Pull, Situation } from './situation.ts';
import { answer } from './stages/answer.ts';
import { miss } from './stages/miss.ts';
import { propose } from './stages/propose.ts';
import { ALREADY_THERE, publish, publishCorrected } from './stages/publish.ts';
import { refuse } from './stages/refuse.ts';
import { closePulls, deleteBranch, retract } from './stages/retract.ts';
import { withdraw } from './stages/withdraw.ts';
import { standingNote } from './standing-note.ts';
import { isTold } from './told-publication.ts';

/** From what is to what should be. Pure: the same situation gives the same plan. */
export function decide(situation: Situation): Plan {
  const plan = choose(situation);
  if (!situation.issue.locked || plan.effects.length === 0) return plan;
  const effects = takenBack(situation, plan);
  const remark = 'The issue is locked, so Podium writes nothing in it; unlock it to let it go on.';
  return { ...plan, outcome: effects.length > 0 ? plan.outcome : 'unchanged', effects, remark };
}

/**
 * What is done although the issue is locked: a pull request must not stay open for what is no longer approved. Without
 * the comment, which would say why, the label goes first, so that a run which is stopped is taken up again.
 */
function takenBack({ config }: Situation, { outcome, effects }: Plan): readonly Effect[] {
  if (outcome !== 'approval-withdrawn' && outcome !== 'withdrawn') return [];
  const label = effects.filter(
    (effect) => effect.kind === 'remove-label' && isSameLabel(effect.label, config.labels.approved),
  );
  return [...label, ...effects.filter(({ kind }) => kind === 'close-pull' || kind === 'delete-branch')];
}

function choose(situation: Situation): Plan {
  const { issue, config, publication } = situation;
  if (issueKind(issue, config.labels.submission) === undefined) return withdraw(situation, NO_LONGER_ONE);
  if (publication !== undefined) return publish(situation, publication);
  const merged = mergedPull(situation);
  if (merged !== undefined) return afterMerge(situation, merged);
  if (!issue.open) return withdraw(situation, CLOSED);
  if (!isLabelled(issue, config.labels.approved)) {
    if (!isUnderWay(situation)) return answer(situation);
    // Whoever took the label off may have told why: another run of Podium, a moment ago.
    const told = standingNote(situation)?.reason;
    return retract(situation, told ?? `The label "${config.labels.approved}" was removed.`);
  }
  const approval = judgeApproval(situation);
  if (!approval.holds) return takeBack(situation, approval.reason);
  const closed = closedByPerson(situation, approval.event);
  if (closed === undefined) return propose(situation, approval);
  return retract(
    situation,
    `Pull request ${closed} was closed without a merge. Add the label "${config.labels.approved}" again for a new one.`,
  );
}

const NO_LONGER_ONE = 'The issue is no longer a submission: neither its title nor a label says so.';
const CLOSED = 'The issue was closed before the merge.';
const USED_UP =
  'The approval was for what was published, and that was changed elsewhere since, or this issue was. Read the verdict, then approve again.';
const MERGED = 'The pull request is merged; its record was corrected or withdrawn since.';

/** Merged, and not (any more) on the default branch as this issue asked for. */
function afterMerge(situation: Situation, merged: Pull): Plan {
  const { issue, comments, config, corrected } = situation;
  if (!isTold(comments[0]?.marker, issue, config, merged))
    return corrected === undefined ? miss(situation, merged) : publishCorrected(situation, corrected, merged);
  // Open again, with the label of then.
  if (issue.open) return takeBack(situation, USED_UP);
  return { outcome: 'unchanged', effects: deleteBranch(situation, ALREADY_THERE), remark: MERGED };
}

/** The label `approved` does not count (any more). */
function takeBack(situation: Situation, reason: string): Plan {
  return isUnderWay(situation) || isBeingRetracted(situation)
    ? retract(situation, reason)
    : refuse(situation, reason);
}

/** Whether Podium has acted on an approval: there is something to take back. */
function isUnderWay(situation: Situation): boolean {
  return (
    closePulls(situation, '').length > 0 ||
    deleteBranch(situation, '').length > 0 ||
    situation.comments[0]?.marker?.approval !== undefined
  );
}

/** Whether the comment says already that this very approval was withdrawn, and the rest is still to be done. */
function isBeingRetracted({ comments, labelling }: Situation): boolean {
  const note = comments[0]?.marker?.note;
  return note?.kind === 'approval-withdrawn' && note.event === labelling?.event;
}

/**
 * The last pull request, if it was merged into the default branch and nothing was approved after that. An issue that
 * is open without the label asks for something new.
 */
function mergedPull({ pulls, labelling, issue, config, head }: Situation): Pull | undefined {
  const last = pulls.find(({ ours }) => ours);
  if (last?.merged !== true || last.base !== head.branch) return undefined;
  if (!issue.open) return last;
  if (!isLabelled(issue, config.labels.approved)) return undefined;
  return labelling === undefined || (last.closedAt ?? '') >= labelling.at ? last : undefined;
}

/** Number of the pull request of this very approval, where a person closed it without a merge. */
function closedByPerson({ pulls, comments, labelling }: Situation, event: number): number | undefined {
  if (pulls.some((pull) => pull.open)) return undefined;
  const closed = pulls.find((pull) => pull.ours && !pull.open && !pull.merged);
  if (closed === undefined) return undefined;
  const marker = comments[0]?.marker;
  const ofThis = marker?.approval?.event === event && marker.pull === closed.number;
  return ofThis || (closed.closedAt ?? '') > (labelling?.at ?? '') ? closed.number : undefined;
}
