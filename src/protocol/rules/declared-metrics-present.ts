import { evaluationOf } from '../record-of.ts';
import type { Rule } from '../rule.ts';

export const declaredMetricsPresent: Rule = {
  id: 'declared-metrics-present',
  severity: 'warning',
  why: 'The benchmark names these metrics; they break ties and complete the comparison.',
  check: ({ submission, benchmark, metricOf, rankingMetric }) => {
    const evaluation = evaluationOf(submission);
    if (evaluation === undefined || benchmark === undefined) return [];
    const reported = new Set([...evaluation.metrics.keys()].flatMap((name) => [name, metricOf(name).id]));
    const missing = benchmark.secondary.filter(
      (name) => name !== rankingMetric && !reported.has(name) && !reported.has(metricOf(name).id),
    );
    if (missing.length === 0) return [];
    return [
      {
        field: 'metrics',
        message: `The benchmark also declares ${missing.join(', ')}.`,
        remedy: 'Add them if you measured them.',
      },
    ];
  },
};
