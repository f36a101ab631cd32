import type { Bounds, Interval } from './benchmark.ts';

/** Whether a value lies in an interval. */
export function holdsIn({ min, max, minExclusive, maxExclusive }: Interval, value: number): boolean {
  if (min !== undefined && (minExclusive ? value <= min : value < min)) return false;
  return max === undefined || (maxExclusive ? value < max : value <= max);
}

/** Bounds on the scale of a metric: `90%` is 90 of a metric on 0 to 100. */
export function onScale<T extends Bounds>(
  { percent, ...bounds }: T,
  range: readonly [number, number] | undefined,
): Omit<T, 'percent'> {
  if (!percent || range?.[1] !== 100) return bounds;
  const scaled = (value: number | undefined) =>
    value === undefined ? undefined : Number((value * 100).toPrecision(15));
  return { ...bounds, min: scaled(bounds.min), max: scaled(bounds.max), reach: scaled(bounds.reach) };
}

/** What bounds ask for: a bare number is to be reached from the worse side. */
export function intervalOf({ reach, ...interval }: Bounds, lowerIsBetter: boolean): Interval {
  return lowerIsBetter
    ? { ...interval, max: interval.max ?? reach }
    : { ...interval, min: interval.min ?? reach };
}
