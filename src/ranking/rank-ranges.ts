/** A score with its interval; the score alone where it has none. */
export interface Scored {
  readonly score: number;
  readonly interval?: readonly [low: number, high: number];
}

/**
 * The ranks that the intervals leave open, per item: from 1 + the number of others surely better, to 1 + the number
 * of others not surely worse. Surely better is an interval that lies beyond the other's end, touching not
 * included. An item without an interval counts for the others as the point it is, and has no range itself: how
 * sure its own place is cannot be told. O(n log n).
 */
export function rankRanges(
  items: readonly Scored[],
  lowerIsBetter: boolean,
): readonly (readonly [best: number, worst: number] | undefined)[] {
  const spans = items.map(({ score, interval: [low, high] = [score, score] }) =>
    lowerIsBetter ? ([-high, -low] as const) : ([low, high] as const),
  );
  const lows = Float64Array.from(spans, ([low]) => low).sort();
  const highs = Float64Array.from(spans, ([, high]) => high).sort();
  return spans.map(([low, high], index) => {
    if (items[index]?.interval === undefined) return undefined;
    const surelyBetter = lows.length - countWhere(lows, (other) => other <= high);
    const surelyWorse = countWhere(highs, (other) => other < low);
    return [1 + surelyBetter, items.length - surelyWorse];
  });
}

/** Length of the leading part of a sorted list that passes. */
function countWhere(sorted: Float64Array, passes: (value: number) => boolean): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (passes(sorted[middle] ?? Infinity)) from = middle + 1;
    else to = middle;
  }
  return from;
}
