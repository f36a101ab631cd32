import type { Evaluation } from '../hub/hub.ts';
import { isoDay } from '../hub/iso-day.ts';
import { compareText } from '../hub/load-hub.ts';
import type { MetricNames } from './metric-names.ts';

/** A completed run with what its place depends on, read once. */
export interface Run {
  readonly evaluation: Evaluation;
  readonly score: number;
  /** The ranking metric, then the tie-breaks; lower is better in all of them, missing is worst. */
  readonly keys: readonly number[];
  /** {@link countOfGroups} */
  readonly strata: number;
}

/** Better first: metrics in order, then more strata, then newer, then `eval_id`. 0 only for one and the same run. */
export function compareRuns(a: Run, b: Run): number {
  return (
    compareMetrics(a, b) ||
    b.strata - a.strata ||
    compareText(dayOf(b.evaluation), dayOf(a.evaluation)) ||
    compareText(a.evaluation.id, b.evaluation.id) ||
    compareText(a.evaluation.path, b.evaluation.path)
  );
}

/** Empty for a date that is no ISO day: it tells nothing of when the run was, so it wins over none. */
export const dayOf = ({ date }: Evaluation): string => isoDay(date) ?? '';

/** Number of groups, over all categories, that some metric is reported for; a number of samples alone is none. */
export function countOfGroups({ strata }: Evaluation): number {
  let count = 0;
  for (const groups of strata.values())
    for (const metrics of groups.values()) if (metrics.size > (metrics.has('N') ? 1 : 0)) count++;
  return count;
}

/** 0 where the ranking metric and all tie-break metrics are equal. */
export function compareMetrics(a: Run, b: Run): number {
  for (let i = 0; i < a.keys.length; i++) {
    const keyA = a.keys[i] ?? Infinity;
    const keyB = b.keys[i] ?? Infinity;
    if (keyA !== keyB) return keyA < keyB ? -1 : 1;
  }
  return 0;
}

/** Equal for runs that are equal on every metric they report, ranking or not, whatever the hub's name for it. */
export function fingerprint({ evaluation }: Run, names: MetricNames): string {
  return JSON.stringify([...names.renamed(evaluation.metrics)].sort(([a], [b]) => compareText(a, b)));
}
