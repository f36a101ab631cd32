import { judgeApproval } from './approval.ts';
import { issueKind } from './issue-kind.ts';
import { isLabelled } from './labels.ts';
import type { Plan } from './plan.ts';
import type { Situation } from './situation.ts';
import { answer } from './stages/answer.ts';
import { propose } from './stages/propose.ts';
import { ALREADY_THERE, publish } from './stages/publish.ts';
import { refuse } from './stages/refuse.ts';
import { closePulls, deleteBranch, retract } from './stages/retract.ts';
import { withdraw } from './stages/withdraw.ts';
import { standingNote } from './standing-note.ts';

/** From what is to what should be. Pure: the same situation gives the same plan. */
export function decide(situation: Situation): Plan {
  const plan = choose(situation);
  if (!situation.issue.locked || plan.effects.length === 0) return plan;
  const remark = 'The issue is locked, so Podium writes nothing; unlock it to let it go on.';
  return { ...plan, outcome: 'unchanged', effects: [], remark };
}

function choose(situation: Situation): Plan {
  const { issue, config, publication } = situation;
  if (issueKind(issue, config.labels.submission) === undefined) return withdraw(situation, NO_LONGER_ONE);
  if (publication !== undefined) return publish(situation, publication);
  if (isUsedUp(situation)) return refuse(situation, USED_UP);
  if (isMerged(situation))
    return { outcome: 'unchanged', effects: deleteBranch(situation, ALREADY_THERE), remark: MERGED };
  if (!issue.open) return withdraw(situation, CLOSED);
  if (!isLabelled(issue, config.labels.approved)) {
    if (!isUnderWay(situation)) return answer(situation);
    // Whoever took the label off may have told why: another run of Podium, a moment ago.
    const told = standingNote(situation)?.reason;
    return retract(situation, told ?? `The label "${config.labels.approved}" was removed.`);
  }
  const approval = judgeApproval(situation);
  if (!approval.holds) {
    return isUnderWay(situation) || isBeingRetracted(situation)
      ? retract(situation, approval.reason)
      : refuse(situation, approval.reason);
  }
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
  'The approval was for what was published, and that record was withdrawn or corrected elsewhere since. Read the verdict, then approve again.';

/** Whether an issue that was published and is open again still has the label of then. */
function isUsedUp(situation: Situation): boolean {
  const { issue, comments, config } = situation;
  return (
    issue.open &&
    comments[0]?.marker?.place !== undefined &&
    isLabelled(issue, config.labels.approved) &&
    isMerged(situation)
  );
}

const MERGED =
  'The pull request is merged; its record is not on the default branch that was read, or was corrected or withdrawn since.';

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

/** Whether the last pull request was merged into the default branch, and nothing was approved after that. */
function isMerged({ pulls, labelling, issue, config, head }: Situation): boolean {
  const last = pulls.find(({ ours }) => ours);
  if (last?.merged !== true || last.base !== head.branch) return false;
  const approvedAt = isLabelled(issue, config.labels.approved) ? labelling?.at : undefined;
  return approvedAt === undefined || (last.closedAt ?? '') >= approvedAt;
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
