import { looseName, nearest } from '../did-you-mean.ts';
import type { Complaint, Rule } from '../rule.ts';

export const strataRequired: Rule = {
  id: 'strata-required',
  severity: 'error',
  audited: 'warning',
  why: 'The benchmark asks for these groups, because a mean over everybody hides for whom a model fails.',
  examples: {
    ok: 'benchmark_id: BM-STRATA\nmetrics: {AUROC: 0.91, stratified: {scanner: {GE: {AUROC: 0.9, N: 60}, Siemens: {AUROC: 0.92, N: 40}}}}',
    bad: 'benchmark_id: BM-STRATA\nmetrics: {AUROC: 0.91}',
  },
  check: ({ evaluation, benchmark, unreadMetrics }) => {
    if (evaluation === undefined || benchmark === undefined || unreadMetrics?.has('stratified')) return [];
    const reported = [...evaluation.strata.keys()];
    return benchmark.stratification.flatMap(({ id, name, required, groups }): Complaint[] => {
      const words = [id, name ?? id].map(looseName);
      if (!required || reported.some((category) => words.includes(looseName(category)))) return [];
      const near = nearest(id, reported);
      const some = groups.slice(0, 8).map((group) => group.id);
      return [
        {
          field: 'metrics.stratified',
          message: `The benchmark asks for results by "${id}", which the record does not give.`,
          remedy:
            near === undefined
              ? `Add \`${id}\` under metrics.stratified${some.length > 0 ? ` with the groups ${some.join(', ')}` : ''}, each with its N.`
              : `Write "${id}" instead of "${near}", if that is what it is.`,
        },
      ];
    });
  },
};
