import { type BuiltInMetric, UNIT } from '../built-in-metric.ts';

/** Survival. */
export const SURVIVAL: readonly BuiltInMetric[] = [
  {
    id: 'C-index',
    description: 'Share of pairs of patients whose order of events is predicted right (0.5 is chance)',
    source: 'Harrell et al. 1982',
    range: UNIT,
    aliases: ['Concordance Index', 'C-statistic', "Harrell's C", "Harrell's C-index", 'Uno C'],
  },
  {
    id: 'IBS',
    description: 'Brier score over time',
    source: 'Graf et al. 1999',
    range: UNIT,
    lowerIsBetter: true,
    aliases: ['Integrated Brier Score'],
  },
  {
    id: 'Time-dependent AUC',
    description: 'Area under the ROC curve for events up to a time',
    source: 'Heagerty et al. 2000',
    range: UNIT,
    aliases: ['td-AUC', 'tAUC', 'Cumulative Dynamic AUC'],
  },
];
