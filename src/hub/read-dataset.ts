import type { JsonObject } from '../submission/json.ts';
import type { Dataset } from './hub.ts';
import { readCount } from './read-count.ts';
import { mapping, text, texts } from './read-yaml.ts';

/** Reads a dataset card. Returns undefined without an id. */
export function readDataset(path: string, file: JsonObject): Dataset | undefined {
  const id = text(file.dataset_id);
  if (id === undefined) return undefined;
  const { n_samples, n_subjects } = mapping(file.specifications);
  const counts = [file.n_samples, n_samples, file.n_subjects, n_subjects];
  return {
    id,
    path,
    name: text(file.name) ?? id,
    samples: counts.map(readCount).find((count) => count !== undefined),
    benchmarks: texts(file.compatible_benchmarks),
  };
}
