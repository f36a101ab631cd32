import { missedBounds } from '../missed-bounds.ts';
import type { Rule } from '../rule.ts';

export const benchmarkThresholds: Rule = {
  id: 'benchmark-thresholds',
  severity: 'warning',
  why: 'A run that misses a threshold of its benchmark is ranked like any other, so whoever reviews it has to know.',
  examples: {
    ok: 'benchmark_id: BM-ROBUST\nmetrics: {robustness_score: 0.8, perm_equivariance: 0.95}',
    bad: 'benchmark_id: BM-ROBUST\nmetrics: {robustness_score: 0.8, perm_equivariance: 0.4}',
  },
  check: (context) =>
    missedBounds(
      context,
      context.benchmark?.thresholds,
      'the benchmark asks for',
      'Check the value; if it is right, the run falls short of what the benchmark asks for, and a maintainer decides.',
    ),
};
