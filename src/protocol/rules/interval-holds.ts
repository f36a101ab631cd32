import { finite, list, mapping } from '../../hub/read-yaml.ts';
import { isObject } from '../../submission/json.ts';
import { rounded, wholeField } from '../measured.ts';
import { decimalsOf, inWords, overlap, roundedTo } from '../rounding.ts';
import type { Complaint, Context, Rule } from '../rule.ts';

export const intervalHolds: Rule = {
  id: 'interval-holds',
  severity: 'error',
  why: 'A 95 % interval runs from low to high, lies where the metric can lie, and holds the value it belongs to.',
  examples: {
    ok: 'metrics: {AUROC: 0.91}\nmetrics_ci: {AUROC: [0.88, 0.94]}',
    bad: 'metrics: {AUROC: 0.91}\nmetrics_ci: {AUROC: [0.94, 0.98]}',
  },
  check: (context) => {
    const { metrics_ci } = context.submission.record;
    if (!isObject(metrics_ci)) return [];
    return Object.entries(metrics_ci).flatMap(([name, pair]): Complaint[] => {
      const { low: from, lower, high: to, upper } = mapping(pair);
      const [low, high] = (isObject(pair) ? [from ?? lower, to ?? upper] : list(pair)).map(finite);
      if (low === undefined || high === undefined) return [];
      const complaint = wrong(context, name, low, high);
      return complaint === undefined ? [] : [{ field: `metrics_ci.${name}`, ...complaint }];
    });
  },
};

/** Errors of calibration are biased upwards, so that a percentile bootstrap often leaves the value itself out. */
const BIASED = /\b(ECE|MCE|ACE|calibration)\b/i;

function wrong(
  context: Context,
  name: string,
  low: number,
  high: number,
): Omit<Complaint, 'field'> | undefined {
  const range = context.metricOf(name).range;
  const value = context.evaluation?.metrics.get(name);
  const said = `The interval of ${name} is ${low} to ${high}`;
  if (low > high)
    return { message: `${said}: its ends are the wrong way round.`, remedy: `Write [${high}, ${low}].` };
  if (range !== undefined && (low > range[1] || high < range[0])) {
    const percent = range[1] === 1 && high <= 100;
    return {
      message: `${said}, but ${name} lies between ${range[0]} and ${range[1]}.`,
      remedy: percent
        ? `Did you mean [${Number((low / 100).toPrecision(12))}, ${Number((high / 100).toPrecision(12))}]?`
        : 'Write the interval on the scale of the metric.',
    };
  }
  if (value === undefined) {
    // That the ranking metric is missing is told by its own rule.
    if (name === context.rankingMetric) return undefined;
    return {
      message: `${said}, but the record does not report ${name}.`,
      remedy: `Add ${name} to metrics, or leave the interval out.`,
      severity: 'warning',
    };
  }
  const own = rounded(context, wholeField(name), name, value);
  const ends = [
    endOf(context, `metrics_ci.${name}[0]`, low).low,
    endOf(context, `metrics_ci.${name}[1]`, high).high,
  ];
  if (!overlap(own, { low: ends[0] ?? low, high: ends[1] ?? high })) {
    return {
      message: `${said} and does not hold the value ${inWords({ low: value, high: value })}.`,
      remedy: 'Correct the value or the interval; both come from the same run.',
      severity: BIASED.test(context.registered(name) ?? name) ? 'note' : undefined,
    };
  }
  if (range !== undefined && (low < range[0] || high > range[1])) {
    return {
      message: `${said} and goes past the metric's range (${range[0]} to ${range[1]}).`,
      remedy: 'Cut it off there, or use an interval made for bounded metrics (Wilson, bootstrap).',
      severity: 'note',
    };
  }
  return undefined;
}

function endOf({ submission }: Context, field: string, value: number) {
  return roundedTo(value, decimalsOf(submission.written.get(field) ?? String(value)) ?? 0);
}
