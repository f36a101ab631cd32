import { distance } from 'fastest-levenshtein';
import type { Benchmark } from '../../hub/hub.ts';
import { aliasAmong } from '../alias-among.ts';
import { looseName } from '../did-you-mean.ts';
import type { Complaint, Rule } from '../rule.ts';

export const rankingMetricPresent: Rule = {
  id: 'ranking-metric-present',
  severity: 'error',
  audited: 'warning',
  why: 'Without the metric that ranks the benchmark a result has no place on the board.',
  examples: { ok: 'metrics: {AUROC: 0.9, Accuracy: 0.8}', bad: 'metrics: {AUC: 0.9, Accuracy: 0.8}' },
  check: (context) => {
    const { evaluation, benchmark, rankingMetric } = context;
    if (evaluation === undefined || benchmark === undefined) return [];
    if (rankingMetric === undefined) return context.path === undefined ? [nothingRanks(benchmark)] : [];
    const { metrics } = evaluation;
    if (context.reportedAs(rankingMetric) !== undefined) return [];
    if (context.unreadMetrics?.has(rankingMetric)) return [];
    // The metric is missing, so a name that nobody knows is more likely a slip of it than elsewhere.
    const strangers = [...metrics.keys()].filter(
      (name) => context.registered(name) === undefined && !benchmark.metrics.some(({ id }) => id === name),
    );
    const near = aliasAmong(context, rankingMetric, [...metrics.keys()]) ?? slipOf(rankingMetric, strangers);
    return [
      {
        field: near === undefined ? 'metrics' : `metrics.${near}`,
        message: `"${benchmark.name}" is ranked by ${rankingMetric}, which the record does not report.`,
        remedy:
          near === undefined
            ? `Add ${rankingMetric} to metrics.`
            : `Write "${rankingMetric}" instead of "${near}", if that is what it is.`,
      },
    ];
  },
};

/** In an audit the benchmark's own file is told of. */
function nothingRanks({ name }: Benchmark): Complaint {
  return {
    field: 'metrics',
    message: `No metric ranks "${name}" yet: its file names none, and no run reports one that ranks its task.`,
    remedy: 'The record can be published, but has no rank until the maintainers name a ranking metric.',
    severity: 'warning',
  };
}

/** A name that is one letter off, or has the same letters in another order. */
function slipOf(metric: string, names: readonly string[]): string | undefined {
  const wanted = looseName(metric);
  const letters = (text: string) => [...text].sort().join('');
  if (wanted.length < 3) return undefined;
  return names.find((name) => {
    const loose = looseName(name);
    return distance(loose, wanted) === 1 ? wanted.length > 3 : letters(loose) === letters(wanted);
  });
}
