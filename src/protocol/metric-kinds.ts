import type { Benchmark } from '../hub/hub.ts';
import { looseName } from './did-you-mean.ts';

const PROPORTIONS = new Set(
  'accuracy acc top1accuracy top1acc top3accuracy top5accuracy top5acc errorrate misclassificationrate zerooneloss'.split(
    ' ',
  ),
);

/** Tasks whose accuracy counts pixels, tokens or statements, not samples. */
const FINER = /segment|generat|caption|token|translat|transcri|reconstruct|detect|robust/i;

/**
 * Whether a metric is the share of samples for which something holds: a whole number out of N, and over groups that
 * share the samples out the mean weighted by N. Accuracy and its complement are; balanced accuracy, F1, precision,
 * AUROC and correlations are not, sensitivity and specificity are of the positives and negatives only.
 */
export function isProportion(metric: string, benchmark: Benchmark | undefined): boolean {
  const task = benchmark?.task ?? '';
  return PROPORTIONS.has(looseName(metric)) && (!FINER.test(task) || /classif|diagnos/i.test(task));
}

const LOSSES = new Set(
  'mse mae rmse meansquarederror meanabsoluteerror rootmeansquarederror brier brierscore logloss crossentropy'.split(
    ' ',
  ),
);

/**
 * Whether a metric is a mean of losses (or its root), over units that need not be the samples N counts: over
 * groups that share the samples out, the whole lies between the smallest and the largest of the groups.
 */
export const isMeanLoss = (metric: string): boolean => LOSSES.has(looseName(metric));
