import { evaluationOf } from '../record-of.ts';
import type { Complaint, MetricFacts, Rule } from '../rule.ts';

export const metricRange: Rule = {
  id: 'metric-range',
  severity: 'error',
  why: 'A value outside its metric’s range cannot have been measured; a percentage would outrank every fraction.',
  check: ({ submission, metricOf }) => {
    const evaluation = evaluationOf(submission);
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

function outside(field: string, value: number, { id, range }: MetricFacts): readonly Complaint[] {
  if (range === undefined || (value >= range[0] && value <= range[1])) return [];
  const scaled = value / 100;
  const percent = range[0] >= -1 && range[1] === 1 && value > 1 && value <= 100;
  return [
    {
      field,
      message: `${id} is ${value}; it lies between ${range[0]} and ${range[1]}.`,
      remedy: percent
        ? `Did you mean ${Number(scaled.toPrecision(12))}?`
        : 'Write the value that was measured, on that scale.',
    },
  ];
}
