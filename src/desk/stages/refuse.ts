import { takeOff } from '../labels.ts';
import type { Plan } from '../plan.ts';
import type { Situation } from '../situation.ts';
import { tell } from './tell.ts';

/** The label `approved` does not count: says why and what to do, then takes it off. */
export function refuse(situation: Situation, reason: string): Plan {
  const { config, issue, labelling } = situation;
  const note = { kind: 'approval-refused' as const, reason, event: labelling?.event };
  return tell(situation, 'approval-refused', {
    stage: note,
    marker: { note },
    after: takeOff(issue, [config.labels.approved]),
  });
}
