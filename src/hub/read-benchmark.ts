import { isObject, type Json, type JsonObject } from '../submission/json.ts';
import type { Benchmark, Bounds } from './benchmark.ts';
import type { NamedMetric } from './find-metrics.ts';
import { readBounds, readMinimum } from './read-bounds.ts';
import { readMetrics } from './read-metrics.ts';
import { readStratification } from './read-stratification.ts';
import { readThresholds, readTiers } from './read-tiers.ts';
import { list, mapping, text } from './read-yaml.ts';

/** Reads what a benchmark file declares, in any of the shapes hubs use. Returns undefined without an id. */
export function readBenchmark(path: string, file: JsonObject): Benchmark | undefined {
  const id = text(file.benchmark_id);
  if (id === undefined) return undefined;
  const { named, ...metrics } = readMetrics(file);
  const declared = readTiers(file, new Set(named.map((metric) => metric.id)));
  return {
    id,
    path,
    name: text(file.name) ?? text(file.title) ?? id,
    domain: text(file.health_domain) ?? text(file.domain) ?? 'Other',
    topic: text(file.health_topic) ?? text(file.topic),
    task: text(file.ai_task) ?? text(file.task),
    description: text(file.description),
    clinicalRelevance: text(file.clinical_relevance),
    version: text(file.version),
    ...metrics,
    ...declared,
    stratification: readStratification(file),
    thresholds: new Map([
      ...each(named, 'threshold'),
      ...readThresholds(mapping(file.metrics).thresholds),
      ...readThresholds(mapping(file.requirements).thresholds),
      ...readThresholds(file.thresholds),
    ]),
    targets: new Map([...each(named, 'target'), ...declared.targets]),
    minimumSamples: minimumSamples(file),
    datasets: declaredDatasets(file),
  };
}

/** Bounds that stand with a metric's own description. */
const each = (named: readonly NamedMetric[], key: string): (readonly [string, Bounds])[] =>
  named.flatMap(({ id, body }) => {
    const bounds = readBounds(body[key]);
    return bounds === undefined ? [] : [[id, bounds] as const];
  });

function minimumSamples(file: JsonObject): number | undefined {
  return [file, file.requirements, file.data_spec, file.data_requirements, file.protocol]
    .map((part) => readMinimum(part))
    .find((count) => count !== undefined);
}

const DATASET_KEYS = [
  'dataset_id',
  'dataset_ids',
  'reference_datasets',
  'datasets',
  'dataset',
  'allowed_datasets',
];

function declaredDatasets(file: JsonObject): readonly string[] {
  const places = [file, mapping(file.data_spec)];
  return [...new Set(places.flatMap((part) => DATASET_KEYS.flatMap((key) => datasetIds(part[key]))))];
}

/** What a mapping of datasets may have for keys beside their ids. */
const USE = /^(train|test|val|eval|hold|held|external|primary|secondary|default|reference|allowed)/i;

/** An id, a list, `{dataset_id}`, or a mapping by id (`{adni: {…}}`) or by use (`{test: adni}`). */
function datasetIds(value: Json | undefined): readonly string[] {
  if (Array.isArray(value)) return list(value).flatMap(datasetIds);
  const id = isObject(value) ? (text(value.dataset_id) ?? text(value.id)) : text(value);
  if (id !== undefined) return [id];
  return Object.entries(mapping(value)).flatMap(([key, part]) => {
    if (isObject(part)) return [text(part.dataset_id) ?? text(part.id) ?? key];
    return USE.test(key) ? datasetIds(part) : [];
  });
}
