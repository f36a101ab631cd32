import type { Metrics } from '../hub/hub.ts';
import type { Metric } from '../ranking/board.ts';

/** How far the groups of a category lie apart on a metric. */
export interface GroupGap {
  readonly metric: string;
  /** Hundredths of a 0–1 (or −1–1) metric, percent of the range of others. */
  readonly points: number;
  readonly best: { readonly group: string; readonly value: number };
  readonly worst: { readonly group: string; readonly value: number };
}

/** Gaps of more than this many points are flagged. */
export const FLAGGED_POINTS = 10;

/** The gap on one metric if it is to be flagged. Metrics without a range have no points. */
export function flaggedGap(metric: Metric, groups: ReadonlyMap<string, Metrics>): GroupGap | undefined {
  const ends = bestAndWorst(metric, groups);
  const points = ends && gapPoints(metric, ends);
  if (ends === undefined || points === undefined || points <= FLAGGED_POINTS) return undefined;
  return { metric: metric.id, points, ...ends };
}

/** The groups at both ends of a metric, in its own direction; undefined where no group reports it. */
export function bestAndWorst(
  metric: Metric,
  groups: ReadonlyMap<string, Metrics>,
): Pick<GroupGap, 'best' | 'worst'> | undefined {
  let best: GroupGap['best'] | undefined;
  let worst: GroupGap['worst'] | undefined;
  const sign = metric.lowerIsBetter ? -1 : 1;
  for (const [group, metrics] of groups) {
    const value = metrics.get(metric.id);
    if (value === undefined) continue;
    if (best === undefined || value * sign > best.value * sign) best = { group, value };
    if (worst === undefined || value * sign < worst.value * sign) worst = { group, value };
  }
  return best === undefined || worst === undefined ? undefined : { best, worst };
}

/** The gap in points; undefined for a metric without a range, or with one that is open. */
export function gapPoints(
  { range }: Metric,
  { best, worst }: Pick<GroupGap, 'best' | 'worst'>,
): number | undefined {
  if (range === undefined) return undefined;
  const [low, high] = range;
  const scale = Math.max(Math.abs(low), Math.abs(high)) <= 1 ? 1 : high - low;
  if (!Number.isFinite(scale)) return undefined;
  // 0.8 - 0.7 is a little more than 0.1 in binary: ten points exactly are not over ten.
  return Math.round((Math.abs(best.value - worst.value) / scale) * 1e11) / 1e9;
}
