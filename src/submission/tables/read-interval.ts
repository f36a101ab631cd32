import { isDecimal } from '../record/decimal.ts';

/** An interval from a table, with its 1-based line. */
export interface Interval {
  readonly limits: readonly [low: number, high: number];
  readonly line: number;
}

const REMEDY = 'Write the two bounds such as [0.91, 0.95], or leave the cell empty.';

/** The bounds of `[0.91, 0.95]`, `(0.91, 0.95)` or `0.91 – 0.95`; else what to write. `0,98` is no pair. */
export function readInterval(text: string): readonly [low: number, high: number] | string {
  const inner = /^[[(]\s*(.+?)\s*[\])]$/.exec(text.slice(0, 100))?.[1];
  const parts = (inner ?? text.slice(0, 100)).split(
    inner === undefined ? /\s*[–—]\s*|\s+-\s+|\s+to\s+|\s*;\s*|,\s+/ : /\s*[,;–—]\s*|\s+-\s+|\s+to\s+/,
  );
  const [low = '', high = '', ...rest] = parts;
  if (rest.length > 0 || !isDecimal(low) || !isDecimal(high)) return REMEDY;
  const bounds = [Number(low), Number(high)] as const;
  return bounds[0] <= bounds[1] ? bounds : `Write the lower bound first: [${high}, ${low}].`;
}
