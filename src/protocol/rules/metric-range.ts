import type { Complaint, MetricFacts, Rule } from '../rule.ts';

export const metricRange: Rule = {
  id: 'metric-range',
  severity: 'error',
  why: 'A value outside its metric’s range cannot have been measured; a percentage would outrank every fraction.',
  examples: { ok: 'metrics: {AUROC: 0.9275}', bad: 'metrics: {AUROC: 92.75}' },
  check: ({ evaluation, metricOf }) => {
    if (evaluation === undefined) return [];
    const found: Complaint[] = [];
    for (const [name, value] of evaluation.metrics) {
      const facts = metricOf(name);
      if (isOutside(value, facts)) found.push(outside(`metrics.${name}`, value, facts));
    }
    for (const [category, groups] of evaluation.strata) {
      for (const [group, metrics] of groups) {
        metrics.forEach((value, name) => {
          const facts = metricOf(name);
          if (name === 'N' || !isOutside(value, facts)) return;
          found.push(outside(`metrics.stratified.${category}.${group}.${name}`, value, facts));
        });
      }
    }
    return found;
  },
};

const isOutside = (value: number, { range }: MetricFacts): boolean =>
  range !== undefined && (value < range[0] || value > range[1]);

function outside(field: string, value: number, { id, range = ANY, lowerIsBetter }: MetricFacts): Complaint {
  return {
    field,
    message: `${id} is ${value}; it ${bounds(range)}.`,
    remedy: remedy(value, range, lowerIsBetter),
  };
}

const ANY = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;

function bounds([low, high]: readonly [number, number]): string {
  if (low === Number.NEGATIVE_INFINITY) return `is at most ${high}`;
  if (high === Number.POSITIVE_INFINITY) return `is at least ${low}`;
  return `lies between ${low} and ${high}`;
}

/** Just above 1 is an accident of arithmetic; well above, to 100, it is a percentage. Few models score 5 %. */
function remedy(value: number, [low, high]: readonly [number, number], lowerIsBetter: boolean): string {
  const size = Math.abs(value);
  const sign = value > 0 || low < 0;
  if (high === 1 && size > 1 && size <= 1.01 && sign)
    return `Write ${value < 0 ? -1 : 1} if it was only rounded past it.`;
  if (high === 1 && size > (lowerIsBetter ? 1 : 10) && size <= 100 && sign)
    return `Did you mean ${Number((value / 100).toPrecision(12))}?`;
  return 'Write the value that was measured, on that scale.';
}
