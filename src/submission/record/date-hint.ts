const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Whether `YYYY-MM-DD` names a day of the calendar. */
export function isRealDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The ISO day that a date in another form means, as a sentence with the exact text to write. */
export function dateHint(value: string | number): string | undefined {
  const text = String(value).slice(0, 60).normalize('NFKC').trim();
  const days = [...new Set(meanings(text).filter(isRealDay))];
  if (days.length === 0) return undefined;
  return days.length === 1 ? `Write ${days[0]}.` : `Write ${days.join(' or ')}, whichever it is.`;
}

function meanings(text: string): readonly string[] {
  const leading = /^(\d{4})[-/. ]?(\d{1,2})[-/. ]?(\d{1,2})(?:[T ].*)?$/.exec(text);
  if (leading !== null) return [day(leading[1], leading[2], leading[3])];
  const trailing = /^(\d{1,2})[-/. ](\d{1,2})[-/. ]((?:\d{2})?\d{2})$/.exec(text);
  if (trailing !== null) {
    const [, first, second, short = ''] = trailing;
    const year = short.length === 2 ? `20${short}` : short;
    return [day(year, second, first), day(year, first, second)];
  }
  const named =
    /^(?<day>\d{1,2})(?:st|nd|rd|th)?[ .-]*(?<month>[a-z]{3})[a-z]*[ .,-]*(?<year>\d{4})$/i.exec(text) ??
    /^(?<month>[a-z]{3})[a-z]*[ .-]*(?<day>\d{1,2})(?:st|nd|rd|th)?[ .,]*(?<year>\d{4})$/i.exec(text);
  const month = MONTHS.indexOf(named?.groups?.month?.toLowerCase() ?? '') + 1;
  return month === 0 ? [] : [day(named?.groups?.year, String(month), named?.groups?.day)];
}

const day = (year = '', month = '', date = '') =>
  `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
