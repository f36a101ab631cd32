import { tidyText } from '../inert.ts';

/** Letters of a wide sans-serif by their width, so that a text is hardly ever wider than estimated. */
const NARROW = /[iljtfrI.,:;'|!()[\]{} "/\\-]/;
const WIDE = /[mwMW@%—…]/;
const CAPITAL = /[A-Z0-9&?#$+<=>≥≤±~_^]/;
/**
 * First and last code points of marks that stand over the sign before, and of signs without a width; listed,
 * because `\p{M}` grows with every Unicode.
 */
const OVER = [
  ...[0x300, 0x36f, 0x483, 0x489, 0x591, 0x5bd, 0x64b, 0x65f, 0x1ab0, 0x1aff, 0x1dc0, 0x1dff],
  ...[0x200b, 0x200f, 0x20d0, 0x20ff, 0xfe00, 0xfe0f, 0xfe20, 0xfe2f],
] as const;

/**
 * Estimated width of a text in pixels. Nothing is measured: fonts differ from machine to machine, and a chart
 * must have the same bytes everywhere.
 */
export function textWidth(text: string, fontSize: number): number {
  let em = 0;
  for (const sign of text) em += signWidth(sign);
  return em * fontSize;
}

function signWidth(sign: string): number {
  if (NARROW.test(sign)) return 0.4;
  if (WIDE.test(sign)) return 1;
  if (CAPITAL.test(sign)) return 0.7;
  const point = sign.codePointAt(0) ?? 0;
  if (point < 0x80) return 0.62;
  if (OVER.some((first, index) => index % 2 === 0 && point >= first && point <= (OVER[index + 1] ?? first)))
    return 0;
  return point < 0x1100 ? 0.75 : 1.1;
}

/** Untrusted text as a chart shows it: what {@link tidyText} leaves and XML can hold, cut to `width` pixels. */
export function fitted(user: string, width: number, fontSize: number): string {
  const text = chartText(user);
  if (textWidth(text, fontSize) <= width) return text;
  const room = width - textWidth('…', fontSize);
  let kept = '';
  let used = 0;
  for (const sign of text) {
    used += textWidth(sign, fontSize);
    if (used > room) break;
    kept += sign;
  }
  return `${kept.trimEnd()}…`;
}

/** Untrusted text without what no XML document may hold. */
export function chartText(user: string): string {
  return tidyText(user).replace(/[\ufffe\uffff]/g, '') || '(blank)';
}
