import { type BuiltInMetric, NOT_NEGATIVE, UNIT } from '../built-in-metric.ts';

/** Calibration and probabilistic prediction. */
export const CALIBRATION: readonly BuiltInMetric[] = [
  {
    id: 'ECE',
    description: 'Expected calibration error: distance between confidence and accuracy',
    source: 'Naeini et al. 2015',
    range: UNIT,
    lowerIsBetter: true,
    aliases: ['Expected Calibration Error'],
  },
  {
    id: 'MCE',
    description: 'Largest distance between confidence and accuracy of any bin',
    source: 'Naeini et al. 2015',
    range: UNIT,
    lowerIsBetter: true,
    aliases: ['Maximum Calibration Error'],
  },
  {
    id: 'ACE',
    description: 'Calibration error over bins of equal size',
    source: 'Nixon et al. 2019',
    range: UNIT,
    lowerIsBetter: true,
    aliases: ['Adaptive Calibration Error'],
  },
  {
    id: 'Brier',
    description: 'Mean squared error of probabilities',
    source: 'Brier 1950',
    range: [0, 2],
    lowerIsBetter: true,
    sampling: 'mean-over-samples',
    aliases: ['Brier Score', 'Brier Loss'],
  },
  {
    id: 'LogLoss',
    description: 'Negative log-likelihood of the truth',
    source: 'Good 1952',
    range: NOT_NEGATIVE,
    lowerIsBetter: true,
    sampling: 'mean-over-samples',
    aliases: ['Log Loss', 'Cross Entropy', 'Cross-Entropy Loss', 'NLL', 'Negative Log Likelihood'],
  },
  {
    id: 'CRPS',
    description: 'Distance between a predicted distribution and the value that came',
    source: 'Matheson & Winkler 1976',
    range: NOT_NEGATIVE,
    lowerIsBetter: true,
    sampling: 'mean-over-samples',
    aliases: ['Continuous Ranked Probability Score'],
  },
];
