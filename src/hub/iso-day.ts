const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The day if it is one: `2024-02-30` and `soon` are none. Hub files are read leniently, so a date may be any text. */
export function isoDay(date: string | undefined): string | undefined {
  const found = date === undefined ? null : /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
  if (found === null) return undefined;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= last ? found[0] : undefined;
}
