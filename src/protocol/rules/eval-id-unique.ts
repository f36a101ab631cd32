import type { Rule } from '../rule.ts';

export const evalIdUnique: Rule = {
  id: 'eval-id-unique',
  severity: 'error',
  why: 'An id names one record for ever; a second one would overwrite somebody’s result.',
  check: ({ submission, hub, issue }) => {
    const id = submission.record.eval_id;
    if (typeof id !== 'string') return [];
    const folded = id.toLowerCase();
    const fileName = (path: string) =>
      path
        .slice(path.lastIndexOf('/') + 1)
        .replace(/\.ya?ml$/, '')
        .toLowerCase();
    const taken =
      hub.evaluations.find((known) => known.id.toLowerCase() === folded || fileName(known.path) === folded) ??
      hub.problems.find((problem) => problem.path.startsWith('evals/') && fileName(problem.path) === folded);
    if (taken === undefined) return [];
    if ('issueNumber' in taken && taken.issueNumber === issue && issue !== null) return [];
    return [
      {
        field: 'eval_id',
        message: `The id "${id}" is taken by ${taken.path}.`,
        remedy: `Choose another, for example "${id}-2".`,
      },
    ];
  },
};
