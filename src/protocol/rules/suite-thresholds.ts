import { evaluationOf } from '../record-of.ts';
import type { Rule } from '../rule.ts';

export const suiteThresholds: Rule = {
  id: 'suite-thresholds',
  severity: 'error',
  why: 'A run that misses a threshold of its suite has not passed the suite.',
  check: ({ submission, hub }) => {
    const evaluation = evaluationOf(submission);
    const suite = hub.suites.find((known) => known.id === evaluation?.suiteId);
    return [...(suite?.thresholds ?? [])].flatMap(([metric, { min, max }]) => {
      const value = evaluation?.metrics.get(metric);
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
