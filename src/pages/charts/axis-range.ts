import { nice, ticks } from 'd3-array';

/** Where an axis begins and ends, and its ticks in increasing order; the first and the last are its ends. */
export interface AxisRange {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  /** For d3-format: as many decimals as tell the ticks apart. */
  readonly format: string;
}

/** An axis never shows less than this part of the metric's range (or, without one, of its value): no false gulfs. */
const LEAST_PART = 0.05;
/** Values below this are drawn as nothing. */
const SMALLEST = 1e-9;

/**
 * An axis around some values with a little room on both sides, never beyond the bounds of the metric.
 * `values` must not be empty. Throws a RangeError where the values lie too far apart to be drawn.
 */
export function axisRange(values: readonly number[], range?: readonly [number, number]): AxisRange {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const bounds = range ?? [least < 0 ? -Infinity : 0, Infinity];
  const magnitude = Math.max(Math.abs(least), Math.abs(most), SMALLEST);
  const extent = bounds[1] - bounds[0];
  const smallest = (Number.isFinite(extent) ? extent : magnitude) * LEAST_PART;
  const span = Math.max(most - least, smallest);
  if (!Number.isFinite(span * 4)) throw new RangeError(`${least} and ${most} lie too far apart for a chart.`);
  const middle = least / 2 + most / 2;
  const [from = least, to = most] = nice(middle - span * 0.58, middle + span * 0.58, 4);
  const low = least >= bounds[0] ? Math.max(from, bounds[0]) : from;
  const high = most <= bounds[1] ? Math.min(to, bounds[1]) : to;
  const shown = ticks(low, high, 4);
  return { low, high, ticks: shown, format: formatFor(shown) };
}

/** `.2f` as d3-format writes it; `.3~g` goes on to the first digit with zeros down to 1e-6. */
export function tickLabel(format: string, tick: number): string {
  const decimals = /^\.(\d)f$/.exec(format)?.[1];
  return decimals === undefined ? String(Number(tick.toPrecision(3))) : tick.toFixed(Number(decimals));
}

function formatFor(shown: readonly number[]): string {
  const largest = Math.max(...shown.map(Math.abs));
  const decimals = [0, 1, 2, 3, 4, 5, 6].find((count) =>
    shown.every((tick) => Math.abs(Number(tick.toFixed(count)) - tick) <= largest * 1e-9),
  );
  return decimals === undefined || largest >= 1e6 ? '.3~g' : `.${decimals}f`;
}
