import type { Evaluation } from '../hub/hub.ts';
import { countOfGroups, dayOf } from './compare-runs.ts';
import type { MetricNames } from './metric-names.ts';

/** What puts one of two runs with the same score before the other, in the order in which it is asked. */
export type TieDecision =
  | {
      readonly by: 'metric';
      readonly metric: string;
      /** undefined where the run does not report it, which is worst. */
      readonly values: readonly [better: number | undefined, worse: number | undefined];
    }
  | { readonly by: 'groups' | 'date' | 'id' };

/** Why `better` stands before `worse`, of two runs that are level on the ranking metric and have different ranks. */
export function tieDecision(
  better: Evaluation,
  worse: Evaluation,
  tieBreaks: readonly string[],
  names: MetricNames,
): TieDecision {
  for (const metric of tieBreaks) {
    const values = [names.read(better, metric), names.read(worse, metric)] as const;
    if (values[0] !== values[1]) return { by: 'metric', metric, values };
  }
  if (countOfGroups(better) !== countOfGroups(worse)) return { by: 'groups' };
  return { by: dayOf(better) === dayOf(worse) ? 'id' : 'date' };
}
