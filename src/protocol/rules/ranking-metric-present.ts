import { nearest } from '../did-you-mean.ts';
import { evaluationOf } from '../record-of.ts';
import type { Rule } from '../rule.ts';

export const rankingMetricPresent: Rule = {
  id: 'ranking-metric-present',
  severity: 'error',
  why: 'Without the metric that ranks the benchmark a result has no place on the board.',
  check: ({ submission, benchmark, rankingMetric }) => {
    const metrics = evaluationOf(submission)?.metrics;
    if (
      metrics === undefined ||
      benchmark === undefined ||
      rankingMetric === undefined ||
      metrics.has(rankingMetric)
    )
      return [];
    const near = nearest(rankingMetric, [...metrics.keys()]);
    return [
      {
        field: 'metrics',
        message: `"${benchmark.name}" is ranked by ${rankingMetric}, which the record does not report.`,
        remedy:
          near === undefined
            ? `Add ${rankingMetric} to metrics.`
            : `Write "${rankingMetric}" instead of "${near}", if that is what it is.`,
      },
    ];
  },
};
