import { suggestion } from '../did-you-mean.ts';
import type { Rule } from '../rule.ts';

export const suiteBelongs: Rule = {
  id: 'suite-belongs',
  severity: 'error',
  audited: 'warning',
  why: 'A suite says how a benchmark is run; another benchmark’s suite measures something else.',
  examples: {
    ok: 'run_metadata: {suite_id: SUITE-001}',
    bad: 'run_metadata: {suite_id: SUITE-OTHER}',
  },
  check: ({ evaluation, hub, benchmark }) => {
    const id = evaluation?.suiteId;
    if (id === undefined || benchmark === undefined) return [];
    const suite = hub.suites.find((known) => known.id === id);
    const own = hub.suites.filter((known) => known.benchmarkId === benchmark.id).map((known) => known.id);
    if (suite !== undefined && (suite.benchmarkId === undefined || suite.benchmarkId === benchmark.id))
      return [];
    return [
      {
        field: 'run_metadata.suite_id',
        message:
          suite === undefined
            ? `The hub has no suite "${id}".`
            : `Suite "${id}" belongs to benchmark "${suite.benchmarkId}".`,
        remedy: own.length > 0 ? suggestion(id, own) : 'Leave suite_id out: this benchmark has no suite.',
      },
    ];
  },
};
