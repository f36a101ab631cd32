/**
 * Rounding, by intervals. A number that is written `0.930` stands for every number that is rounded to it, that is
 * for [0.9295, 0.9305]; `0.93` stands for [0.925, 0.935]. Two statements contradict each other only where their
 * intervals have nothing in common, so a rule never needs to guess how much difference is still "equal". Both ends
 * belong to the interval, whichever way halves are rounded. Arithmetic on intervals gives every value that the
 * rounded inputs allow, and is rounded outwards by a few units in the last place of a double, so that the
 * computer's own rounding never accuses anybody.
 *
 * Source: R. E. Moore, R. B. Kearfott, M. J. Cloud, Introduction to Interval Analysis, SIAM 2009, chapters 2 and 3.
 */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A number that is known exactly, such as a count. */
export const exactly = (value: number): Interval => ({ low: value, high: value });

const PLAIN = /^\d+\.\d+$/;
const DECIMAL = /^[-+]?(?:\d+\.?(\d*)|\.(\d+))(?:[eE]([-+]?\d+))?$/;

/** Digits behind the point of a number as written (negative for `9e2`); undefined where it is no decimal number. */
export function decimalsOf(text: string): number | undefined {
  if (PLAIN.test(text)) return text.length - text.indexOf('.') - 1;
  const parts = DECIMAL.exec(text.trim());
  if (parts === null) return undefined;
  return (parts[1] ?? parts[2] ?? '').length - Number(parts[3] ?? 0);
}

/** All numbers that are `value` when rounded to so many decimals. */
export function roundedTo(value: number, decimals: number): Interval {
  const half = 0.5 * 10 ** -decimals;
  return outwards(value - half, value + half);
}

/** How many numbers of one kind are written to at least so many decimals, and how many use that place. */
export interface Places {
  readonly written: readonly number[];
  readonly used: readonly number[];
}

/** Counts the decimal places of numbers as written. */
export function placesOf(texts: Iterable<string>): Places {
  const written: number[] = [];
  const used: number[] = [];
  for (const text of texts) {
    const decimals = Math.min(decimalsOf(text) ?? 0, MOST_PLACES);
    const last = lastUsedPlace(text);
    for (let place = 1; place <= decimals; place++) {
      written[place] = (written[place] ?? 0) + 1;
      used[place] = (used[place] ?? 0) + (last >= place ? 1 : 0);
    }
  }
  return { written, used };
}

/** A double has no more than that to say. */
const MOST_PLACES = 20;

/**
 * Decimals of a number as written that say something. Zeros at the end do where numbers of the same kind really use
 * that place; where at least three are written that long and most of them end in zeros, the zeros are padding
 * (`%.4f` of a number that was rounded to two places) and say nothing. The first two decimals always count: nobody
 * rounds a score to fewer. `kinds` are asked in turn, until one has three numbers of that length.
 */
export function tellingDecimals(text: string, kinds: readonly Places[]): number {
  const last = lastUsedPlace(text);
  let decimals = Math.min(decimalsOf(text) ?? 0, MOST_PLACES);
  while (decimals > Math.max(2, last)) {
    const kin = kinds.find(({ written }) => (written[decimals] ?? 0) >= 3);
    if (kin === undefined || (kin.used[decimals] ?? 0) * 2 >= (kin.written[decimals] ?? 0)) break;
    decimals--;
  }
  return decimals;
}

/** The last decimal place with a digit other than zero; 0 where there is none. */
function lastUsedPlace(text: string): number {
  const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e');
  const fraction = (mantissa.split('.')[1] ?? '').replace(/0+$/, '');
  return fraction === '' ? 0 : fraction.length - Number(exponent);
}

export function add(a: Interval, b: Interval): Interval {
  return outwards(a.low + b.low, a.high + b.high);
}

export function subtract(a: Interval, b: Interval): Interval {
  return outwards(a.low - b.high, a.high - b.low);
}

export function multiply(a: Interval, b: Interval): Interval {
  if (a.low >= 0 && b.low >= 0) return outwards(a.low * b.low, a.high * b.high);
  return hull([a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high]);
}

/** undefined where the divisor may be zero. */
export function divide(a: Interval, b: Interval): Interval | undefined {
  if (b.low <= 0 && b.high >= 0) return undefined;
  return hull([a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high]);
}

/** undefined for no intervals at all. */
export function mean(intervals: readonly Interval[]): Interval | undefined {
  return divide(intervals.reduce(add, exactly(0)), exactly(intervals.length));
}

export function overlap(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** The part of an interval that lies within bounds; the interval itself where nothing of it does. */
export function within(interval: Interval, bounds: readonly [number, number] | undefined): Interval {
  if (bounds === undefined) return interval;
  const low = Math.max(interval.low, bounds[0]);
  const high = Math.min(interval.high, bounds[1]);
  return low <= high ? { low, high } : interval;
}

/** An interval as a reader wants it: one number where both ends are that to four decimals, else both. */
export function inWords({ low, high }: Interval): string {
  const [from, to] = [low, high].map((end) => String(Number(end.toFixed(4))));
  return from === to ? `${from}` : `${from} to ${to}`;
}

function hull(ends: readonly number[]): Interval {
  return outwards(Math.min(...ends), Math.max(...ends));
}

const UNIT = 2 ** -50;

function outwards(low: number, high: number): Interval {
  return { low: low - Math.abs(low) * UNIT, high: high + Math.abs(high) * UNIT };
}
