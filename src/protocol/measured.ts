import type { Submission } from '../submission/read-submission.ts';
import {
  decimalsOf,
  type Interval,
  type Places,
  placesOf,
  roundedTo,
  tellingDecimals,
  within,
} from './rounding.ts';
import type { Context } from './rule.ts';

/** Dotted field of a metric of the whole. */
export const wholeField = (metric: string): string => `metrics.${metric}`;

/** Dotted field of a group's metric. */
export const groupField = (category: string, group: string, metric: string): string =>
  `metrics.stratified.${category}.${group}.${metric}`;

/** A metric's value as the interval that its written digits leave open, within the metric's range. */
export function measured(context: Context, field: string, metric: string, value: number): Interval {
  return within(rounded(context, field, metric, value), context.metricOf(metric).range);
}

/** The same without regard to the range. */
export function rounded(context: Context, field: string, metric: string, value: number): Interval {
  return roundedTo(value, decimalsIn(context, field, metric, value));
}

/** Decimals of a value that say something. */
export function decimalsIn(context: Context, field: string, metric: string, value: number): number {
  if (context.mostDecimals !== undefined)
    return Math.max(context.mostDecimals, decimalsOf(String(value)) ?? 0);
  const text = textOf(context.submission, field, value);
  if (!text.endsWith('0')) return tellingDecimals(text, NOWHERE);
  const { byMetric, whole } = habitsOf(context);
  const own = byMetric.get(metric);
  return tellingDecimals(text, own !== undefined && (own.written[1] ?? 0) >= 3 ? own : whole);
}

const textOf = (submission: Submission, field: string, value: number): string =>
  submission.written.get(field) ?? String(value);

const NOWHERE: Places = { written: [], used: [] };

/** How the record writes its numbers: per metric over the whole and all groups, and all metrics of the whole. */
interface Habits {
  readonly byMetric: ReadonlyMap<string, Places>;
  readonly whole: Places;
}

const known = new WeakMap<Submission, Habits>();

function habitsOf({ submission, evaluation }: Context): Habits {
  const before = known.get(submission);
  if (before !== undefined) return before;
  const texts = new Map<string, string[]>();
  const note = (metric: string, text: string) => {
    const list = texts.get(metric);
    if (list === undefined) texts.set(metric, [text]);
    else list.push(text);
  };
  const whole: string[] = [];
  for (const [metric, value] of evaluation?.metrics ?? []) {
    const text = textOf(submission, wholeField(metric), value);
    whole.push(text);
    note(metric, text);
  }
  for (const [category, groups] of evaluation?.strata ?? []) {
    for (const [group, metrics] of groups) {
      for (const [metric, value] of metrics)
        note(metric, textOf(submission, groupField(category, group, metric), value));
    }
  }
  const habits = {
    byMetric: new Map([...texts].map(([metric, list]) => [metric, placesOf(list)] as const)),
    whole: placesOf(whole),
  };
  known.set(submission, habits);
  return habits;
}
