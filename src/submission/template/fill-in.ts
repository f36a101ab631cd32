import { isObject, type Json, type JsonObject, valueAt } from '../json.ts';
import { leavesCandidateEmpty, type ReadRecord } from './read-record.ts';
import type { TemplateRecord } from './record-from-template.ts';

/**
 * A record with what it leaves empty taken from the template's fields and tables: ids, run details one by one, the
 * metrics as a whole. Nothing that the record says is changed.
 */
export function fillIn(read: ReadRecord, template: TemplateRecord): ReadRecord {
  const { record } = read;
  const { metrics, metrics_ci, run_metadata, ...ids } = template.record;
  const own = isObject(record.run_metadata) ? record.run_metadata : undefined;
  const run = { ...own, ...withoutTwins(isObject(run_metadata) ? run_metadata : {}, own), ...own };
  const odd = record.run_metadata !== undefined && own === undefined;
  const filled: JsonObject = {
    ...ids,
    ...(metrics === undefined ? {} : { metrics }),
    ...(metrics_ci === undefined || record.metrics !== undefined ? {} : { metrics_ci }),
    ...record,
    ...(leavesCandidateEmpty(read) ? { model_ids: roles(ids.model_ids, record.model_ids) } : {}),
    ...(odd || Object.keys(run).length === 0 ? {} : { run_metadata: run }),
  };
  const fromTables = record.metrics === undefined;
  const kept = (path: string) =>
    path.startsWith('metrics.') ? fromTables : !read.lines.has(path) || isEmptyIn(record, path);
  return {
    record: filled,
    lines: joined(template.lines, read.lines, kept),
    written: joined(template.written, read.written, kept),
    placeOf: (path) => (valueAt(record, path) === undefined ? undefined : read.placeOf?.(path)),
  };
}

/** The roles that the record fills, and the candidate of the template. */
const roles = (template: Json | undefined, own: Json | undefined): JsonObject => ({
  ...(isObject(template) ? template : {}),
  ...(isObject(own) ? own : {}),
});

/** A runtime in words and one in seconds are one field. */
function withoutTwins({ runtime, runtime_seconds, ...rest }: JsonObject, own: JsonObject = {}): JsonObject {
  if (own.runtime !== undefined || own.runtime_seconds !== undefined) return rest;
  return {
    ...rest,
    ...(runtime === undefined ? {} : { runtime }),
    ...(runtime_seconds === undefined ? {} : { runtime_seconds }),
  };
}

function isEmptyIn(record: JsonObject, path: string): boolean {
  const [top = '', inner] = path.split('.');
  const value = record[top];
  if (inner === undefined || value === undefined) return value === undefined;
  return isObject(value) && value[inner] === undefined;
}

/** The record's own entries, and the template's for what it filled in. */
function joined<T>(
  template: ReadonlyMap<string, T>,
  own: ReadonlyMap<string, T>,
  kept: (path: string) => boolean,
): ReadonlyMap<string, T> {
  return new Map([...own, ...[...template].filter(([path]) => kept(path))]);
}
