import { looseName } from '../did-you-mean.ts';
import { misspelt } from '../misspelt.ts';
import type { Complaint, Rule } from '../rule.ts';
import { declaredCategory, isWhole } from '../split.ts';

export const strataNames: Rule = {
  id: 'strata-names',
  severity: 'warning',
  why: 'Groups are compared across models by their names, so a slip makes a group of its own.',
  examples: {
    ok: 'benchmark_id: BM-STRATA\nmetrics: {AUROC: 0.91, stratified: {scanner: {GE: {AUROC: 0.9, N: 60}, Siemens: {AUROC: 0.92, N: 40}}}}',
    bad: 'benchmark_id: BM-STRATA\nmetrics: {AUROC: 0.91, stratified: {scanner: {GE: {AUROC: 0.9, N: 60}, Simens: {AUROC: 0.92, N: 40}}}}',
  },
  check: ({ evaluation, benchmark }) =>
    [...(evaluation?.strata ?? [])].flatMap(([category, groups]) => {
      const declared = declaredCategory(benchmark, category);
      if (declared === undefined) return [];
      const words = declared.groups.flatMap(({ id, name, parts }) => [id, name ?? id, ...parts]);
      const known = new Set(words.map(looseName));
      return [...groups.keys()].flatMap((group): Complaint[] => {
        if (isWhole(group) || known.has(looseName(group))) return [];
        const meant = misspelt(group, words);
        if (meant === undefined || groups.has(meant)) return [];
        return [
          {
            field: `metrics.stratified.${category}.${group}`,
            message: `The benchmark has no group "${group}" in ${category}.`,
            remedy: `Did you mean "${meant}"?`,
          },
        ];
      });
    }),
};
