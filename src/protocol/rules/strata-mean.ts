import { groupField, isImpossible, measured, wholeField } from '../measured.ts';
import { kindOf } from '../metric-kinds.ts';
import { isAveraged } from '../repeats.ts';
import { add, divide, exactly, type Interval, inWords, multiply, overlap } from '../rounding.ts';
import type { Complaint, Context, Rule } from '../rule.ts';
import { type Category, type Split, splitOf } from '../split.ts';

export const strataMean: Rule = {
  id: 'strata-mean',
  severity: 'warning',
  why: 'Where groups share the samples out, Accuracy of the whole (like any mean over samples) is the mean of theirs weighted by N, within what rounding allows.',
  examples: {
    ok: 'metrics: {AUROC: 0.91, Accuracy: 0.87, stratified: {sex: {F: {Accuracy: 0.9, N: 60}, M: {Accuracy: 0.825, N: 40}}}}',
    bad: 'metrics: {AUROC: 0.91, Accuracy: 0.95, stratified: {sex: {F: {Accuracy: 0.9, N: 60}, M: {Accuracy: 0.825, N: 40}}}}',
  },
  check: (context) => {
    const { evaluation } = context;
    if (evaluation === undefined || evaluation.strata.size === 0) return [];
    const split = splitOf(context);
    const found: Complaint[] = [];
    for (const [metric, value] of evaluation.metrics) {
      const kind = kindOf(context, metric);
      if (kind === undefined) continue;
      if (isImpossible(context, metric, value)) continue;
      const whole = () => measured(context, wholeField(metric), metric, value);
      const compare = kind === 'between' ? between : weighted;
      const [first, ...others] = contradiction(split, (category, total) =>
        compare(context, category, total, metric, whole),
      );
      if (first === undefined) continue;
      const more =
        others.length === 0
          ? ''
          : ` (${others.length === 1 ? 'Another category contradicts' : `${others.length} other categories contradict`} it too.)`;
      found.push({ ...first, message: `${first.message}${more}` });
    }
    return found.length === 0 || isAveraged(context) ? [] : found;
  },
};

type Compare = (category: Category, total: number) => Complaint | undefined;

/** What cannot be, whichever size the whole has: told for the likeliest size. */
function contradiction({ categories, totals }: Split, compare: Compare): readonly Complaint[] {
  const found = totals.map((total) =>
    categories.flatMap((category) =>
      category.overlap === 'said' || category.total === undefined || category.total > total
        ? []
        : (compare(category, total) ?? []),
    ),
  );
  return found.some((complaints) => complaints.length === 0) ? [] : (found[0] ?? []);
}

function weighted(
  context: Context,
  { name, groups, total: covered = 0 }: Category,
  total: number,
  metric: string,
  whole: () => Interval,
): Complaint | undefined {
  if (covered === total && isPlainMean(context, groups, total, metric)) return undefined;
  const range = context.metricOf(metric).range;
  const bounded = range?.every(Number.isFinite) === true;
  const rest: Interval = range !== undefined && bounded ? { low: range[0], high: range[1] } : exactly(0);
  let sum = multiply(rest, exactly(total - covered));
  let given = 0;
  for (const { name: group, n = 0, metrics } of groups) {
    const value = metrics.get(metric);
    if (value !== undefined && isImpossible(context, metric, value)) return undefined;
    if (value !== undefined) given++;
    const part =
      value === undefined ? rest : measured(context, groupField(name, group, metric), metric, value);
    sum = add(sum, multiply(part, exactly(n)));
  }
  if (given === 0 || (!bounded && (covered !== total || given < groups.length))) return undefined;
  const mean = divide(sum, exactly(total));
  const told = whole();
  if (mean === undefined || overlap(mean, told)) return undefined;
  const shares = groups.map(({ n = 0, metrics }) => ({ n, value: metrics.get(metric) }));
  const terms = shares.slice(0, 6).map(({ value, n }) => `${value ?? `0 to 1`} × ${n}`);
  const more = shares.length > 6 ? ' + …' : '';
  const others = total > covered ? ` + 0 to 1 × ${total - covered} without a group` : '';
  return {
    field: wholeField(metric),
    message: `${metric} of the whole is ${inWords(told)}, but its groups by ${name} give ${inWords(mean)}: (${terms.join(' + ')}${more}${others}) / ${total}.`,
    remedy: `Correct ${metric} or the groups. If samples are in several groups, say \`overlapping_strata: [${name}]\` under run_metadata.`,
  };
}

/** The usual case, found without intervals: the mean fits even if all numbers were written as long as the longest. */
function isPlainMean(context: Context, groups: Category['groups'], total: number, metric: string): boolean {
  const value = context.evaluation?.metrics.get(metric);
  if (context.mostDecimals === undefined || value === undefined) return false;
  let sum = 0;
  for (const { n = 0, metrics } of groups) sum += (metrics.get(metric) ?? Number.NaN) * n;
  return Math.abs(sum / total - value) < 0.99 * 10 ** -context.mostDecimals;
}

/** A mean over any units lies between its parts, where the parts make up the whole. */
function between(
  context: Context,
  { name, groups, total: covered }: Category,
  total: number,
  metric: string,
  whole: () => Interval,
): Complaint | undefined {
  if (covered !== total || isPlainlyBetween(context, groups, metric)) return undefined;
  const parts = groups.flatMap(({ name: group, metrics }) => {
    const value = metrics.get(metric);
    return value === undefined ? [] : [measured(context, groupField(name, group, metric), metric, value)];
  });
  const hull = {
    low: Math.min(...parts.map(({ low }) => low)),
    high: Math.max(...parts.map(({ high }) => high)),
  };
  const told = whole();
  if (overlap(hull, told)) return undefined;
  return {
    field: wholeField(metric),
    message: `${metric} of the whole is ${inWords(told)}, outside of what its groups by ${name} have: ${inWords(hull)}.`,
    remedy: `Correct ${metric} or the groups: a mean lies between its parts.`,
  };
}

/** The usual case, found without intervals: the numbers as written lie so. */
function isPlainlyBetween(context: Context, groups: Category['groups'], metric: string): boolean {
  const value = context.evaluation?.metrics.get(metric) ?? Number.NaN;
  let isBelow = false;
  let isAbove = false;
  for (const { metrics } of groups) {
    const part = metrics.get(metric);
    if (part === undefined) return true; // a group without the metric may have any value
    isBelow ||= part <= value;
    isAbove ||= part >= value;
  }
  return isBelow && isAbove;
}
