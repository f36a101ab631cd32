import { isObject, type Json, type JsonObject } from '../submission/json.ts';
import type { Benchmark, Bounds, Unread } from './benchmark.ts';
import type { NamedMetric } from './find-metrics.ts';
import { readBounds } from './read-bounds.ts';
import { readMinimum } from './read-count.ts';
import { readMetrics } from './read-metrics.ts';
import { minimumPerGroup, readStratification } from './read-stratification.ts';
import { isStrayWord, readThresholds, type Thresholds, unreadBound } from './read-thresholds.ts';
import { readTiers } from './read-tiers.ts';
import { list, mapping, text, texts } from './read-yaml.ts';
import { unreadValues } from './unread-values.ts';

/** Reads what a benchmark file declares, in any of the shapes hubs use. Returns undefined without an id. */
export function readBenchmark(path: string, raw: JsonObject): Benchmark | undefined {
  const file = plainKeys(raw);
  const id = text(file.benchmark_id);
  if (id === undefined) return undefined;
  const { named, ...metrics } = readMetrics(file);
  const { unread, ...declared } = readTiers(file, new Set(named.map((metric) => metric.id)));
  const conditions = [
    each(named, 'threshold'),
    readThresholds(mapping(file.metrics).thresholds, 'metrics.thresholds'),
    readThresholds(mapping(file.evaluation_metrics).thresholds, 'evaluation_metrics.thresholds'),
    readThresholds(mapping(file.requirements).thresholds, 'requirements.thresholds'),
    readThresholds(file.thresholds),
  ];
  const wishes = each(named, 'target');
  return {
    id,
    path,
    name: text(file.name) ?? text(file.title) ?? id,
    domain: text(file.health_domain) ?? text(file.domain) ?? 'Other',
    topic: text(file.health_topic) ?? text(file.topic),
    task: taskOf(file.ai_task) ?? taskOf(file.task),
    description: text(file.description),
    clinicalRelevance: text(file.clinical_relevance),
    version: text(file.version),
    references: texts(file.references),
    ...metrics,
    ...declared,
    stratification: readStratification(file),
    thresholds: new Map(conditions.flatMap(({ bounds }) => [...bounds])),
    targets: new Map([...middles(metrics.metrics), ...wishes.bounds, ...declared.targets]),
    unread: [
      ...metrics.unread,
      ...unread,
      ...[...conditions, wishes].flatMap((part) => part.unread),
      ...unreadValues(file),
    ],
    minimumPerGroup: minimumPerGroup(file),
    minimumSamples: minimumSamples(file),
    datasets: declaredDatasets(file),
  };
}

/** `Generation`, `[Generation, VQA]` or `{type: Generation}`. */
function taskOf(value: Json | undefined): string | undefined {
  const { type, name } = mapping(value);
  return isObject(value) ? (text(type) ?? text(name)) : texts(value).join(', ') || undefined;
}

/** `Primary-Metric` is `primary_metric`, unless the file has that too. */
function plainKeys(file: JsonObject): JsonObject {
  const odd = Object.entries(file).filter(([key]) => /[A-Z-]/.test(key));
  if (odd.length === 0) return file;
  return {
    ...Object.fromEntries(odd.map(([key, value]) => [key.toLowerCase().replaceAll('-', '_'), value])),
    ...file,
  };
}

/** A metric that is best in the middle has its target there. */
const middles = (metrics: Benchmark['metrics']) =>
  metrics.flatMap(({ id, targetRange }): [string, Bounds][] =>
    targetRange === undefined ? [] : [[id, { min: targetRange[0], max: targetRange[1] }]],
  );

/** Bounds that stand with a metric's own description. */
function each(named: readonly NamedMetric[], key: 'threshold' | 'target'): Thresholds {
  const bounds = new Map<string, Bounds>();
  const unread: Unread[] = [];
  for (const { id, body } of named) {
    const value = body[key] ?? null;
    if (value === null) continue;
    const read = readBounds(value);
    // `0.5`, "at probability threshold 0.5", is how the metric is computed, not what it must reach.
    if (key === 'threshold' && /\bthreshold|cut-?off|operating point/i.test(text(body.description) ?? ''))
      continue;
    if (read !== undefined) bounds.set(id, read);
    else if (
      typeof value === 'string' &&
      (/^\s*[<>=≥≤~≈]/.test(value) || (key === 'threshold' && isStrayWord(value)))
    )
      unread.push({
        ...unreadBound('metrics', value, 'threshold'),
        trouble: `gives ${id} the ${key} "${value.slice(0, 60)}", which is no bound`,
      });
  }
  return { bounds, unread };
}

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

/** Of data with a use of their own, runs are measured on those to test on. */
const TESTED = /^(?:test|eval|hold|held|external)/i;
const TRAINED = /^(?:train|val)/i;

/** An id, a list, `{dataset_id}`, or a mapping by id (`{adni: {…}}`) or by use (`{test: adni}`). */
function datasetIds(value: Json | undefined): readonly string[] {
  if (Array.isArray(value)) return list(value).flatMap(datasetIds);
  const id = isObject(value) ? (text(value.dataset_id) ?? text(value.id)) : text(value);
  if (id !== undefined) return [id];
  const parts = Object.entries(mapping(value));
  const tested = parts.some(([key]) => TESTED.test(key));
  return parts.flatMap(([key, part]) => {
    if (tested && TRAINED.test(key)) return [];
    if (isObject(part)) return [text(part.dataset_id) ?? text(part.id) ?? key];
    return USE.test(key) ? datasetIds(part) : [];
  });
}
