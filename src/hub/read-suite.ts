import type { JsonObject } from '../submission/json.ts';
import type { Suite } from './hub.ts';
import { finite, mapping, text } from './read-yaml.ts';

/** Reads a suite: which benchmark it runs, its default dataset, and the thresholds a run must meet. */
export function readSuite(path: string, file: JsonObject): Suite | undefined {
  const id = text(file.suite_id);
  if (id === undefined) return undefined;
  const thresholds = Object.entries(mapping(file.thresholds)).map(([metric, bounds]) => {
    const { min, max } = mapping(bounds);
    return [metric, { min: finite(min), max: finite(max) }] as const;
  });
  return {
    id,
    path,
    benchmarkId: text(file.benchmark_id),
    datasetId: text(mapping(mapping(file.inputs).dataset).default),
    thresholds: new Map(thresholds),
  };
}
