import { evaluationOf } from '../record-of.ts';
import type { Rule } from '../rule.ts';

export const dateNotFuture: Rule = {
  id: 'date-not-future',
  severity: 'error',
  why: 'Dates break ties, so a run cannot be from a day that is still to come.',
  check: ({ submission, today }) => {
    const date = evaluationOf(submission)?.date;
    if (date === undefined || date <= today) return [];
    return [
      {
        field: 'run_metadata.date',
        message: `The run is dated ${date}, which is after today (${today}, UTC).`,
        remedy: 'Write the day on which the evaluation ran.',
      },
    ];
  },
};
