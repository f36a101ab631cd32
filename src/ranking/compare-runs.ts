import type { Evaluation } from '../hub/hub.ts';

/** A completed run with what its place depends on, read once. */
export interface Run {
  readonly evaluation: Evaluation;
  readonly score: number;
  /** The ranking metric, then the tie-breaks; lower is better in all of them, missing is worst. */
  readonly keys: readonly number[];
  /** Number of groups that are reported separately. */
  readonly strata: number;
}

/** Better first: metrics in order, then more strata, then newer, then `eval_id`. Never 0 for two runs. */
export function compareRuns(a: Run, b: Run): number {
  const byMetrics = compareMetrics(a, b);
  if (byMetrics !== 0) return byMetrics;
  if (a.strata !== b.strata) return b.strata - a.strata;
  const dateA = a.evaluation.date ?? '';
  const dateB = b.evaluation.date ?? '';
  if (dateA !== dateB) return dateA > dateB ? -1 : 1;
  return a.evaluation.id < b.evaluation.id ? -1 : 1;
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

/** Equal for runs that are equal on every metric they report, ranking or not. */
export function fingerprint({ evaluation }: Run): string {
  const metrics = [...evaluation.metrics].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  // -0 and 0 are the same value.
  return JSON.stringify(metrics.map(([name, value]) => [name, value === 0 ? 0 : value]));
}
