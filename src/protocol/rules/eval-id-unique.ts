import { onceFor } from '../once-for.ts';
import type { Rule } from '../rule.ts';

export const evalIdUnique: Rule = {
  id: 'eval-id-unique',
  severity: 'error',
  why: 'An id names one record for ever; a second one would overwrite somebody’s result.',
  examples: {
    ok: 'eval_id: run-delta',
    bad: 'eval_id: E-Alpha',
  },
  check: ({ submission, hub, path }) => {
    const id = submission.record.eval_id;
    if (typeof id !== 'string') return [];
    const taken = takenNames(hub)
      .get(id.toLowerCase())
      ?.find((other) => other.path !== path);
    if (taken === undefined) return [];
    return [
      {
        field: 'eval_id',
        message: `The id "${id}" is taken by ${taken.path}.`,
        remedy: `Choose another, for example "${id}-2".`,
      },
    ];
  },
};

interface Taken {
  readonly path: string;
}

/** Ids and file names of the hub's evaluations without regard to case. */
const takenNames = onceFor((hub): ReadonlyMap<string, readonly Taken[]> => {
  const names = new Map<string, Taken[]>();
  const take = (name: string, taken: Taken) => {
    const key = name.toLowerCase();
    const already = names.get(key);
    if (already === undefined) names.set(key, [taken]);
    else if (!already.includes(taken)) already.push(taken);
  };
  const fileName = (path: string) => path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
  for (const evaluation of hub.evaluations) {
    take(evaluation.id, evaluation);
    take(fileName(evaluation.path), evaluation);
  }
  for (const problem of hub.problems)
    if (problem.path.startsWith('evals/')) take(fileName(problem.path), problem);
  return names;
});
