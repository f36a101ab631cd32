import type { Bounds, Interval } from './benchmark.ts';

/** Whether a value lies in an interval. */
export function holdsIn({ min, max, minExclusive, maxExclusive }: Interval, value: number): boolean {
  if (min !== undefined && (minExclusive ? value <= min : value < min)) return false;
  return max === undefined || (maxExclusive ? value < max : value <= max);
}

/** What bounds ask for: a bare number is to be reached from the worse side. */
export function intervalOf({ reach, ...interval }: Bounds, lowerIsBetter: boolean): Interval {
  return lowerIsBetter
    ? { ...interval, max: interval.max ?? reach }
    : { ...interval, min: interval.min ?? reach };
}
