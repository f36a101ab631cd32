import type { Rule } from './rule.ts';
import { aggregateFormula } from './rules/aggregate-formula.ts';
import { belowChance } from './rules/below-chance.ts';
import { benchmarkKnown } from './rules/benchmark-known.ts';
import { benchmarkTargets } from './rules/benchmark-targets.ts';
import { benchmarkThresholds } from './rules/benchmark-thresholds.ts';
import { datasetBelongs } from './rules/dataset-belongs.ts';
import { datasetKnown } from './rules/dataset-known.ts';
import { dateNotFuture } from './rules/date-not-future.ts';
import { declaredMetricsPresent } from './rules/declared-metrics-present.ts';
import { evalIdUnique } from './rules/eval-id-unique.ts';
import { fieldNamesOne } from './rules/field-names-one.ts';
import { granularity } from './rules/granularity.ts';
import { intervalHolds } from './rules/interval-holds.ts';
import { metricName } from './rules/metric-name.ts';
import { metricRange } from './rules/metric-range.ts';
import { metricScale } from './rules/metric-scale.ts';
import { metricsCopied } from './rules/metrics-copied.ts';
import { modelKnown } from './rules/model-known.ts';
import { modelNameSafe } from './rules/model-name-safe.ts';
import { modelNameScripts } from './rules/model-name-scripts.ts';
import { modelNearlyKnown } from './rules/model-nearly-known.ts';
import { perfectScore } from './rules/perfect-score.ts';
import { probesAgree } from './rules/probes-agree.ts';
import { rankingMetricPresent } from './rules/ranking-metric-present.ts';
import { requiredMetricsPresent } from './rules/required-metrics-present.ts';
import { robustnessMean } from './rules/robustness-mean.ts';
import { runTwice } from './rules/run-twice.ts';
import { sampleCount } from './rules/sample-count.ts';
import { strataMean } from './rules/strata-mean.ts';
import { strataNames } from './rules/strata-names.ts';
import { strataRequired } from './rules/strata-required.ts';
import { strataSum } from './rules/strata-sum.ts';
import { suiteBelongs } from './rules/suite-belongs.ts';
import { suiteThresholds } from './rules/suite-thresholds.ts';
import { valuesReadable } from './rules/values-readable.ts';

/** The protocol, in the order in which its findings are shown. */
export const RULES: readonly Rule[] = [
  // what the record names
  benchmarkKnown,
  datasetKnown,
  datasetBelongs,
  fieldNamesOne,
  suiteBelongs,
  evalIdUnique,
  runTwice,
  modelKnown,
  modelNameSafe,
  modelNameScripts,
  modelNearlyKnown,
  dateNotFuture,
  // which metrics and groups it gives
  rankingMetricPresent,
  requiredMetricsPresent,
  declaredMetricsPresent,
  metricName,
  strataRequired,
  strataNames,
  // what values they have
  valuesReadable,
  metricRange,
  metricScale,
  intervalHolds,
  sampleCount,
  suiteThresholds,
  benchmarkThresholds,
  benchmarkTargets,
  perfectScore,
  belowChance,
  // whether they agree with each other
  strataSum,
  strataMean,
  granularity,
  probesAgree,
  robustnessMean,
  aggregateFormula,
  metricsCopied,
];
