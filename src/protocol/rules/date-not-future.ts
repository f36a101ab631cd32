import { isRealDay } from '../../submission/record/date-hint.ts';
import type { Rule } from '../rule.ts';

export const dateNotFuture: Rule = {
  id: 'date-not-future',
  severity: 'error',
  why: 'Dates break ties, so a run cannot be from a day that is still to come.',
  examples: {
    ok: 'run_metadata: {date: "2024-02-01"}',
    bad: 'run_metadata: {date: "2031-02-01"}',
  },
  check: ({ evaluation, today }) => {
    const date = evaluation?.date;
    if (date === undefined || !isRealDay(date) || date <= today) return [];
    return [
      {
        field: 'run_metadata.date',
        message: `The run is dated ${date}, which is after today (${today}, UTC).`,
        remedy: 'Write the day on which the evaluation ran.',
      },
    ];
  },
};
