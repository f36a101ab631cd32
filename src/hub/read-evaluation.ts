import { isObject, type Json, type JsonObject } from '../submission/json.ts';
import type { Evaluation, Metrics, Strata } from './hub.ts';
import { readCount } from './read-count.ts';
import { finite, list, mapping, text, texts } from './read-yaml.ts';

/**
 * Reads an evaluation record leniently. Returns the reason in words where it cannot be placed on any board.
 * The ranked model is the role `candidate`, else the first role that is named.
 */
export function readEvaluation(path: string, record: JsonObject): Evaluation | string {
  const id = text(record.eval_id);
  if (id === undefined) return 'eval_id is missing';
  const benchmarkId = text(record.benchmark_id);
  if (benchmarkId === undefined) return 'benchmark_id is missing';
  const models = mapping(record.model_ids);
  const modelId =
    text(models.candidate) ?? Object.values(models).map(text).find(isText) ?? text(record.model_id);
  if (modelId === undefined) return 'model_ids names no model';
  const run = mapping(record.run_metadata);
  const origin = mapping(record.submission_metadata);
  const all = mapping(record.metrics);
  const counted = partsWithCounts(record);
  const classes = classesOf(counted);
  return {
    id,
    benchmarkId,
    modelId,
    datasetId: text(record.dataset_id),
    date: dayOf(text(run.date)),
    suiteId: text(run.suite_id),
    status: text(record.status) ?? 'Completed',
    metrics: metricsOf(all),
    strata: strataOf(all.stratified),
    intervals: intervalsOf(record.metrics_ci),
    overlapping: run.overlapping_strata === undefined ? undefined : texts(run.overlapping_strata),
    samples: countOf(counted, SAMPLES) ?? (classes && classes.positives + classes.negatives),
    classes,
    verification: verificationOf(record),
    issueNumber: finite(origin.issue_number),
    digest: text(origin.digest),
    pullRequest: finite(origin.pull_request),
    submittedBy: text(origin.submitted_by),
    approvedBy: text(origin.approved_by),
    path,
  };
}

/** The day of an ISO time; what is none stays as it is written. */
const dayOf = (date: string | undefined): string | undefined =>
  date !== undefined && /^\d{4}-\d{2}-\d{2}/.test(date) ? date.slice(0, 10) : date?.slice(0, 40);

const isText = (value: string | undefined): value is string => value !== undefined;

function metricsOf(value: Json | undefined): Metrics {
  const metrics = new Map<string, number>();
  if (!isObject(value)) return metrics;
  for (const name of Object.keys(value)) {
    const number = finite(value[name]);
    if (number !== undefined) metrics.set(name, number);
  }
  return metrics;
}

const NO_STRATA: Strata = new Map();

function strataOf(value: Json | undefined): Strata {
  if (!isObject(value)) return NO_STRATA;
  const strata = new Map<string, ReadonlyMap<string, Metrics>>();
  for (const category of Object.keys(value)) {
    const groups = value[category];
    if (!isObject(groups)) continue;
    const read = new Map<string, Metrics>();
    for (const group of Object.keys(groups)) {
      const metrics = groups[group];
      if (isObject(metrics)) read.set(group, metricsOf(metrics));
    }
    if (read.size > 0) strata.set(category, read);
  }
  return strata;
}

const NO_INTERVALS: Evaluation['intervals'] = new Map();

/** `[low, high]`, or the same as a mapping; anything that is no interval is left out. */
function intervalsOf(value: Json | undefined): Evaluation['intervals'] {
  if (!isObject(value)) return NO_INTERVALS;
  const intervals = new Map<string, readonly [number, number]>();
  for (const [name, pair] of Object.entries(value)) {
    const { low: from, lower, high: to, upper } = mapping(pair);
    const [low, high] = (isObject(pair) ? [from ?? lower, to ?? upper] : list(pair)).map(finite);
    if (low !== undefined && high !== undefined && low <= high) intervals.set(name, [low, high]);
  }
  return intervals;
}

const SAMPLES = [
  'N',
  'n',
  'n_samples',
  'num_samples',
  'sample_size',
  'n_test',
  'test_size',
  'n_test_samples',
];
const POSITIVES = ['n_positive', 'n_positives', 'n_pos', 'num_positive', 'positives'];
const NEGATIVES = ['n_negative', 'n_negatives', 'n_neg', 'num_negative', 'negatives'];

const COUNTS = new Set([...SAMPLES, ...POSITIVES, ...NEGATIVES]);

/** The record, its run and its metrics, as far as they have a count. */
function partsWithCounts(record: JsonObject): readonly JsonObject[] {
  return [record, mapping(record.run_metadata), mapping(record.metrics)].filter((part) => {
    for (const key of Object.keys(part)) if (COUNTS.has(key)) return true;
    return false;
  });
}

/** The first count under one of some keys. */
function countOf(parts: readonly JsonObject[], keys: readonly string[]): number | undefined {
  for (const part of parts) {
    for (const key of keys) {
      const count = Object.hasOwn(part, key) ? readCount(part[key]) : undefined;
      if (count !== undefined) return count;
    }
  }
  return undefined;
}

function classesOf(parts: readonly JsonObject[]): Evaluation['classes'] {
  const positives = countOf(parts, POSITIVES);
  const negatives = countOf(parts, NEGATIVES);
  return positives === undefined || negatives === undefined ? undefined : { positives, negatives };
}

/** `verification: reproduced` with `verified_by`, or `verification: {status, by}`. */
function verificationOf({ verification, verified_by }: JsonObject): Evaluation['verification'] {
  const { status = verification, by = verified_by } = mapping(verification);
  if (status !== 'self-reported' && status !== 'reproduced') return undefined;
  return { status, by: text(by) };
}
