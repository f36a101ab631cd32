import { aliasAmong } from '../alias-among.ts';
import type { Complaint, Rule } from '../rule.ts';

export const requiredMetricsPresent: Rule = {
  id: 'required-metrics-present',
  severity: 'error',
  audited: 'warning',
  why: 'The benchmark says in as many words that a record must hold these metrics.',
  examples: {
    ok: 'benchmark_id: BM-STRATA\nmetrics: {AUROC: 0.91, stratified: {scanner: {GE: {AUROC: 0.9, N: 60}, Siemens: {AUROC: 0.92, N: 40}}}}',
    bad: 'benchmark_id: BM-TEXT\nmetrics: {bleu: 38.5, quality: 0.86}',
  },
  check: (context) => {
    const { evaluation, benchmark, rankingMetric } = context;
    if (evaluation === undefined || benchmark === undefined) return [];
    const names = [...evaluation.metrics.keys()];
    return benchmark.requiredMetrics.flatMap((metric): Complaint[] => {
      if (metric === rankingMetric || context.reportedAs(metric) !== undefined) return [];
      if (context.unreadMetrics?.has(metric)) return [];
      const near = aliasAmong(context, metric, names);
      return [
        {
          field: near === undefined ? 'metrics' : `metrics.${near}`,
          message: `The benchmark requires ${metric}, which the record does not report.`,
          remedy:
            near === undefined
              ? `Add ${metric} to metrics.`
              : `Write "${metric}" instead of "${near}", if that is what it is.`,
        },
      ];
    });
  },
};
