import { isObject, type Json, type JsonObject } from '../submission/json.ts';
import type { Benchmark, MetricDeclaration, Tier } from './hub.ts';
import { finite, list, mapping, text, texts } from './read-yaml.ts';

/** Reads what a benchmark file declares, in any of the shapes hubs use. Returns undefined without an id. */
export function readBenchmark(path: string, file: JsonObject): Benchmark | undefined {
  const id = text(file.benchmark_id);
  if (id === undefined) return undefined;
  const metrics = mapping(file.metrics);
  return {
    id,
    path,
    name: text(file.name) ?? id,
    domain: text(file.health_domain) ?? 'Other',
    topic: text(file.health_topic),
    task: text(file.ai_task),
    description: text(file.description),
    clinicalRelevance: text(file.clinical_relevance),
    version: text(file.version),
    primary: text(metrics.primary),
    secondary: texts(metrics.secondary),
    metrics: declaredMetrics(file),
    tiers: declaredTiers(file),
    datasets: declaredDatasets(file),
  };
}

/** Groups under `metrics` (`linguistic: [{metric_id, …}]`), a plain list of them, and `aggregate_metrics`. */
function declaredMetrics(file: JsonObject): readonly MetricDeclaration[] {
  const groups = isObject(file.metrics) ? Object.values(file.metrics) : [file.metrics ?? null];
  return [...groups, file.aggregate_metrics ?? null].flatMap(list).flatMap(declaration);
}

function declaration(value: Json): MetricDeclaration[] {
  const item = mapping(value);
  const id = text(item.metric_id) ?? text(item.id) ?? text(item.name);
  if (id === undefined) return [];
  const [low, high] = list(item.range).map(finite);
  return [
    {
      id,
      description: text(item.description) ?? text(item.name),
      range: low !== undefined && high !== undefined && low < high ? [low, high] : undefined,
      lowerIsBetter: typeof item.lower_is_better === 'boolean' ? item.lower_is_better : undefined,
      aliases: texts(item.aliases),
    },
  ];
}

/** `tiers: [{name, min}]`, `tiers: {Name: min}`, or `performance_targets: {good, excellent}`. */
function declaredTiers(file: JsonObject): readonly Tier[] | undefined {
  const fromList = list(file.tiers).flatMap((item) => {
    const { name, min, max } = mapping(item);
    const label = text(name);
    return label === undefined ? [] : [{ name: label, min: finite(min), max: finite(max) }];
  });
  if (fromList.length > 0) return fromList;
  const named = isObject(file.tiers) ? file.tiers : titled(mapping(file.performance_targets));
  const tiers = Object.entries(named).flatMap(([name, min]) => {
    const bound = finite(min);
    return bound === undefined ? [] : [{ name, min: bound }];
  });
  if (tiers.length === 0) return undefined;
  return [...tiers.sort((a, b) => b.min - a.min), { name: 'Developing' }];
}

function titled(targets: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(targets).map(([name, min]) => [name.charAt(0).toUpperCase() + name.slice(1), min]),
  );
}

function declaredDatasets(file: JsonObject): readonly string[] {
  const objects = [...list(file.reference_datasets), ...list(file.datasets)];
  const ids = objects.map((item) => text(isObject(item) ? item.dataset_id : item));
  return [...new Set([text(file.dataset_id), ...texts(file.dataset_ids), ...ids])].flatMap((id) => id ?? []);
}
