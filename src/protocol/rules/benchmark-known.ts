import { text } from '../../hub/read-yaml.ts';
import type { Rule } from '../rule.ts';
import { whichKnown } from '../which-known.ts';

export const benchmarkKnown: Rule = {
  id: 'benchmark-known',
  severity: 'error',
  why: 'A result belongs to a benchmark that the hub defines.',
  examples: {
    ok: 'benchmark_id: BM-001',
    bad: 'benchmark_id: BM-01',
  },
  check: ({ submission, hub, benchmark }) => {
    const id = text(submission.record.benchmark_id);
    if (id === undefined || benchmark !== undefined) return [];
    return [
      {
        field: 'benchmark_id',
        message: `The hub has no benchmark "${id}".`,
        remedy: whichKnown(id, hub.benchmarks),
      },
    ];
  },
};
