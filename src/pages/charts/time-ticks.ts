import { utcDay, utcMonth, utcYear } from 'd3-time';

const DAY = 86_400_000;

export interface TimeTick {
  readonly time: number;
  /** As much of the ISO day as tells the ticks apart. */
  readonly label: string;
}

/** At most about six ticks on whole days, months or years (UTC). */
export function timeTicks(from: number, to: number): TimeTick[] {
  const days = (to - from) / DAY;
  const [start, end] = [new Date(from), new Date(to + 1)];
  const every = (count: number, choices: readonly number[]) =>
    choices.find((choice) => count / choice <= 5) ?? Math.ceil(count / 5);
  const pick = (dates: readonly Date[], step: number, letters: number, place: (date: Date) => number) =>
    dates
      .filter((date) => place(date) % step === 0)
      .map((date) => ({ time: date.getTime(), label: date.toISOString().slice(0, letters) }));
  if (days <= 90) {
    return pick(utcDay.range(start, end), every(days, [1, 2, 5, 7, 14]), 10, (date) => date.getTime() / DAY);
  }
  if (days <= 6 * 366) {
    return pick(utcMonth.range(start, end), every(days / 30.4, [1, 2, 3, 6, 12]), 7, (date) =>
      date.getUTCMonth(),
    );
  }
  const years = every(days / 365.25, [1, 2, 5, 10, 20, 50, 100]);
  return pick(utcYear.range(start, end), years, 4, (date) => date.getUTCFullYear());
}
