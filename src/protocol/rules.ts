import type { Rule } from './rule.ts';
import { benchmarkKnown } from './rules/benchmark-known.ts';
import { datasetBelongs } from './rules/dataset-belongs.ts';
import { datasetKnown } from './rules/dataset-known.ts';
import { dateNotFuture } from './rules/date-not-future.ts';
import { declaredMetricsPresent } from './rules/declared-metrics-present.ts';
import { evalIdUnique } from './rules/eval-id-unique.ts';
import { metricRange } from './rules/metric-range.ts';
import { modelKnown } from './rules/model-known.ts';
import { modelNameSafe } from './rules/model-name-safe.ts';
import { modelNearlyKnown } from './rules/model-nearly-known.ts';
import { rankingMetricPresent } from './rules/ranking-metric-present.ts';
import { suiteBelongs } from './rules/suite-belongs.ts';
import { suiteThresholds } from './rules/suite-thresholds.ts';

/** The protocol, in the order in which its findings are shown. */
export const RULES: readonly Rule[] = [
  benchmarkKnown,
  datasetKnown,
  datasetBelongs,
  suiteBelongs,
  evalIdUnique,
  modelKnown,
  modelNameSafe,
  modelNearlyKnown,
  dateNotFuture,
  rankingMetricPresent,
  metricRange,
  suiteThresholds,
  declaredMetricsPresent,
];
