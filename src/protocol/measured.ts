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

/** Whether a value lies outside its metric's range, which another rule tells. */
export function isImpossible({ metricOf }: Context, metric: string, value: number): boolean {
  const { range } = metricOf(metric);
  return range !== undefined && (value < range[0] || value > range[1]);
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
  if (!text.endsWith('0')) return tellingDecimals(text, []);
  const { byMetric, all } = habitsOf(context);
  return tellingDecimals(text, [byMetric.get(metric) ?? all, all]);
}

const textOf = (submission: Submission, field: string, value: number): string =>
  submission.written.get(field) ?? String(value);

/** How the record writes its numbers: per metric over the whole and all groups, and all of them. */
interface Habits {
  readonly byMetric: ReadonlyMap<string, Places>;
  readonly all: Places;
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
  for (const [metric, value] of evaluation?.metrics ?? []) {
    note(metric, textOf(submission, wholeField(metric), value));
  }
  for (const [category, groups] of evaluation?.strata ?? []) {
    for (const [group, metrics] of groups) {
      for (const [metric, value] of metrics)
        note(metric, textOf(submission, groupField(category, group, metric), value));
    }
  }
  const habits = {
    byMetric: new Map([...texts].map(([metric, list]) => [metric, placesOf(list)] as const)),
    all: placesOf([...texts].flatMap(([metric, list]) => (metric === 'N' ? [] : list))),
  };
  known.set(submission, habits);
  return habits;
}
