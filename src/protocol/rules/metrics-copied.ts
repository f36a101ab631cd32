import { groupBy } from '../../hub/group-by.ts';
import type { Metrics } from '../../hub/hub.ts';
import { information, sameMetrics } from '../fingerprint.ts';
import { kindOf } from '../metric-kinds.ts';
import { onceFor } from '../once-for.ts';
import { decimalsOf } from '../rounding.ts';
import type { Complaint, Context, Rule } from '../rule.ts';

export const metricsCopied: Rule = {
  id: 'metrics-copied',
  severity: 'warning',
  why: 'Two models do not agree in every decimal of every metric: one of the records was copied, or one model stands under two names.',
  examples: {
    ok: 'metrics: {AUROC: 0.9132, Accuracy: 0.8713, F1-Score: 0.8622}',
    bad: 'metrics: {AUROC: 0.9131, Accuracy: 0.8713, F1-Score: 0.8622}',
  },
  check: (context) => {
    const { evaluation, hub } = context;
    if (evaluation === undefined) return [];
    const others = sameMetrics(context).filter(
      (run) => run.modelId.toLowerCase() !== evaluation.modelId.toLowerCase(),
    );
    const [twin] = others;
    if (
      twin !== undefined &&
      wholeInformation(context) >= enough(runsOf(hub).get(evaluation.benchmarkId) ?? 0)
    ) {
      return [
        {
          field: 'metrics',
          message: `All ${evaluation.metrics.size} metrics are exactly those of model "${twin.modelId}" (${twin.path}${others.length > 1 ? ` and ${others.length - 1} more` : ''}).`,
          remedy: 'Check that this is the output of this model.',
        },
      ];
    }
    return copiedGroups(context);
  },
};

/** Number of runs of each benchmark. */
const runsOf = onceFor(
  ({ evaluations }) =>
    new Map(
      [...groupBy(evaluations, ({ benchmarkId }) => benchmarkId)].map(([id, runs]) => [id, runs.length]),
    ),
);

/** Decimals that chance would have to hit, so that one pair in a hundred benchmarks of that size agrees by chance. */
const enough = (runs: number): number => 2 + 2 * Math.log10(Math.max(2, runs));

function wholeInformation(context: Context): number {
  // A share of n samples has no more values than that; an area under a curve has many more.
  const n = context.evaluation?.samples;
  const isShare = (name: string) => kindOf(context, name) === 'share';
  return information(
    [...(context.evaluation?.metrics ?? [])].map(
      ([name, value]) => [leastDecimals(value), value, isShare(name) ? n : undefined] as const,
    ),
  );
}

/** Groups of one category that share every value but not N. */
function copiedGroups(context: Context): readonly Complaint[] {
  const found: Complaint[] = [];
  for (const [category, groups] of context.evaluation?.strata ?? []) {
    const seen = new Map<number, string>();
    for (const [group, metrics] of groups) {
      const key = sumOf(metrics);
      const twin = seen.get(key);
      if (twin === undefined) seen.set(key, group);
      else if (isCopy(metrics, groups.get(twin) ?? metrics) && saysEnough(context, category, metrics)) {
        found.push({
          field: `metrics.stratified.${category}.${group}`,
          message: `Group ${group} of ${category} has exactly the values of group ${twin}, on another number of samples.`,
          remedy: 'Check that the values were not copied from one group to the other.',
        });
      }
    }
  }
  return found;
}

function sumOf(metrics: Metrics): number {
  let sum = 0;
  metrics.forEach((value, name) => {
    if (name !== 'N') sum += value;
  });
  return sum;
}

function isCopy(metrics: Metrics, other: Metrics): boolean {
  if (metrics.size !== other.size || metrics.get('N') === other.get('N')) return false;
  return [...metrics].every(([name, value]) => name === 'N' || other.get(name) === value);
}

function saysEnough(context: Context, category: string, metrics: Metrics): boolean {
  const n = metrics.get('N');
  const values = [...metrics].flatMap(([name, value]) =>
    name === 'N' ? [] : [[leastDecimals(value), value, n] as const],
  );
  return information(values) >= enough((context.evaluation?.strata.get(category)?.size ?? 1) * 10);
}

/** Decimals that a number cannot do without: zeros at the end are no coincidence. */
const leastDecimals = (value: number): number => decimalsOf(String(value)) ?? 0;
