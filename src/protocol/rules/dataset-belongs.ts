import { text } from '../../hub/read-yaml.ts';
import type { Rule } from '../rule.ts';

export const datasetBelongs: Rule = {
  id: 'dataset-belongs',
  severity: 'error',
  audited: 'warning',
  why: 'Models are comparable only on the datasets that their benchmark names.',
  examples: {
    ok: 'dataset_id: DS-ADNI',
    bad: 'dataset_id: DS-OTHER',
  },
  check: ({ submission, hub, benchmark }) => {
    const id = text(submission.record.dataset_id);
    if (id === undefined || benchmark === undefined || benchmark.datasets.length === 0) return [];
    if (benchmark.datasets.includes(id)) return [];
    const suites = hub.suites.filter((suite) => suite.benchmarkId === benchmark.id);
    const allowed = [...benchmark.datasets, ...suites.flatMap((suite) => suite.datasetId ?? [])];
    const known = hub.datasets.some((dataset) => dataset.id === id);
    if (allowed.includes(id) || !known) return [];
    return [
      {
        field: 'dataset_id',
        message: `Dataset "${id}" does not belong to benchmark "${benchmark.id}".`,
        remedy: `Use ${[...new Set(allowed)].map((dataset) => `"${dataset}"`).join(' or ')}, or submit to the benchmark that uses "${id}".`,
      },
    ];
  },
};
