import type { StratumGroup } from '../../hub/benchmark.ts';
import { looseName, nearest } from '../did-you-mean.ts';
import { misspelt } from '../misspelt.ts';
import type { Complaint, Rule } from '../rule.ts';

/** Groups named in one finding. */
const MOST_NAMED = 8;

export const strataRequired: Rule = {
  id: 'strata-required',
  severity: 'error',
  audited: 'warning',
  why: 'The benchmark asks for these groups, because a mean over everybody hides for whom a model fails.',
  examples: {
    ok: 'benchmark_id: BM-STRATA\nmetrics: {AUROC: 0.91, stratified: {scanner: {GE: {AUROC: 0.9, N: 60}, Siemens: {AUROC: 0.92, N: 40}}}}',
    bad: 'benchmark_id: BM-STRATA\nmetrics: {AUROC: 0.91}',
  },
  check: ({ evaluation, benchmark, unreadMetrics }) => {
    if (evaluation === undefined || benchmark === undefined || unreadMetrics?.has('stratified')) return [];
    const reported = [...evaluation.strata.keys()];
    return benchmark.stratification.flatMap(({ id, name, required, groups }): readonly Complaint[] => {
      if (!required) return [];
      const words = [id, name ?? id].map(looseName);
      const given = [...evaluation.strata].find(([category]) => words.includes(looseName(category)));
      if (given !== undefined) return missingGroups(given[0], groups, given[1]);
      const near = nearest(id, reported);
      const some = groups.slice(0, MOST_NAMED).map((group) => group.id);
      return [
        {
          field: 'metrics.stratified',
          message: `The benchmark asks for results by "${id}", which the record does not give.`,
          remedy:
            near === undefined
              ? `Add \`${id}\` under metrics.stratified${some.length > 0 ? ` with the groups ${some.join(', ')}` : ''}, each with its N.`
              : `Write "${id}" instead of "${near}", if that is what it is.`,
        },
      ];
    });
  },
};

/** Groups that the benchmark names, where others of their category are given: a dataset may be without them. */
function missingGroups(
  category: string,
  declared: readonly StratumGroup[],
  given: ReadonlyMap<string, unknown>,
): readonly Complaint[] {
  const reported = [...given.keys()];
  const loose = new Set(reported.map(looseName));
  const missing = declared.filter(({ id, name, parts }) => {
    const words = [id, name ?? id, ...parts];
    return (
      !words.some((word) => loose.has(looseName(word))) && !reported.some((group) => misspelt(group, words))
    );
  });
  if (missing.length === 0) return [];
  const ids = missing.slice(0, MOST_NAMED).map(({ id }) => `"${id}"`);
  const rest = missing.length - ids.length;
  return [
    {
      field: `metrics.stratified.${category}`,
      message: `The benchmark also asks for ${ids.join(', ')}${rest > 0 ? ` and ${rest} more` : ''} by ${category}, which the record does not give.`,
      remedy:
        'Add what the data have, under the names of the benchmark; a group without samples needs nothing.',
      severity: 'note',
    },
  ];
}
