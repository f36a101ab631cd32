/** Ids of the rules about hub files, beside those of `RULES`. A test holds them against the rules. */
export const HUB_RULE_IDS = [
  'reference-known',
  'file-name',
  'names-distinct',
  'model-names-plain',
  'ranking-metric-reported',
  'declared-metrics-reported',
  'formula-readable',
  'declaration-readable',
  'tiers-consistent',
  'direction-known',
  'config-known',
] as const;
