import type { Complaint, MetricFacts, Rule } from '../rule.ts';

export const metricRange: Rule = {
  id: 'metric-range',
  severity: 'error',
  why: 'A value outside its metric’s range cannot have been measured; a percentage would outrank every fraction.',
  examples: { ok: 'metrics: {AUROC: 0.9275}', bad: 'metrics: {AUROC: 92.75}' },
  check: ({ evaluation, metricOf }) => {
    if (evaluation === undefined) return [];
    const whole = [...evaluation.metrics].flatMap(([name, value]) =>
      outside(`metrics.${name}`, value, metricOf(name)),
    );
    const parts = [...evaluation.strata].flatMap(([category, groups]) =>
      [...groups].flatMap(([group, metrics]) =>
        [...metrics].flatMap(([name, value]) =>
          name === 'N'
            ? []
            : outside(`metrics.stratified.${category}.${group}.${name}`, value, metricOf(name)),
        ),
      ),
    );
    return [...whole, ...parts];
  },
};

function outside(
  field: string,
  value: number,
  { id, range, lowerIsBetter }: MetricFacts,
): readonly Complaint[] {
  if (range === undefined || (value >= range[0] && value <= range[1])) return [];
  return [
    {
      field,
      message: `${id} is ${value}; it ${bounds(range)}.`,
      remedy: remedy(value, range, lowerIsBetter),
    },
  ];
}

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
