import type { HubRule } from './hub-rule.ts';
import { configKnown } from './hub-rules/config-known.ts';
import { declarationReadable } from './hub-rules/declaration-readable.ts';
import { declaredMetricsReported } from './hub-rules/declared-metrics-reported.ts';
import { directionKnown } from './hub-rules/direction-known.ts';
import { fileName } from './hub-rules/file-name.ts';
import { formulaReadable } from './hub-rules/formula-readable.ts';
import { modelNamesPlain } from './hub-rules/model-names-plain.ts';
import { namesDistinct } from './hub-rules/names-distinct.ts';
import { rankingMetricReported } from './hub-rules/ranking-metric-reported.ts';
import { referenceKnown } from './hub-rules/reference-known.ts';
import { tiersConsistent } from './hub-rules/tiers-consistent.ts';

/** What is checked of the files that are not evaluations. */
export const HUB_RULES: readonly HubRule[] = [
  referenceKnown,
  fileName,
  namesDistinct,
  modelNamesPlain,
  rankingMetricReported,
  declaredMetricsReported,
  formulaReadable,
  declarationReadable,
  tiersConsistent,
  directionKnown,
  configKnown,
];
