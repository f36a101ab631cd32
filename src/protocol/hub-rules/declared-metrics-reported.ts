import type { FileComplaint, HubRule } from '../hub-rule.ts';
import { reportedIn } from '../reported-in.ts';

export const declaredMetricsReported: HubRule = {
  id: 'declared-metrics-reported',
  severity: 'note',
  why: 'A metric that a benchmark declares and no run reports is misspelt, or nobody measures it.',
  examples: {
    path: 'benchmarks/BM-001.yaml',
    ok: 'benchmark_id: BM-001\nname: Disease Classification\ndataset_id: DS-ADNI\nmetrics: {primary: AUROC, secondary: [Accuracy]}\n',
    bad: 'benchmark_id: BM-001\nname: Disease Classification\ndataset_id: DS-ADNI\nmetrics: {primary: AUROC, secondary: [Accurasy]}\n',
  },
  check: ({ hub, registered }) =>
    hub.benchmarks.flatMap(({ id, path, secondary }): FileComplaint[] => {
      const names = reportedIn(hub).get(id);
      if (names === undefined) return [];
      const known = new Set([...names.keys()].flatMap((name) => [name, registered(name) ?? name]));
      const missing = secondary.filter((name) => !known.has(name) && !known.has(registered(name) ?? name));
      if (missing.length === 0) return [];
      return [
        {
          path,
          field: 'metrics.secondary|secondary_metrics|metrics',
          message: `No run of the benchmark reports ${missing.join(', ')}.`,
          remedy: 'Correct the name, ask for the metric in submissions, or take it out of the protocol.',
        },
      ];
    }),
};
