import type { JsonObject } from '../submission/json.ts';
import type { Dataset } from './hub.ts';
import { text, texts } from './read-yaml.ts';

/** Reads a dataset card. Returns undefined without an id. */
export function readDataset(path: string, file: JsonObject): Dataset | undefined {
  const id = text(file.dataset_id);
  if (id === undefined) return undefined;
  return {
    id,
    path,
    name: text(file.name) ?? id,
    benchmarks: texts(file.compatible_benchmarks),
  };
}
