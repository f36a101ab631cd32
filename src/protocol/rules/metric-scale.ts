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
      if (range !== undefined && range[1] <= 1) continue;
      const isPercent = range?.[0] === 0 && range[1] === 100;
      // Of a metric nobody knows a small value among large ones may be just that.
      if (!isPercent && !isRate(context, name) && (range !== undefined || value < 1)) continue;
      if (value <= 0 || value > 150) continue;
      const others = otherValues(context, evaluation, name);
      if (others.length < LEAST) continue;
      const [least, most] = [Math.min(...others), Math.max(...others)];
      if (value < 1 && least > 1 && (isPercent || isNear(value * 100, least, most)))
        found.push(slip(name, value, value * 100, 'looks like a fraction; the other runs give percentages'));
      else if (value > 1 && least > 0.05 && most <= 1 && value > 20 * most)
        found.push(slip(name, value, value / 100, 'looks like a percentage; the other runs give fractions'));
    }
    return found;
  },
};

/** Runs of other models that must agree on a scale before one is told apart. */
const LEAST = 2;

/** Whether a value would stand among others if it were on their scale. */
const isNear = (value: number, least: number, most: number): boolean => value > least / 4 && value < most * 4;

/** Error rates and similarities without an upper bound, which are written as fractions and as percentages. */
const RATE = /^(wer|cer|ter|per|der|cider|cider_?d|mape|smape|chrf|chrf\+\+|.*(rate|percentage|percent))$/i;
const isRate = ({ registered }: Context, name: string): boolean => RATE.test(registered(name) ?? name);

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
