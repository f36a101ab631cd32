import { compareMetrics, fingerprint, type Run } from './compare-runs.ts';
import type { MetricNames } from './metric-names.ts';

/**
 * Rank of each run, of runs that are sorted best first: 1 + the number of runs before those it shares its rank
 * with. Runs that are equal on every metric they report share a rank. Where strata, date or id put another
 * level run between two such, it shares the rank too: it may not stand behind a run that it beats. So taking
 * one run away moves none up by more than one.
 */
export function shareRanks(runs: readonly Run[], names: MetricNames): readonly number[] {
  const ranks: number[] = [];
  for (let start = 0; start < runs.length; ) {
    const level = runs.slice(start, endOfLevel(runs, start));
    const prints = level.length === 1 ? [''] : level.map((run) => fingerprint(run, names));
    const last = new Map(prints.map((print, index) => [print, index]));
    for (let index = 0, first = 0, shared = -1; index < level.length; index++) {
      if (index > shared) first = index;
      shared = Math.max(shared, last.get(prints[index] ?? '') ?? index);
      ranks.push(start + first + 1);
    }
    start += level.length;
  }
  return ranks;
}

/** After the last run that ranking metric and tie-breaks leave level with the one at `start`. */
function endOfLevel(runs: readonly Run[], start: number): number {
  const first = runs[start];
  let end = start + 1;
  for (; end < runs.length; end++) {
    const next = runs[end];
    if (first === undefined || next === undefined || compareMetrics(first, next) !== 0) break;
  }
  return end;
}
