import type { Bounds, Interval } from '../hub/benchmark.ts';
import { holdsIn, intervalOf, onScale } from '../hub/interval.ts';
import type { Context } from './rule.ts';

/** A value that is outside of what is asked for, with what is asked in words. */
export interface Miss {
  readonly metric: string;
  readonly value: number;
  /** `at least 0.5`. */
  readonly asked: string;
}

/** For where nothing is asked. */
export const NONE: ReadonlyMap<string, Bounds> = new Map();
const NO_MISS: readonly Miss[] = [];

/** The values of a record that miss what is asked of their metrics; what is not reported misses nothing. */
export function missedBounds(
  { evaluation, metricOf }: Context,
  asked: ReadonlyMap<string, Bounds>,
): readonly Miss[] {
  if (asked.size === 0) return NO_MISS;
  return [...asked].flatMap(([metric, written]): Miss[] => {
    const value = evaluation?.metrics.get(metric);
    const { lowerIsBetter, directionKnown, range } = metricOf(metric);
    const bounds = onScale(written, range);
    // A bare number says nothing where nobody knows which way is better.
    const interval = intervalOf(directionKnown ? bounds : { ...bounds, reach: undefined }, lowerIsBetter);
    if (value === undefined || holdsIn(interval, value)) return [];
    return [{ metric, value, asked: inWords(interval, value) }];
  });
}

function inWords({ min, max, minExclusive, maxExclusive }: Interval, value: number): string {
  if (min !== undefined && value <= min) return `${minExclusive ? 'more than' : 'at least'} ${min}`;
  return `${maxExclusive ? 'less than' : 'at most'} ${max}`;
}
