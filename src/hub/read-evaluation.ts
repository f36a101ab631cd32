import { isObject, type Json, type JsonObject } from '../submission/json.ts';
import { rankedRole } from '../submission/record/ranked-role.ts';
import { UNFINISHED } from '../submission/record/unfinished.ts';
import { withoutCut } from './cut-numbers.ts';
import type { Evaluation, Metrics, Strata } from './hub.ts';
import { readRange } from './read-bounds.ts';
import { readCount, readFlag } from './read-count.ts';
import { finite, list, mapping, text, texts } from './read-yaml.ts';

/**
 * Reads an evaluation record leniently. Returns the reason in words where it cannot be placed on any board.
 */
export function readEvaluation(path: string, record: JsonObject): Evaluation | string {
  const id = text(record.eval_id);
  if (id === undefined) return 'eval_id is missing';
  const benchmarkId = text(record.benchmark_id);
  if (benchmarkId === undefined) return 'benchmark_id is missing';
  const model = rankedModel(record);
  if ('reason' in model) return model.reason;
  const run = mapping(record.run_metadata);
  const origin = mapping(record.submission_metadata);
  const all = mapping(record.metrics);
  const counted = partsWithCounts(record);
  const classes = classesOf(counted);
  return {
    id,
    benchmarkId,
    modelId: model.id,
    datasetId: text(record.dataset_id),
    date: dayOf(text(run.date)),
    suiteId: text(run.suite_id) ?? text(record.suite_id),
    status: statusOf(record, run),
    metrics: metricsOf(all),
    strata: strataOf(all.stratified),
    intervals: intervalsOf(record.metrics_ci),
    overlapping: run.overlapping_strata === undefined ? undefined : texts(run.overlapping_strata),
    samples: countOf(counted, SAMPLES) ?? (classes && classes.positives + classes.negatives),
    classes,
    verification: verificationOf(record),
    issueNumber: numbered(origin.issue_number),
    digest: text(origin.digest),
    pullRequest: numbered(origin.pull_request),
    submittedBy: text(origin.submitted_by),
    approvedBy: text(origin.approved_by),
    path,
  };
}

/** Number of an issue or pull request; no other leads anywhere. */
function numbered(value: Json | undefined): number | undefined {
  const number = finite(value);
  return number !== undefined && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

/** A candidate that cannot be read is never replaced by another role. */
function rankedModel(record: JsonObject): { readonly id: string } | { readonly reason: string } {
  const models = mapping(record.model_ids);
  const plain = text(models.candidate);
  if (plain !== undefined) return { id: plain };
  const role = rankedRole(models, record.model_id);
  const id = role === undefined ? text(record.model_id) : modelIdIn(models[role]);
  if (id !== undefined) return { id };
  if (role !== undefined) return { reason: `model_ids.${role} names no model` };
  return {
    reason: Object.keys(models).length === 0 ? 'model_ids names no model' : 'model_ids names no candidate',
  };
}

/** `id`, `{id}`, `{model_id}`, or a list of one. */
function modelIdIn(value: Json | undefined): string | undefined {
  if (Array.isArray(value)) return value.length === 1 ? modelIdIn(value[0]) : undefined;
  return text(value) ?? text(mapping(value).model_id) ?? text(mapping(value).id);
}

/** Completed unless the file says otherwise; whatever says so in a shape that is not known does not count as completed. */
function statusOf(record: JsonObject, run: JsonObject): string {
  if (isSet(record.retracted) || isSet(record.withdrawn)) return 'Withdrawn';
  if (record.valid !== undefined && readFlag(record.valid) === false) return 'Invalid';
  // Other words under run_metadata are the runner's own affair.
  const own = text(run.status);
  const status = record.status ?? (own !== undefined && UNFINISHED.test(own) ? own : '');
  if (typeof status === 'string') return status.trim() || 'Completed';
  return JSON.stringify(status).slice(0, 40);
}

/** Anything but nothing and a clear no. */
const isSet = (flag: Json | undefined): boolean =>
  flag !== undefined && flag !== null && readFlag(flag) !== false;

/** The day of an ISO time; what is none stays as it is written. */
const dayOf = (date: string | undefined): string | undefined =>
  date !== undefined && /^\d{4}-\d{2}-\d{2}(?!\d)/.test(date) ? date.slice(0, 10) : date?.slice(0, 40);

function metricsOf(value: Json | undefined): Metrics {
  const metrics = new Map<string, number>();
  if (!isObject(value)) return metrics;
  const whole = withoutCut(value);
  for (const name of Object.keys(whole)) {
    const number = finite(whole[name]);
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

/** Intervals of 95 % by metric, or a list of them; anything that is no interval is left out. */
function intervalsOf(value: Json | undefined): Evaluation['intervals'] {
  if (value === undefined || value === null) return NO_INTERVALS;
  const listed = list(value).map((item) => [text(mapping(item).metric) ?? '', item] as const);
  const stated = listed.length > 0 ? listed : isObject(value) ? Object.entries(value) : [];
  if (stated.length === 0) return NO_INTERVALS;
  const intervals = new Map<string, readonly [number, number]>();
  for (const [name, pair] of stated) {
    const [low, high] = limitsOf(pair).map(finite);
    if (name !== '' && low !== undefined && high !== undefined && low <= high)
      intervals.set(name, [low, high]);
  }
  return intervals;
}

const LOW = ['low', 'lower', 'lower_bound', 'ci_low', 'ci_lower', 'lo', 'min', 'from'];
const HIGH = ['high', 'upper', 'upper_bound', 'ci_high', 'ci_upper', 'hi', 'max', 'to'];

/** `[low, high]`, `[low, estimate, high]`, `0.85-0.95`, or a mapping; nothing of another level than 95 %. */
function limitsOf(pair: Json): readonly (Json | undefined)[] {
  if (typeof pair === 'string') return readRange(pair) ?? [];
  if (Array.isArray(pair)) {
    const [low, middle, high] = pair.map(finite);
    if (pair.length === 2) return [low, middle];
    const ordered =
      low !== undefined && middle !== undefined && high !== undefined && low <= middle && middle <= high;
    return pair.length === 3 && ordered ? [low, high] : [];
  }
  const part = mapping(pair);
  const level = finite(part.level ?? part.confidence ?? part.confidence_level);
  if (level !== undefined && level !== 0.95 && level !== 95) return [];
  const first = (keys: readonly string[]) => keys.map((key) => part[key]).find((end) => end !== undefined);
  return [first(LOW), first(HIGH)];
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

/** Keys of the number of samples of the whole; a `test_size` may be a share. */
export const SAMPLE_KEYS: readonly string[] = SAMPLES.filter((key) => key !== 'test_size');

const COUNTS = new Set([...SAMPLES, ...POSITIVES, ...NEGATIVES]);

/** The record, its run and its metrics, as far as they have a count. */
function partsWithCounts(record: JsonObject): readonly JsonObject[] {
  const parts = [record, mapping(record.run_metadata), mapping(record.metrics)].filter((part) => {
    for (const key of Object.keys(part)) if (COUNTS.has(key)) return true;
    return false;
  });
  return parts.map(withoutCut);
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
  const { status: said = verification, by = verified_by } = mapping(verification);
  const status = text(said)?.toLowerCase();
  if (status !== 'self-reported' && status !== 'reproduced') return undefined;
  return { status, by: text(by) };
}
