import type { Complaint, Context, Rule } from '../rule.ts';

export const suiteThresholds: Rule = {
  id: 'suite-thresholds',
  severity: 'error',
  audited: 'warning',
  why: 'A run that misses a threshold of its suite has not passed the suite.',
  examples: {
    ok: 'run_metadata: {suite_id: SUITE-001}\nmetrics: {AUROC: 0.9, Accuracy: 0.8}',
    bad: 'run_metadata: {suite_id: SUITE-001}\nmetrics: {AUROC: 0.9, Accuracy: 0.4}',
  },
  check: ({ evaluation, hub, metricOf }) => {
    const suite = hub.suites.find((known) => known.id === evaluation?.suiteId);
    return [...(suite?.thresholds ?? [])].flatMap(([metric, bounds]): Complaint[] => {
      const value = evaluation?.metrics.get(metric);
      const { min, max } = sides(bounds, metricOf(metric).lowerIsBetter);
      if (value === undefined || (value >= (min ?? value) && value <= (max ?? value))) return [];
      return [
        {
          field: `metrics.${metric}`,
          message: `${metric} is ${value}; suite "${suite?.id}" asks for ${value < (min ?? value) ? `at least ${min}` : `at most ${max}`}.`,
          remedy: 'The run does not pass the suite; submit it without suite_id or with a run that does.',
        },
      ];
    });
  },
};

type Bounds = NonNullable<ReturnType<Context['hub']['suites'][number]['thresholds']['get']>>;

/** A bare number is to be reached from the worse side. */
function sides({ min, max, reach }: Bounds, lowerIsBetter: boolean): Pick<Bounds, 'min' | 'max'> {
  return lowerIsBetter ? { min, max: max ?? reach } : { min: min ?? reach, max };
}
