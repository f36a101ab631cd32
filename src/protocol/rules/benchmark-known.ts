import { text } from '../../hub/read-yaml.ts';
import { suggestion } from '../did-you-mean.ts';
import type { Rule } from '../rule.ts';

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
        remedy: suggestion(
          id,
          hub.benchmarks.map((known) => known.id),
        ),
      },
    ];
  },
};
