import type { Complaint, Rule } from '../rule.ts';
import { splitOf } from '../split.ts';

export const strataSum: Rule = {
  id: 'strata-sum',
  severity: 'warning',
  why: 'The groups of a category share the samples out, so their N add up to the whole; samples without a label are a group of their own.',
  examples: {
    ok: 'metrics: {AUROC: 0.91, N: 100, stratified: {sex: {F: {AUROC: 0.9, N: 60}, M: {AUROC: 0.92, N: 40}}}}',
    bad: 'metrics: {AUROC: 0.91, N: 100, stratified: {sex: {F: {AUROC: 0.9, N: 60}, M: {AUROC: 0.92, N: 30}}}}',
  },
  check: (context) => {
    const { categories, totals, source } = splitOf(context);
    const [total] = totals;
    if (total === undefined || source === 'assumed') return [];
    const agreeing = categories.filter(({ total: size }) => size === total).length;
    const origin = source === 'stated' ? 'the record says that the whole has' : 'the other categories hold';
    return categories.flatMap((category): Complaint[] => {
      const field = `metrics.stratified.${category.name}`;
      const large = category.groups.find(({ n }) => n !== undefined && n > total);
      if (large !== undefined && source === 'stated') {
        return [
          {
            field: `${field}.${large.name}.N`,
            message: `Group ${large.name} of ${category.name} has N ${large.n}; ${origin} ${total}.`,
            remedy: 'Correct the larger of the two: a group is a part of the whole.',
          },
        ];
      }
      const { total: size, overlap } = category;
      if (size === undefined || size === total || overlap === 'said') return [];
      if (size > total && (overlap === 'possible' || (source === 'agreed' && agreeing < 3))) return [];
      const counts = category.groups.slice(0, 8).map(({ n }) => n);
      const sum = `${counts.join(' + ')}${category.groups.length > 8 ? ' + …' : ''} = ${size}`;
      return [
        {
          field,
          message: `The groups by ${category.name} hold ${sum} samples; ${origin} ${total}.`,
          remedy:
            size > total
              ? 'Correct N: a sample is in one of these groups only.'
              : 'Correct N, or add a group such as `unknown` for the samples that are in none.',
        },
      ];
    });
  },
};
