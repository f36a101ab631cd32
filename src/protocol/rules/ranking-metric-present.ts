import { aliasAmong } from '../alias-among.ts';
import type { Rule } from '../rule.ts';

export const rankingMetricPresent: Rule = {
  id: 'ranking-metric-present',
  severity: 'error',
  audited: 'warning',
  why: 'Without the metric that ranks the benchmark a result has no place on the board.',
  examples: { ok: 'metrics: {AUROC: 0.9, Accuracy: 0.8}', bad: 'metrics: {AUC: 0.9, Accuracy: 0.8}' },
  check: (context) => {
    const { evaluation, benchmark, rankingMetric, hub } = context;
    if (evaluation === undefined || benchmark === undefined || rankingMetric === undefined) return [];
    const { metrics } = evaluation;
    const aliases = Object.hasOwn(hub.config.metrics, rankingMetric)
      ? hub.config.metrics[rankingMetric]?.aliases
      : undefined;
    const declared = benchmark.metrics.find(({ id }) => id === rankingMetric)?.aliases;
    if ([rankingMetric, ...(aliases ?? []), ...(declared ?? [])].some((name) => metrics.has(name))) return [];
    const near = aliasAmong(context, rankingMetric, [...metrics.keys()]);
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
