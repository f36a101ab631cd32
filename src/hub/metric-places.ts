import type { Json, JsonObject } from '../submission/json.ts';
import { mapping } from './read-yaml.ts';

/** The places of a benchmark file that describe its metrics. */
export const metricPlaces = (file: JsonObject): readonly (Json | undefined)[] => [
  file.metrics,
  file.evaluation_metrics,
  mapping(file.evaluation).metrics,
];
