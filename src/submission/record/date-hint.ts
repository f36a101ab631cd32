const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Whether `YYYY-MM-DD` names a day of the calendar. */
export function isRealDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The ISO day (or days, of a span or where the order is not certain) that a date in another form means, as a sentence with the exact text to write. */
export function dateHint(value: string | number): string | undefined {
  const text = String(value).slice(0, 60).normalize('NFKC').trim();
  const days = daysOfSpan(text) ?? daysOf(text);
  if (days.length === 0) return undefined;
  return days.length === 1 ? `Write ${days[0]}.` : `Write ${days.join(' or ')}, whichever it is.`;
}

const SPAN = /\s(?:[-\u2010-\u2015]|to|until)\s|[\u2012-\u2015]/i;

/** The days of `2025/01/15 – 2025/01/17`; undefined for what is no span of two dates. */
function daysOfSpan(text: string): readonly string[] | undefined {
  const ends = text.split(SPAN).map((end) => daysOf(end.trim()));
  return ends.length === 2 && ends.every((days) => days.length > 0) ? [...new Set(ends.flat())] : undefined;
}

const daysOf = (text: string): readonly string[] => [
  ...new Set(meanings(withoutClock(text)).filter(isRealDay)),
];

const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[.,]?\s+/i;
const CLOCK =
  /[\s,T]\s?\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?\s?(?:[ap]m)?\s?(?:Z|UTC|GMT|CES?T|[+-]\d{2}:?\d{2})?$/i;

/** `Wed, 15 Jan 2025, 10:32` -> `15 Jan 2025`. */
const withoutClock = (text: string): string => text.replace(WEEKDAY, '').replace(CLOCK, '').replace(/,$/, '');

function meanings(text: string): readonly string[] {
  const leading = /^(\d{4})[-/. ]?(\d{1,2})[-/. ]?(\d{1,2})(?:[T ].*)?$/.exec(text);
  if (leading !== null) return [day(leading[1], leading[2], leading[3])];
  const trailing = /^(\d{1,2})[-/. ](\d{1,2})[-/. ]((?:\d{2})?\d{2})$/.exec(text);
  if (trailing !== null) {
    const [, first = '', second, last = ''] = trailing;
    const year = last.length === 2 ? `20${last}` : last;
    const yearFirst =
      last.length === 2 && first.length === 2 && !text.includes('.') ? [day(`20${first}`, second, last)] : [];
    return [day(year, second, first), day(year, first, second), ...yearFirst];
  }
  const named =
    /^(?<day>\d{1,2})(?:st|nd|rd|th)?[ .-]*(?<month>[a-z]{3})[a-z]*[ .,-]*(?<year>\d{4})$/i.exec(text) ??
    /^(?<month>[a-z]{3})[a-z]*[ .-]*(?<day>\d{1,2})(?:st|nd|rd|th)?[ .,]*(?<year>\d{4})$/i.exec(text);
  const month = MONTHS.indexOf(named?.groups?.month?.toLowerCase() ?? '') + 1;
  return month === 0 ? [] : [day(named?.groups?.year, String(month), named?.groups?.day)];
}

const day = (year = '', month = '', date = '') =>
  `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
