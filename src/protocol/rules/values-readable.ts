import { mapping, text } from '../../hub/read-yaml.ts';
import { isObject, type Json, type JsonObject } from '../../submission/json.ts';
import { isRealDay } from '../../submission/record/date-hint.ts';
import { cutNumbers } from '../cut-numbers.ts';
import { groupsReadable } from '../groups-readable.ts';
import type { Complaint, Context, Rule } from '../rule.ts';

/** Only for files of the hub: a submission never gets this far with such values, its form is checked first. */
export const valuesReadable: Rule = {
  id: 'values-readable',
  severity: 'error',
  why: 'A metric is a finite number and a date a day of the calendar; what is neither is left out of every board, and nobody notices.',
  examples: {
    ok: 'metrics: {AUROC: 0.91}',
    bad: 'metrics: {AUROC: 0.91, Accuracy: .inf}',
  },
  check: (context) => {
    const { submission, path } = context;
    const { record } = submission;
    return path === undefined
      ? []
      : [
          ...listedMetrics(record.metrics),
          ...metricsOf(record.metrics, context),
          ...groupsReadable(record),
          ...cutNumbers(submission, record.run_metadata, 'run_metadata'),
          ...dateOf(mapping(record.run_metadata).date),
          ...statusOf(record.status),
          ...datasetOf(record.dataset_id),
        ];
  },
};

const NONE: readonly Complaint[] = [];

const metricsOf = (metrics: Json | undefined, context: Context): readonly Complaint[] =>
  isAllNumbers(metrics)
    ? NONE
    : [
        ...unreadable(metrics, 'metrics', metricsIn(context)),
        ...intervalsAmong(mapping(metrics)),
        ...cutNumbers(context.submission, metrics, 'metrics'),
      ];

/** Whether a name is that of a metric here: one that everybody knows, or that the benchmark speaks of. */
function metricsIn({ benchmark, rankingMetric, registered }: Context): (name: string) => boolean {
  const names = new Set([
    ...(benchmark?.secondary ?? []),
    ...(benchmark?.requiredMetrics ?? []),
    ...(benchmark?.metrics ?? []).flatMap(({ id, aliases = [] }) => [id, ...aliases]),
    ...[benchmark?.primary, rankingMetric].flatMap((name) => name ?? []),
  ]);
  return (name) => names.has(name) || registered(name) !== undefined;
}

function isAllNumbers(value: Json | undefined): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (!isObject(value)) return value === undefined;
  for (const name of Object.keys(value)) if (!isAllNumbers(value[name])) return false;
  return true;
}

/** A number in quotes, with a unit, a percent sign or a comma. */
const NUMBER_LIKE = /^[\s<>≤≥~≈+-]*[\d.,]*\d[\d.,]*\s*(?:%|e[+-]?\d+|±.*|\(.*\))?\s*$/i;

/** Numbers that are none, and texts that were meant as one; other texts and collections are a hub's own affair. */
function unreadable(
  value: Json | undefined,
  field: string,
  isMetric: (name: string) => boolean,
): readonly Complaint[] {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, inner]): readonly Complaint[] => {
    const path = `${field}.${name}`;
    if (isObject(inner)) {
      if (/^metrics\.stratified(\.|$)/.test(path)) return unreadable(inner, path, isMetric);
      return isMetric(name) && holdsValue(inner) ? [nested(path, name)] : [];
    }
    const isText = typeof inner === 'string';
    const isMeant = isText
      ? NUMBER_LIKE.test(inner) || (inner.trim() !== '' && isMetric(name))
      : (typeof inner === 'boolean' || Array.isArray(inner)) && isMetric(name);
    if (!isMeant && !(typeof inner === 'number' && !Number.isFinite(inner))) return [];
    const shown = isText
      ? `the text "${inner.slice(0, 60)}"`
      : Array.isArray(inner)
        ? 'a list'
        : String(inner);
    return [
      {
        field: path,
        message: `${path} is ${shown}, not a finite number.`,
        remedy: 'Write a plain number such as 0.93, without quotes or unit.',
      },
    ];
  });
}

const holdsValue = (part: JsonObject): boolean =>
  ['value', 'mean', 'score', 'estimate', 'median'].some((key) => typeof part[key] === 'number');

function nested(field: string, name: string): Complaint {
  return {
    field,
    message: `${field} is a mapping, so the value in it is left out of every board.`,
    remedy: `Write the number itself, ${name}: 0.93, and an interval under metrics_ci: {${name}: [0.91, 0.95]}.`,
  };
}

/** Metrics as a list are not read. */
function listedMetrics(metrics: Json | undefined): readonly Complaint[] {
  if (!Array.isArray(metrics) || metrics.length === 0) return NONE;
  const message = 'metrics is a list, so no metric of the record is read.';
  return [
    { field: 'metrics', message, remedy: 'Write names as keys: metrics: {AUROC: 0.93, Accuracy: 0.9}.' },
  ];
}

/** Intervals that stand among the metrics. */
function intervalsAmong(metrics: JsonObject): readonly Complaint[] {
  return Object.entries(metrics).flatMap(([name, value]): readonly Complaint[] => {
    const metric = /^(.+?)[_ ](?:95[_ ]?)?ci(?:[_ ]?95)?$/i.exec(name)?.[1];
    if (metric === undefined || !Array.isArray(value) || value.length !== 2) return [];
    const message = `${name} stands among the metrics, so the interval is left out.`;
    const remedy = `Move it to metrics_ci: {${metric}: [${value.join(', ')}]}.`;
    return [{ field: `metrics.${name}`, message, remedy, severity: 'note' }];
  });
}

function dateOf(value: Json | undefined): readonly Complaint[] {
  const date = text(value);
  if (typeof value === 'object' || typeof value === 'boolean') return dateInParts(value);
  if (date === undefined || /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])(?!\d)/.test(date)) return [];
  const isDay = /^\d{4}-\d{2}-\d{2}(?!\d)/.test(date);
  if (isDay && isRealDay(date.slice(0, 10))) return [];
  return [
    {
      field: 'run_metadata.date',
      message: `The date "${date.slice(0, 60)}" is ${isDay ? 'no day of the calendar' : 'not an ISO day'}.`,
      remedy: 'Write an ISO day such as 2024-01-31.',
      severity: isDay ? undefined : 'warning',
    },
  ];
}

/** A date that is no text: none, for the boards. */
function dateInParts(value: Json): readonly Complaint[] {
  if (value === null) return NONE;
  const shown = Array.isArray(value) ? 'a list' : isObject(value) ? 'a mapping' : String(value);
  return [
    {
      field: 'run_metadata.date',
      message: `run_metadata.date is ${shown}, so the run has no date.`,
      remedy: 'Write one ISO day such as 2024-01-31, that of the run.',
      severity: 'warning',
    },
  ];
}

const STATUS = new Set(['completed', 'failed', 'partial', 'running', 'pending', 'cancelled', 'skipped']);

/** An id that is a list or a mapping is none. */
function datasetOf(value: Json | undefined): readonly Complaint[] {
  if (value === undefined || value === null || text(value) !== undefined || value === '') return NONE;
  const message = 'dataset_id is no text, so nobody knows which data the run was measured on.';
  return [{ field: 'dataset_id', message, remedy: 'Write the id of one dataset.', severity: 'warning' }];
}

function statusOf(value: Json | undefined): readonly Complaint[] {
  const status =
    value === undefined || value === null
      ? undefined
      : (text(value) ?? (value === '' ? undefined : JSON.stringify(value)));
  if (status === undefined || STATUS.has(status.toLowerCase())) return [];
  return [
    {
      field: 'status',
      message: `The status "${status.slice(0, 60)}" is not known, so the run is not ranked.`,
      remedy: 'Write Completed, Failed or Partial.',
      severity: 'warning',
    },
  ];
}
