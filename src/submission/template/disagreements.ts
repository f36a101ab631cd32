import { type FieldName, labelOf } from '../fields/labels.ts';
import type { Field } from '../fields/read-fields.ts';
import type { Finding, Severity } from '../finding.ts';
import { isObject, type JsonObject, valueAt } from '../json.ts';
import { quoted } from '../quoted.ts';
import { dateHint } from '../record/date-hint.ts';
import type { Tables } from '../tables/read-tables.ts';
import { agree } from './agree.ts';
import { runtimeOf } from './runtime-of.ts';

/** A record as it was read from its YAML, with where and how each value is written. */
export interface ReadRecord {
  readonly record: JsonObject;
  readonly lines: ReadonlyMap<string, number>;
  readonly written: ReadonlyMap<string, string>;
  readonly placeOf?: (path: string) => string | undefined;
}

/** Where the template's fields and tables speak beside a record, they must say the same; every difference is told. */
export function disagreements(
  read: ReadRecord,
  fields: ReadonlyMap<FieldName, Field>,
  tables: Tables,
): readonly Finding[] {
  return [
    ...fieldDifferences(read, fields),
    ...tableDifferences(read, tables),
    ...intervalDifferences(read, tables),
  ];
}

function intervalDifferences(
  { record, lines, written }: ReadRecord,
  { intervals }: Tables,
): readonly Finding[] {
  return [...intervals].flatMap(([name, { limits, line }]): Finding[] => {
    const field = `metrics_ci.${name}`;
    const own = isObject(record.metrics_ci) ? record.metrics_ci[name] : undefined;
    if (!Array.isArray(own)) return [];
    const texts = limits.map(
      (limit, index) => [String(limit), written.get(`${field}[${index}]`) ?? String(own[index])] as const,
    );
    if (texts.every(([table, text]) => agree(table, text))) return [];
    const shown = (side: 0 | 1) => `[${texts.map((pair) => pair[side]).join(', ')}]`;
    const at = lines.get(field) ?? null;
    return [
      {
        rule: 'fields-disagree',
        severity: 'error',
        field,
        line: at ?? line,
        message: `The table gives the interval ${shown(0)} for ${name} on line ${line}, the record ${shown(1)}${onLine(at)}.`,
        remedy: 'Make both the same.',
      },
    ];
  });
}

const COMPARED: readonly (readonly [FieldName, string, Severity])[] = [
  ['evalId', 'eval_id', 'error'],
  ['benchmark', 'benchmark_id', 'error'],
  ['modelId', 'model_ids', 'error'],
  ['dataset', 'dataset_id', 'error'],
  ['date', 'run_metadata.date', 'error'],
  ['suite', 'run_metadata.suite_id', 'error'],
  ['seed', 'run_metadata.seed', 'error'],
  // Prose: "A100" and "1x A100" are no contradiction, but worth a look.
  ['hardware', 'run_metadata.hardware', 'warning'],
  ['runtime', 'run_metadata.runtime_seconds', 'warning'],
];

function fieldDifferences(read: ReadRecord, fields: ReadonlyMap<FieldName, Field>): readonly Finding[] {
  return COMPARED.flatMap(([name, path, severity]): Finding[] => {
    const field = fields.get(name);
    const value = valueAt(read.record, path);
    const texts = (isObject(value) ? Object.values(value) : [value]).flatMap((one) =>
      typeof one === 'string' || typeof one === 'number' ? [String(one)] : [],
    );
    if (field === undefined || texts.length === 0 || texts.some((text) => says(name, field.value, text)))
      return [];
    const line = read.lines.get(path) ?? null;
    return [
      {
        rule: 'fields-disagree',
        severity,
        field: path,
        line: line ?? field.line,
        message: `The template says ${quoted(field.value)} for ${labelOf(name)} on line ${field.line}, the record says ${texts.map(quoted).join(', ')}${onLine(line)}.`,
        remedy: 'Make both the same.',
      },
    ];
  });
}

/** Whether a field says what the record says: itself, or the id among other words, as in `DS-ADNI (ADNI)`. */
function says(name: FieldName, value: string, text: string): boolean {
  if (name === 'evalId' || name === 'modelId') return value === text;
  const words = value.split(/[\s(),;:]+/);
  if (name === 'dataset' || name === 'benchmark' || name === 'seed')
    return value === text || words.includes(text);
  if (name === 'date') return value === text || (dateHint(value)?.includes(text) ?? false);
  const plain = (one: string) => one.trim().toLowerCase().replace(/\s+/g, ' ');
  if (plain(value) === plain(text)) return true;
  if (name === 'runtime') return runtimeOf(value) === Number(text);
  if (name === 'hardware') return plain(value).includes(plain(text)) || plain(text).includes(plain(value));
  return false;
}

function tableDifferences(read: ReadRecord, { metrics, strata }: Tables): readonly Finding[] {
  const pairs = [
    ...[...metrics].map(([name, figure]) => [`metrics.${name}`, name, figure] as const),
    ...strata.flatMap(({ category, group, figures }) =>
      [...figures].map(
        ([name, figure]) =>
          [`metrics.stratified.${category}.${group}.${name}`, `${name} of ${group}`, figure] as const,
      ),
    ),
  ];
  const known = pathsByLooseName(read.written);
  const alone: string[] = [];
  const differing = pairs.flatMap(([field, name, figure]): Finding[] => {
    const path = read.written.has(field) ? field : known.get(loose(field));
    const other = path === undefined ? undefined : read.written.get(path);
    if (path === undefined || other === undefined) {
      alone.push(`${name} = ${figure.written} (line ${figure.line})`);
      return [];
    }
    if (agree(figure.written, other)) return [];
    const line = read.lines.get(path) ?? null;
    return [
      {
        rule: 'fields-disagree',
        severity: 'error',
        field: path,
        line: line ?? figure.line,
        message: `The table gives ${name} = ${figure.written} on line ${figure.line}, the record ${other}${onLine(line)}.`,
        remedy: 'Make both the same.',
      },
    ];
  });
  return [...differing, ...notInRecord(alone, pairs[0]?.[2].line ?? null)];
}

const MOST_SHOWN = 8;

/** Only the record is written, so what stands in the tables alone would be lost without a word. */
function notInRecord(alone: readonly string[], line: number | null): readonly Finding[] {
  if (alone.length === 0) return [];
  return [
    {
      rule: 'table-not-in-record',
      severity: 'warning',
      field: 'metrics',
      line,
      message: `The tables give what the record does not, and only the record is written: ${alone.slice(0, MOST_SHOWN).join(', ')}${alone.length > MOST_SHOWN ? `, and ${alone.length - MOST_SHOWN} more` : ''}.`,
      remedy: 'Add them to the record if they should count.',
    },
  ];
}

const onLine = (line: number | null) => (line === null ? '' : ` on line ${line}`);

/** Paths by their loose names; a name that two paths share names none of them. */
function pathsByLooseName(written: ReadonlyMap<string, string>): ReadonlyMap<string, string | undefined> {
  const known = new Map<string, string | undefined>();
  for (const path of written.keys()) known.set(loose(path), known.has(loose(path)) ? undefined : path);
  return known;
}

/** Case, spaces, `-` and `_` do not tell two names of one table apart. */
const loose = (path: string) => path.toLowerCase().replace(/[\s_-]+/g, '');
