import { isDecimal } from './decimal.ts';

/**
 * The number that a text was probably meant to be, as a sentence with the exact text to write; undefined when it
 * looks like none. Nothing is corrected silently: the submitter writes it himself.
 */
export function numberHint(text: string): string | undefined {
  const plain = text
    .slice(0, 80)
    .replace(/[\u00b2\u00b3\u00b9\u2070-\u2079\u2080-\u2089]+/g, '†')
    .normalize('NFKC')
    .replace(/[\u2212\u2012\u2013]/g, '-')
    .replace(/^["'“”‘’$\s]+|["'“”‘’$,;\s]+$/g, '')
    .replace(/^(?:np\.|numpy\.)?float(?:16|32|64)?\((.*)\)$/, '$1')
    .replace(/^[A-Za-z][\w -]{0,30}\s*[=:]\s*/, '')
    .replace(/\\pm/g, '±');
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
  const number = pointed(plain);
  if (number !== undefined) return `Write ${number} (a number, without quotes, with a point).`;
  const ratio = /^(\d{1,9})\s*\/\s*(\d{1,9})$/.exec(plain);
  if (ratio !== null && Number(ratio[2]) > 0) {
    return `Write ${Number((Number(ratio[1]) / Number(ratio[2])).toPrecision(6))} (the fraction worked out).`;
  }
  const spread = /^([-+]?\d*[.,]?\d+)\s*(?:±|\+\/-|\+-|\(|\[)/.exec(plain)?.[1];
  if (spread !== undefined) {
    const value = pointed(spread);
    return value === undefined
      ? undefined
      : `Write ${value} here, and the 95 % interval under metrics_ci as [low, high].`;
  }
  const unit =
    /^[~≈<>=]*\s*([-+]?\d*[.,]?\d+)\s*[\p{L}~*†]{1,20}$/u.exec(plain) ??
    /^[~≈<>=]+\s*([-+]?\d*[.,]?\d+)$/.exec(plain);
  if (/[\d.][kKmMgGbB]$/.test(plain)) return undefined;
  const bare = unit?.[1] === undefined ? undefined : pointed(unit[1]);
  return bare === undefined ? undefined : `Write ${bare} (the number alone).`;
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
