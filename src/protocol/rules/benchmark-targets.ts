import { missedBounds } from '../missed-bounds.ts';
import type { Rule } from '../rule.ts';

export const benchmarkTargets: Rule = {
  id: 'benchmark-targets',
  severity: 'note',
  audited: 'off',
  why: 'A target is a wish, not a condition; the submitter is told which ones the run does not reach.',
  examples: {
    ok: 'benchmark_id: BM-ROBUST\nmetrics: {robustness_score: 0.8, perm_equivariance: 0.95}',
    bad: 'benchmark_id: BM-ROBUST\nmetrics: {robustness_score: 0.8, perm_equivariance: 0.85}',
  },
  check: (context) =>
    missedBounds(
      context,
      context.benchmark?.targets,
      'the benchmark’s target is',
      'Nothing has to be done: a target is no condition.',
    ),
};
