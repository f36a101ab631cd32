import { takeOff } from '../labels.ts';
import type { Plan } from '../plan.ts';
import type { Situation } from '../situation.ts';
import { closePulls, deleteBranch, foreignWork } from './retract.ts';

const CLOSED = 'The issue was closed before the merge.';

/** A person closed the issue before the merge: the pull request goes, and nothing else is written. */
export function withdraw(situation: Situation): Plan {
  return {
    outcome: 'withdrawn',
    effects: [
      ...closePulls(situation, CLOSED),
      ...takeOff(situation.issue, [situation.config.labels.approved]),
      ...deleteBranch(situation, CLOSED),
    ],
    remark: foreignWork(situation),
  };
}
