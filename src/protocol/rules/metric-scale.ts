import type { Evaluation } from '../../hub/hub.ts';
import { onceFor } from '../once-for.ts';
import type { Complaint, Context, Rule } from '../rule.ts';

export const metricScale: Rule = {
  id: 'metric-scale',
  severity: 'warning',
  why: 'All runs of a benchmark use one scale: a fraction among percentages, or a percentage among fractions, ranks wrongly.',
  examples: {
    ok: 'benchmark_id: BM-TEXT\nmetrics: {bleu: 38.5, own_score: 0.7}',
    bad: 'benchmark_id: BM-TEXT\nmetrics: {bleu: 0.385, own_score: 0.7}',
  },
  check: (context) => {
    const { evaluation } = context;
    if (evaluation === undefined) return [];
    const found: Complaint[] = [];
    for (const [name, value] of evaluation.metrics) {
      const { range } = context.metricOf(name);
      if (range?.[0] === 0 && range[1] === 100 && value > 0 && value < 1) {
        const others = otherValues(context, evaluation, name);
        if (others.length >= LEAST && others.every((other) => other > 1))
          found.push(
            slip(name, value, value * 100, 'looks like a fraction; the other runs give percentages'),
          );
      } else if (range === undefined && value > 1 && value <= 100) {
        const others = otherValues(context, evaluation, name);
        const most = Math.max(...others);
        if (others.length >= LEAST && others.every(isFraction) && value > 20 * most)
          found.push(
            slip(name, value, value / 100, 'looks like a percentage; the other runs give fractions'),
          );
      }
    }
    return found;
  },
};

/** Runs of other models that must agree on a scale before one is told apart. */
const LEAST = 2;
const isFraction = (value: number): boolean => value > 0.05 && value <= 1;

function slip(name: string, value: number, meant: number, why: string): Complaint {
  return {
    field: `metrics.${name}`,
    message: `${name} is ${value}, which ${why}.`,
    remedy: `Did you mean ${Number(meant.toPrecision(12))}?`,
  };
}

/** Up to fifty runs of each benchmark and metric. */
const runsIn = onceFor((hub) => {
  const index = new Map<string, Evaluation[]>();
  for (const run of hub.evaluations) {
    for (const name of run.metrics.keys()) {
      const key = `${run.benchmarkId}\n${name}`;
      const runs = index.get(key);
      if (runs === undefined) index.set(key, [run]);
      else if (runs.length < 50) runs.push(run);
    }
  }
  return index;
});

function otherValues({ hub }: Context, own: Evaluation, metric: string): readonly number[] {
  return (runsIn(hub).get(`${own.benchmarkId}\n${metric}`) ?? []).flatMap(({ modelId, metrics }) =>
    modelId === own.modelId ? [] : (metrics.get(metric) ?? []),
  );
}
