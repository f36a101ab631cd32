import { quoted } from '../quoted.ts';
import { withoutStruck } from '../struck.ts';
import { isDecimal } from './decimal.ts';

/** `>0.99`, `p < 0.001`: the number behind the sign is another one than what was measured. */
const BOUND = /^(?:[A-Za-z]\w{0,10} {0,3})?[<>≤≥]=? {0,3}[-+]?[\d.]/;

/** `1,234.5`, `1.234,5`, `1 234,5`: two separators, so it is clear which one is the decimal point. */
const WITH_THOUSANDS = /^([-+]?[1-9]\d{0,2}(?:([,.'’ ])\d{3})(?:\2\d{3}){0,4})(?!\2)[.,](\d{1,15})$/;

/** `9.4 × 10^-3`; superscripts were made that before. */
const POWER = /^([-+]?\d*[.,]?\d+)\s{0,4}[×xX*·]\s{0,4}10\s{0,4}(?:\^|\*\*)\s{0,4}[{(]?([-+]?\d{1,3})[})]?$/;

/**
 * The number that a text was probably meant to be, as a sentence with the exact text to write; undefined when it
 * looks like none. Nothing is corrected silently: the submitter writes it himself. `interval` is where an interval
 * behind the number goes; null where there is no place for one.
 */
export function numberHint(text: string, interval: string | null = IN_RECORD): string | undefined {
  const standing = withoutStruck(text);
  if (standing !== undefined) return standingHint(standing, interval);
  const plain = plainly(text);
  if (BOUND.test(plain)) return `Write the number that was measured; ${quoted(plain)} is only a bound.`;
  const percent = /^([-+]?[\d.,]+)\s*(?:%|percent|pct\.?)$/i.exec(plain)?.[1];
  if (percent !== undefined) {
    const share = pointed(percent);
    return share === undefined
      ? undefined
      : `Write ${fraction(share)} (a fraction, without the percent sign).`;
  }
  if (/^[-+]?[1-9]\d{0,2}(,\d{3})+$/.test(plain)) {
    const whole = plain.replaceAll(',', '');
    return plain.split(',').length > 2
      ? `Write ${whole} (without commas).`
      : `Write ${whole} if the comma separates thousands, ${plain.replace(',', '.')} if it is the decimal point.`;
  }
  const thousands = WITH_THOUSANDS.exec(plain);
  if (thousands !== null) {
    const [, whole = '', , decimals = ''] = thousands;
    return `Write ${whole.replace(/[^-\d]/g, '')}.${decimals} (without separators between thousands).`;
  }
  const number = pointed(plain);
  if (number !== undefined) return `Write ${number} (a number, without quotes, with a point).`;
  const ratio = /^(\d{1,9})\s*\/\s*(\d{1,9})$/.exec(plain);
  if (ratio !== null && Number(ratio[2]) > 0) {
    return `Write ${Number((Number(ratio[1]) / Number(ratio[2])).toPrecision(6))} (the fraction worked out).`;
  }
  const [, significand, exponent] = POWER.exec(plain) ?? [];
  if (significand !== undefined) {
    const written = pointed(`${significand}e${exponent}`);
    return written === undefined ? undefined : `Write ${written} (the power of ten with an e).`;
  }
  const spread = /^([-+]?\d*[.,]?\d+)\s*(?:(±|\+\/-|\+-)|[([])(.*)$/.exec(plain);
  if (spread !== null) {
    const [, value = '', sign, rest = ''] = spread;
    const written = pointed(value);
    if (written === undefined) return undefined;
    const isInterval = sign !== undefined || TWO_NUMBERS.test(rest);
    return interval === null || !isInterval
      ? `Write ${written} (the number alone).`
      : `Write ${written} here, and the 95 % interval ${interval}.`;
  }
  const unit =
    /^[~≈=]*\s*([-+]?\d*[.,]?\d+)\s*[\p{L}~*†]{1,20}$/u.exec(plain) ??
    /^[~≈=]+\s*([-+]?\d*[.,]?\d+)$/.exec(plain);
  if (/[\d.][kKmMgGbB]$/.test(plain)) return undefined;
  const bare = unit?.[1] === undefined ? undefined : pointed(unit[1]);
  return bare === undefined ? undefined : `Write ${bare} (the number alone).`;
}

/** What to write where a part of the text is struck out. */
function standingHint(standing: string, interval: string | null): string | undefined {
  if (isDecimal(standing)) return `Write ${standing} alone; what is struck out is not read.`;
  return standing === ''
    ? 'Write the number that holds, or delete the row; what is struck out is not read.'
    : numberHint(standing, interval);
}

const IN_RECORD = 'under metrics_ci as [low, high]';
const TWO_NUMBERS = /\d[^\d.]{1,20}\d*\.?\d/;

const COUNT =
  /^([1-9]\d{0,2}(?:[,.'’ _]\d{3}){1,4}|[1-9]\d{0,14})(?:\.0{1,2})?(?:†|\s?\*{1,3}|\s?\(\d{1,3}(?:[.,]\d{1,2})?\s?%?\)|\s*(?!(?:k|m|b|mio|thousand|million|hundred|dozen)\b)[\p{L}(][^\d%]{0,60})?$/iu;

/**
 * The number of samples that a text was probably meant to be, as `numberHint` says it: separators between thousands
 * fall away, because nothing counts parts of a sample.
 */
export function countHint(text: string): string | undefined {
  const digits = COUNT.exec(plainly(text).replace(/^[~≈=]+\s*/, ''))?.[1];
  return digits === undefined
    ? undefined
    : `Write ${digits.replace(/\D/g, '')} (the number of samples alone).`;
}

/** What to write for a number of samples, whatever stands there. */
export const sampleHint = (text: string): string =>
  countHint(text) ?? 'Write the number of samples, a whole number from 1 on.';

/** A text in ordinary characters, without quotes, a name in front, or what wraps a number in Python. */
function plainly(text: string): string {
  return text
    .slice(0, 80)
    .replace(
      /(?<=[×xX*·]\s{0,4}10)\u207b?[\u00b2\u00b3\u00b9\u2070-\u2079]+$/,
      (power) => `^${power.normalize('NFKC')}`,
    )
    .replace(/[\u00b2\u00b3\u00b9\u2070-\u2079\u2080-\u2089]+/g, '†')
    .normalize('NFKC')
    .replace(/[\u2212\u2012\u2013]/g, '-')
    .replace(/^["'“”‘’$\s]+|["'“”‘’$,;\s]+$/g, '')
    .replace(/^(?:np\.|numpy\.)?float(?:16|32|64)?\((.*)\)$/, '$1')
    .replace(/^[A-Za-z][\w -]{0,30}\s*[=:]\s*/, '')
    .replace(/\\pm/g, '±')
    .replace(/\\(?:times|cdot)/g, '×')
    .replace(/^([-+]?\d*\.\d+)\.$/, '$1');
}

/** `0,93`, `0. 93`, `.5` or `0123` as a plain number; undefined when it is none. */
function pointed(text: string): string | undefined {
  const compact = text.replace(/\s/g, '').replace(',', '.').replaceAll('_', '');
  if (!isDecimal(compact) || !Number.isFinite(Number(compact))) return undefined;
  return compact
    .replace(/^([-+]?)0+(?=\d)/, '$1')
    .replace(/^([-+]?)\./, '$10.')
    .replace(/\.$/, '')
    .replace(/^\+/, '');
}

function fraction(percent: string): string {
  return String(Number((Number(percent) / 100).toPrecision(12)));
}
