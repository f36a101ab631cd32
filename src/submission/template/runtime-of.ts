const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** Seconds of `3600`, `3600 s`, `45 min`, `2.5 hours`, `1h 30m` or `01:30:00`; undefined for anything else. */
export function runtimeOf(text: string): number | undefined {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^(?:~|≈|about|ca\.?)\s*/, '');
  if (/^\d{1,9}(\.\d{1,6})?$/.test(plain)) return Number(plain);
  const clock = /^(\d{1,4}):([0-5]\d):([0-5]\d)$/.exec(plain);
  if (clock !== null) return Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3]);
  if (
    !/^(?:\d{1,9}(?:\.\d{1,6})?\s*(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?)\b[\s,]*)+$/.test(
      plain.slice(0, 60),
    )
  )
    return undefined;
  let seconds = 0;
  for (const [, count, unit = ''] of plain.matchAll(/(\d+(?:\.\d+)?)\s*([a-z])[a-z]*/g))
    seconds += Number(count) * (UNITS[unit] ?? 0);
  return Number(seconds.toPrecision(12));
}
