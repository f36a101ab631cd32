import { takeOff } from '../labels.ts';
import type { Plan } from '../plan.ts';
import type { Situation } from '../situation.ts';
import { foreignWork, retreat } from './retract.ts';

/** A person closed the issue before the merge: the pull request goes, and nothing else is written. */
export function withdraw(situation: Situation): Plan {
  return {
    outcome: 'withdrawn',
    effects: [
      ...retreat(situation, 'The issue was closed before the merge.'),
      ...takeOff(situation.issue, [situation.config.labels.approved]),
    ],
    remark: foreignWork(situation),
  };
}
