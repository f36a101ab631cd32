import type { BuiltInMetric } from './built-in-metric.ts';
import { CALIBRATION } from './metrics/calibration.ts';
import { CLASSIFICATION } from './metrics/classification.ts';
import { CLINICAL_REPORTS } from './metrics/clinical-reports.ts';
import { EFFICIENCY } from './metrics/efficiency.ts';
import { FAIRNESS } from './metrics/fairness.ts';
import { IMAGES } from './metrics/images.ts';
import { REGRESSION } from './metrics/regression.ts';
import { RETRIEVAL } from './metrics/retrieval.ts';
import { ROBUSTNESS } from './metrics/robustness.ts';
import { SEGMENTATION } from './metrics/segmentation.ts';
import { SURVIVAL } from './metrics/survival.ts';
import { TEXT } from './metrics/text.ts';

/** Families of metrics. Add a metric to one of them; a hub adds its own in a benchmark file or in `podium.yml`. */
export const METRIC_FAMILIES: Readonly<Record<string, readonly BuiltInMetric[]>> = {
  Classification: CLASSIFICATION,
  'Calibration and probabilistic prediction': CALIBRATION,
  'Segmentation and detection': SEGMENTATION,
  'Regression and reconstruction': REGRESSION,
  Survival: SURVIVAL,
  'Retrieval and clustering': RETRIEVAL,
  'Image quality and generation': IMAGES,
  'Text generation and speech': TEXT,
  'Generated clinical reports': CLINICAL_REPORTS,
  Robustness: ROBUSTNESS,
  Fairness: FAIRNESS,
  Efficiency: EFFICIENCY,
};

export const BUILT_IN_METRICS: readonly BuiltInMetric[] = Object.values(METRIC_FAMILIES).flat();
