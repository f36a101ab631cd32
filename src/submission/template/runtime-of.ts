const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** `3.600 s` may be 3600 seconds or 3.6. */
const AMBIGUOUS = /^[1-9]\d{0,2}\.\d{3}(?!\d)/;

/** What a runtime may be, in seconds: one number, two where a point may separate thousands, none where it is no runtime. */
export function runtimesOf(text: string): readonly number[] {
  const plain = plainRuntime(text);
  const meant = AMBIGUOUS.test(plain) ? [plain, plain.replace('.', '')] : [plain];
  return meant.flatMap((one) => secondsOf(one) ?? []);
}

/** Seconds of `3600`, `3600 s`, `45 min`, `2.5 hours`, `1h 30m` or `01:30:00`; undefined for anything else, and where it may be two. */
export function runtimeOf(text: string): number | undefined {
  const [seconds, other] = runtimesOf(text);
  return other === undefined ? seconds : undefined;
}

const plainRuntime = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/^(?:~|≈|about|ca\.?)\s*/, '');

function secondsOf(plain: string): number | undefined {
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
