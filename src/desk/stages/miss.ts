import { type Stage, writeVerdict } from '../../verdict/write-verdict.ts';
import { takeOff } from '../labels.ts';
import type { Plan } from '../plan.ts';
import type { Pull, Situation } from '../situation.ts';
import { sayVerdict } from '../verdict-comment.ts';
import { ALREADY_THERE } from './publish.ts';
import { deleteBranch } from './retract.ts';

/** Merged, but what was asked for is not so on the default branch: says so, and waits for a person. */
export function miss(situation: Situation, { number }: Pull): Plan {
  const { config, issue, verdict, kind, comments } = situation;
  const { approved, pending_review, needs_changes } = config.labels;
  const seen = comments[0]?.marker;
  // What was approved is remembered: it tells the record again should it come back.
  const record = seen?.record ?? seen?.approval?.digest;
  const stage: Stage = { kind: 'missing', number, removal: kind === 'withdrawal', label: approved };
  return {
    outcome: 'unchanged',
    effects: [
      ...takeOff(issue, [pending_review]),
      ...sayVerdict(situation, { stage: () => stage, marker: () => ({ pull: number, record }), known: true }),
      ...takeOff(issue, [needs_changes]),
      ...deleteBranch(situation, ALREADY_THERE),
    ],
    remark: `Pull request ${number} is merged; what it brought is not on the default branch that was read.`,
    comment: writeVerdict(verdict, stage),
    doubtful: true,
  };
}
