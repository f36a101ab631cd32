import { isObject, type JsonObject } from '../submission/json.ts';
import type { Suite } from './hub.ts';
import { readThresholds } from './read-thresholds.ts';
import { list, mapping, text } from './read-yaml.ts';

/** Reads a suite: which benchmark it runs, its default dataset, its metrics, and the thresholds a run must meet. */
export function readSuite(path: string, file: JsonObject): Suite | undefined {
  const id = text(file.suite_id);
  if (id === undefined) return undefined;
  const dataset = mapping(file.inputs).dataset;
  const expected = list(file.expected_metrics ?? mapping(file.protocol).metrics ?? file.metrics);
  const { bounds, unread } = readThresholds(file.thresholds);
  return {
    id,
    path,
    benchmarkId: text(file.benchmark_id),
    datasetId: (isObject(dataset) ? text(dataset.default) : text(dataset)) ?? text(file.dataset_id),
    thresholds: bounds,
    unread,
    averaged: isObject(mapping(file.protocol).cross_validation),
    expectedMetrics: expected.flatMap(
      (item) => text(isObject(item) ? (item.metric_id ?? item.name) : item) ?? [],
    ),
  };
}
