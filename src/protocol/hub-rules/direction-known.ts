import type { FileComplaint, HubRule } from '../hub-rule.ts';

export const directionKnown: HubRule = {
  id: 'direction-known',
  severity: 'warning',
  why: 'Where nothing says which way the ranking metric is better, higher is assumed to be, and an error would be ranked the wrong way round.',
  examples: {
    path: 'benchmarks/BM-TEXT.yaml',
    ok: 'benchmark_id: BM-TEXT\nname: Reports\ndataset_id: DS-ADNI\nmetrics: {primary: {id: own_score, direction: maximize}}\n',
    bad: 'benchmark_id: BM-TEXT\nname: Reports\ndataset_id: DS-ADNI\nmetrics: {primary: own_score}\n',
  },
  check: ({ hub, rankingOf }) =>
    hub.benchmarks.flatMap((benchmark): FileComplaint[] => {
      const metric = rankingOf(benchmark);
      if (metric === undefined || metric.directionKnown) return [];
      return [
        {
          path: benchmark.path,
          field:
            'metrics.primary|primary_metric|ranking_metric|ranking|metrics|evaluation_metrics|benchmark_id',
          message: `Nothing says which way ${metric.id} is better, so higher is taken to be.`,
          remedy: `Say it in the file, as in {id: ${metric.id}, lower_is_better: false}, or under metrics in podium.yml.`,
        },
      ];
    }),
};
