import { type BuiltInMetric, SIGNED, UNIT } from '../built-in-metric.ts';

/** Fairness. */
export const FAIRNESS: readonly BuiltInMetric[] = [
  {
    id: 'Demographic Parity Difference',
    description: 'Largest difference of positive rates between groups',
    source: 'Dwork et al. 2012',
    range: SIGNED,
    lowerIsBetter: true,
    aliases: ['Demographic Parity Gap', 'Statistical Parity Difference'],
  },
  {
    id: 'Equalized Odds Difference',
    description: 'Largest difference of error rates between groups',
    source: 'Hardt et al. 2016',
    range: SIGNED,
    lowerIsBetter: true,
    aliases: ['Equalised Odds Difference', 'Equalized Odds Gap'],
  },
  {
    id: 'Equal Opportunity Difference',
    description: 'Largest difference of sensitivity between groups',
    source: 'Hardt et al. 2016',
    range: SIGNED,
    lowerIsBetter: true,
    aliases: ['Equal Opportunity Gap'],
  },
  {
    id: 'Worst-Group Accuracy',
    description: 'Accuracy of the group where it is lowest',
    source: 'Sagawa et al. 2020',
    range: UNIT,
  },
];
