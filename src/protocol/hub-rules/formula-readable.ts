import { declaredNames, readFormula } from '../formula.ts';
import type { FileComplaint, HubRule } from '../hub-rule.ts';

export const formulaReadable: HubRule = {
  id: 'formula-readable',
  severity: 'note',
  why: 'Only a formula of numbers, metric names, + − × ÷ and a few functions can be checked against the runs.',
  examples: {
    path: 'benchmarks/BM-TEXT.yaml',
    ok: 'benchmark_id: BM-TEXT\nname: Reports\ndataset_id: DS-ADNI\nmetrics: {primary: bleu}\naggregate_metrics: [{metric_id: quality, formula: 0.5*bleu + 0.5}]\n',
    bad: 'benchmark_id: BM-TEXT\nname: Reports\ndataset_id: DS-ADNI\nmetrics: {primary: bleu}\naggregate_metrics: [{metric_id: quality, formula: weighted sum of all}]\n',
  },
  check: ({ hub }) =>
    hub.benchmarks.flatMap((benchmark) =>
      benchmark.aggregates.flatMap(({ id, formula }): FileComplaint[] => {
        const { path } = benchmark;
        const read = formula === undefined ? undefined : readFormula(formula, declaredNames(benchmark));
        if (formula === undefined || typeof read !== 'string') return [];
        return [
          {
            path,
            field: 'aggregate_metrics|aggregates|metrics',
            message: `The formula of ${id} cannot be computed: ${read.replace(/\.$/, '')}.`,
            remedy:
              'Write it with metric ids, numbers, + - * / and mean, sum, min, max, abs, sqrt; or take it as a description.',
          },
        ];
      }),
    ),
};
