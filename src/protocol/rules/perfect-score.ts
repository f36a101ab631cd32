import { looseName } from '../did-you-mean.ts';
import type { Rule } from '../rule.ts';

export const perfectScore: Rule = {
  id: 'perfect-score',
  severity: 'warning',
  why: 'No model is without a mistake on real data: a perfect score mostly means leaked labels or a test on the training set.',
  examples: { ok: 'metrics: {AUROC: 0.9995}', bad: 'metrics: {AUROC: 1.0}' },
  check: ({ evaluation, rankingMetric, metricOf }) =>
    [...(evaluation?.metrics ?? [])].flatMap(([name, value]) => {
      const { range, lowerIsBetter } = metricOf(name);
      const best = lowerIsBetter ? range?.[0] : range?.[1];
      const isRanking = name === rankingMetric && !lowerIsBetter;
      const perfect = PERFECT.has(looseName(name)) ? (best ?? 1) : ERRORS.has(looseName(name)) ? 0 : best;
      if (value !== perfect || !(isRanking || PERFECT.has(looseName(name)) || ERRORS.has(looseName(name))))
        return [];
      return [
        {
          field: `metrics.${name}`,
          message: `${name} is ${value}, which is perfect.`,
          remedy:
            'Check that the test data were kept apart from training, and give more decimals if it was rounded.',
        },
      ];
    }),
};

/** Metrics that are perfect only where nothing at all went wrong. */
const PERFECT = new Set(
  'auroc auc rocauc accuracy acc balancedaccuracy f1score f1 f1scoremacro macrof1 auprc mcc cohenkappa dice dicescore iou r2 correlation pearsoncorrelation'.split(
    ' ',
  ),
);
const ERRORS = new Set('mse rmse mae logloss brier'.split(' '));
