import { takeOff } from '../labels.ts';
import type { Plan } from '../plan.ts';
import type { Situation } from '../situation.ts';
import { closePulls, deleteBranch, foreignWork } from './retract.ts';

/** A person took the submission back before the merge: the pull request goes, and nothing else is written. */
export function withdraw(situation: Situation, reason: string): Plan {
  return {
    outcome: 'withdrawn',
    effects: [
      ...closePulls(situation, reason),
      ...takeOff(situation.issue, [situation.config.labels.approved]),
      ...deleteBranch(situation, reason),
    ],
    remark: foreignWork(situation),
  };
}
