import type { Bounds, Interval } from '../hub/benchmark.ts';
import { holdsIn, intervalOf, onScale } from '../hub/interval.ts';
import type { Complaint, Context } from './rule.ts';

const NO_COMPLAINT: readonly Complaint[] = [];

/**
 * The values of a record that miss what is asked of their metrics; what is not reported misses nothing. `asker` says
 * who asks (`the benchmark asks for`), before `at least 0.5`.
 */
export function missedBounds(
  { evaluation, metricOf, reportedAs }: Context,
  asked: ReadonlyMap<string, Bounds> | undefined,
  asker: string,
  remedy: string,
): readonly Complaint[] {
  if (asked === undefined || asked.size === 0) return NO_COMPLAINT;
  return [...asked].flatMap(([asksOf, written]): Complaint[] => {
    const metric = reportedAs(asksOf) ?? asksOf;
    const value = evaluation?.metrics.get(metric);
    const { lowerIsBetter, directionKnown, range } = metricOf(metric);
    const bounds = onScale(written, range);
    // A bare number says nothing where nobody knows which way is better.
    const interval = intervalOf(directionKnown ? bounds : { ...bounds, reach: undefined }, lowerIsBetter);
    if (value === undefined || holdsIn(interval, value)) return [];
    const message = `${metric} is ${value}; ${asker} ${inWords(interval, value)}.`;
    return [{ field: `metrics.${metric}`, message, remedy }];
  });
}

function inWords({ min, max, minExclusive, maxExclusive }: Interval, value: number): string {
  if (min !== undefined && value <= min) return `${minExclusive ? 'more than' : 'at least'} ${min}`;
  return `${maxExclusive ? 'less than' : 'at most'} ${max}`;
}
