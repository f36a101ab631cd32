import { groupField, measured, wholeField } from '../measured.ts';
import { kindOf } from '../metric-kinds.ts';
import { isAveraged } from '../repeats.ts';
import { inWords } from '../rounding.ts';
import type { Complaint, Context, Rule } from '../rule.ts';
import { type Split, splitOf } from '../split.ts';

/**
 * The GRIM test. A share of N samples is k/N for a whole number k; with few samples most decimals cannot come out.
 * Source: N. J. L. Brown, J. A. J. Heathers, The GRIM Test, Social Psychological and Personality Science 8 (2017)
 * 363–369. Silent where scores are means over folds, seeds or repeats, and where N is too large for the digits.
 */
export const granularity: Rule = {
  id: 'granularity',
  severity: 'warning',
  why: 'Accuracy on N samples is a whole number of them divided by N, so not every decimal can come out (GRIM test).',
  examples: {
    ok: 'metrics: {AUROC: 0.91, Accuracy: 0.8649, N: 37}',
    bad: 'metrics: {AUROC: 0.91, Accuracy: 0.8700, N: 37}',
  },
  check: (context) => {
    const { evaluation } = context;
    if (evaluation === undefined) return [];
    const found: Complaint[] = [];
    const whole = sizeOf(splitOf(context));
    const { mostDecimals } = context;
    const tolerance = mostDecimals === undefined ? 0 : 0.49 * 10 ** -mostDecimals;
    const isShare = (metric: string) => kindOf(context, metric) === 'share';
    for (const [metric, value] of evaluation.metrics) {
      if (!isShare(metric) || isPossible(value, whole, unitOf(context, metric, value), tolerance)) continue;
      found.push(...impossible(context, wholeField(metric), metric, value, whole, ''));
    }
    const ofWhole = found.length;
    let shares = 0;
    for (const [category, groups] of evaluation.strata) {
      for (const [group, metrics] of groups) {
        const n = metrics.get('N');
        metrics.forEach((value, metric) => {
          if (n === undefined || !isShare(metric)) return;
          shares++;
          if (isPossible(value, n, unitOf(context, metric, value), tolerance)) return;
          const field = groupField(category, group, metric);
          found.push(...impossible(context, field, metric, value, n, group));
        });
      }
    }
    if (found.length === 0 || isAveraged(context)) return [];
    return isOfSomethingElse(found.length - ofWhole, shares) ? [SOMETHING_ELSE] : found;
  },
};

/** Whether nearly no group has a possible share: then it is N that is meant otherwise, such as subjects of many images. */
const isOfSomethingElse = (impossibleOnes: number, shares: number): boolean =>
  impossibleOnes >= 4 && impossibleOnes >= 0.6 * shares;

const SOMETHING_ELSE: Complaint = {
  field: 'metrics.stratified',
  message:
    'Hardly any share of the groups is a whole number of their N samples, so N seems to count something else than what is scored.',
  remedy:
    'Give as N how many were scored (images, epochs, labels), or give it another name, such as n_subjects.',
  severity: 'note',
};

/** The scale of a value: one that fits a fraction is looked at as one first, as nearly all are. */
const unitOf = (context: Context, metric: string, value: number): number =>
  value <= 1 ? 1 : scaleOf(context, metric);

/** What a share of everything is: 1, or 100 for a metric in per cent. */
const scaleOf = ({ metricOf }: Context, metric: string): number => {
  const range = metricOf(metric).range;
  return range?.[0] === 0 && range[1] === 100 ? 100 : 1;
};

/** N of the whole; undefined where it is assumed, or where groups rather say that it counts something else. */
function sizeOf({ totals, source, categories }: Split): number | undefined {
  const sizes = categories.flatMap(({ total }) => total ?? []);
  const [size] = totals;
  if (source === 'assumed' || size === undefined) return undefined;
  return sizes.length === 0 || sizes.includes(size) ? size : undefined;
}

/** The usual case, found without intervals: no N, or the nearest k/N is nearer than any rounding. */
function isPossible(value: number, n: number | undefined, scale: number, tolerance: number): boolean {
  if (n === undefined || !Number.isSafeInteger(n) || n < 1) return true;
  return Math.abs((Math.round((value / scale) * n) / n) * scale - value) < tolerance;
}

function impossible(
  context: Context,
  field: string,
  metric: string,
  value: number,
  n: number | undefined,
  group: string,
): readonly Complaint[] {
  if (n === undefined) return [];
  const scale = scaleOf(context, metric);
  const range = context.metricOf(metric).range ?? [0, 1];
  if (range[0] !== 0 || range[1] !== scale || value < 0 || value > scale) return [];
  const { low, high } = measured(context, field, metric, value);
  if (Math.floor((high / scale) * n) >= Math.ceil((low / scale) * n)) return [];
  const below = Math.floor((low / scale) * n);
  const near = [below, below + 1].map((k) => `${k}/${n} = ${Number(((k / n) * scale).toFixed(4))}`);
  return [
    {
      field,
      message: `${metric}${group === '' ? '' : ` of ${group}`} is ${inWords({ low: value, high: value })}, which no whole number of ${n} samples gives: ${near.join(', ')}.`,
      remedy: `Correct ${metric} or N. If it is a mean over seeds or folds, say how many (\`n_seeds\`, \`folds\`) under run_metadata.`,
    },
  ];
}
