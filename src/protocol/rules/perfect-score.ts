import { looseName } from '../did-you-mean.ts';
import type { Complaint, Rule } from '../rule.ts';

export const perfectScore: Rule = {
  id: 'perfect-score',
  severity: 'warning',
  why: 'No model is without a mistake on real data: a perfect score mostly means leaked labels or a test on the training set.',
  examples: { ok: 'metrics: {AUROC: 0.9995}', bad: 'metrics: {AUROC: 1.0}' },
  check: ({ evaluation, rankingMetric, metricOf }) => {
    const found: Complaint[] = [];
    for (const [name, value] of evaluation?.metrics ?? []) {
      const { range, lowerIsBetter } = metricOf(name);
      if (value !== 0 && value !== 1 && value !== range?.[1]) continue;
      const loose = looseName(name);
      const isRanking = name === rankingMetric;
      const isError = ERRORS.has(loose) || (isRanking && lowerIsBetter && range?.[0] === 0);
      const counts = isError || PERFECT.has(loose) || (isRanking && !lowerIsBetter);
      if (!counts || value !== (isError ? 0 : (range?.[1] ?? 1)) || isFew(evaluation?.samples)) continue;
      found.push({
        field: `metrics.${name}`,
        message: `${name} is ${value}, which is perfect.`,
        remedy:
          'Check that the test data were kept apart from training, and give more decimals if it was rounded.',
      });
    }
    return found;
  },
};

/** On fewer samples a good model makes no mistake now and then. */
const isFew = (samples: number | undefined): boolean => samples !== undefined && samples < 50;

/** Metrics that are perfect only where nothing at all went wrong. */
const PERFECT = new Set(
  'auroc auc rocauc accuracy acc balancedaccuracy f1score f1 f1scoremacro macrof1 auprc mcc cohenkappa dice dicescore iou r2 correlation pearsoncorrelation'.split(
    ' ',
  ),
);
const ERRORS = new Set(
  'mse rmse mae logloss brier brierscore wer worderrorrate cer charactererrorrate mer ter eer equalerrorrate der wil'.split(
    ' ',
  ),
);
