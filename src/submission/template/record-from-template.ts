import type { FieldName } from '../fields/labels.ts';
import type { Field } from '../fields/read-fields.ts';
import type { Json, JsonObject } from '../json.ts';
import type { Figure, Tables } from '../tables/read-tables.ts';
import { runtimeOf } from './runtime-of.ts';

/** A record put together from the fields and tables of a template, with where each value stands. */
export interface TemplateRecord {
  readonly record: JsonObject;
  readonly lines: ReadonlyMap<string, number>;
  readonly written: ReadonlyMap<string, string>;
}

export interface Template {
  readonly fields: ReadonlyMap<FieldName, Field>;
  readonly tables: Tables;
  /** Id of the model where the template has no field for it; undefined while it cannot be told. */
  readonly modelId?: string;
  /** ISO day (UTC) on which the issue was opened: the date of a run that gives none; undefined where a record asks for it. */
  readonly created?: string;
}

/** The template's values as an evaluation record; keys without a value are left out. */
export function recordFromTemplate({ fields, tables, modelId, created }: Template): TemplateRecord {
  const lines = new Map<string, number>();
  const written = new Map<string, string>();
  const take = (
    name: FieldName,
    key: string,
    read: (value: string) => Json = (value) => value,
  ): JsonObject => {
    const field = fields.get(name);
    if (field === undefined) return {};
    lines.set(key, field.line);
    return { [key.slice(key.lastIndexOf('.') + 1)]: read(field.value) };
  };
  const figure = (field: string, { value, written: text, line }: Figure): number => {
    lines.set(field, line);
    written.set(field, text);
    return value;
  };
  const id = fields.get('modelId')?.value ?? modelId;
  const modelLine = fields.get('modelId')?.line ?? fields.get('modelName')?.line;
  if (modelLine !== undefined)
    for (const key of ['model_ids', 'model_ids.candidate']) lines.set(key, modelLine);
  if (tables.line !== undefined) lines.set('metrics', tables.line);
  const metrics = Object.fromEntries(
    [...tables.metrics].map(([name, one]) => [name, figure(`metrics.${name}`, one)]),
  );
  const record: JsonObject = {
    ...take('evalId', 'eval_id'),
    ...take('benchmark', 'benchmark_id'),
    ...(id === undefined ? {} : { model_ids: { candidate: id } }),
    ...take('dataset', 'dataset_id'),
    run_metadata: {
      ...(fields.has('date') || created === undefined
        ? take('date', 'run_metadata.date')
        : { date: created }),
      ...take('runner', 'run_metadata.runner'),
      ...take('suite', 'run_metadata.suite_id'),
      ...take('hardware', 'run_metadata.hardware'),
      ...runtime(fields.get('runtime'), lines),
      ...take('seed', 'run_metadata.seed', (value) =>
        /^(?:0|[1-9]\d{0,14})$/.test(value) ? Number(value) : value,
      ),
    },
    ...(tables.metrics.size === 0 ? {} : { metrics: { ...metrics, ...strata(tables, lines, figure) } }),
    ...intervals(tables, lines),
  };
  return { record, lines, written };
}

function intervals({ intervals: read }: Tables, lines: Map<string, number>): JsonObject {
  if (read.size === 0) return {};
  for (const [name, { line }] of read) lines.set(`metrics_ci.${name}`, line);
  return { metrics_ci: Object.fromEntries([...read].map(([name, { limits }]) => [name, limits])) };
}

function runtime(field: Field | undefined, lines: Map<string, number>): JsonObject {
  if (field === undefined) return {};
  const seconds = runtimeOf(field.value);
  lines.set(seconds === undefined ? 'run_metadata.runtime' : 'run_metadata.runtime_seconds', field.line);
  return seconds === undefined ? { runtime: field.value } : { runtime_seconds: seconds };
}

function strata(
  { strata: rows }: Tables,
  lines: Map<string, number>,
  figure: (field: string, figure: Figure) => number,
): JsonObject {
  if (rows.length === 0) return {};
  const categories = new Map<string, Map<string, JsonObject>>();
  for (const { category, group, line, figures } of rows) {
    const groups = categories.get(category) ?? new Map<string, JsonObject>();
    const field = `metrics.stratified.${category}.${group}`;
    lines.set(field, line);
    groups.set(
      group,
      Object.fromEntries([...figures].map(([name, one]) => [name, figure(`${field}.${name}`, one)])),
    );
    categories.set(category, groups);
  }
  return {
    stratified: Object.fromEntries(
      [...categories].map(([category, groups]) => [category, Object.fromEntries(groups)]),
    ),
  };
}
