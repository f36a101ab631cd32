import { looseName } from '../did-you-mean.ts';
import type { Rule } from '../rule.ts';

export const declaredMetricsPresent: Rule = {
  id: 'declared-metrics-present',
  severity: 'warning',
  audited: 'off',
  why: 'The benchmark names these metrics beside the ranking one; they break ties and complete the comparison.',
  examples: {
    ok: 'metrics: {AUROC: 0.9, Accuracy: 0.8}',
    bad: 'metrics: {AUROC: 0.9}',
  },
  check: ({ evaluation, benchmark, registered, reportedAs, rankingMetric, unreadMetrics }) => {
    if (evaluation === undefined || benchmark === undefined) return [];
    const known = (name: string) => registered(name) ?? name;
    const reported = new Set([...evaluation.metrics.keys()].flatMap((name) => [name, known(name)]));
    // Another spelling of it is told as such, and that it is required by a rule of its own.
    const spelt = new Set([...evaluation.metrics.keys()].map(looseName));
    const missing = benchmark.secondary.filter(
      (name) =>
        name !== rankingMetric &&
        !benchmark.requiredMetrics.includes(name) &&
        !spelt.has(looseName(name)) &&
        reportedAs(name) === undefined &&
        !reported.has(known(name)) &&
        !unreadMetrics?.has(name),
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
