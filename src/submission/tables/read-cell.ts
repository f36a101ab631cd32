import { isPlaceholder } from '../fields/placeholders.ts';
import { isDecimal } from '../record/decimal.ts';
import { numberHint } from '../record/number-hint.ts';

/** A cell of a metric table: nothing, a number as it is written, or something that is none. */
export type Cell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number; readonly written: string }
  | { readonly kind: 'unreadable'; readonly remedy: string };

/** Reads a cell without markup. `93%` and `0,93` are recognised and answered, never corrected. `interval` is where an interval goes. */
export function readCell(text: string, interval: string | null = null): Cell {
  if (text === '' || isPlaceholder(text)) return { kind: 'empty' };
  const value = Number(text);
  if (isDecimal(text) && Number.isFinite(value)) {
    return { kind: 'number', value: Object.is(value, -0) ? 0 : value, written: text };
  }
  return {
    kind: 'unreadable',
    remedy: numberHint(text, interval) ?? 'Write a plain number such as 0.93, or leave the cell empty.',
  };
}
