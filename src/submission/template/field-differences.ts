import { type FieldName, labelOf } from '../fields/labels.ts';
import type { Field } from '../fields/read-fields.ts';
import type { Finding, Severity } from '../finding.ts';
import { isObject, valueAt } from '../json.ts';
import { quoted } from '../quoted.ts';
import { dateHint } from '../record/date-hint.ts';
import { onLine, type ReadRecord } from './read-record.ts';
import { runtimesOf } from './runtime-of.ts';

const COMPARED: readonly (readonly [FieldName, string, Severity])[] = [
  ['evalId', 'eval_id', 'error'],
  ['benchmark', 'benchmark_id', 'error'],
  ['modelId', 'model_ids', 'error'],
  ['dataset', 'dataset_id', 'error'],
  ['date', 'run_metadata.date', 'error'],
  ['suite', 'run_metadata.suite_id', 'error'],
  ['seed', 'run_metadata.seed', 'error'],
  ['runner', 'run_metadata.runner', 'warning'],
  // Prose: "A100" and "1x A100" are no contradiction, but worth a look.
  ['hardware', 'run_metadata.hardware', 'warning'],
  ['runtime', 'run_metadata.runtime_seconds', 'warning'],
];

/** Where a field of the template says something else than the record. */
export function fieldDifferences(
  read: ReadRecord,
  fields: ReadonlyMap<FieldName, Field>,
): readonly Finding[] {
  return COMPARED.flatMap(([name, path, severity]): Finding[] => {
    const field = fields.get(name);
    const value = valueAt(read.record, path);
    const texts = (isObject(value) ? Object.values(value) : [value]).flatMap((one) =>
      typeof one === 'string' || typeof one === 'number' ? [String(one)] : [],
    );
    if (
      field === undefined ||
      field.assumed === true ||
      texts.length === 0 ||
      texts.some((text) => says(name, field.value, text))
    )
      return [];
    const line = read.lines.get(path) ?? null;
    return [
      {
        rule: 'fields-disagree',
        severity: isProse(name, field.value) ? 'warning' : severity,
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
    return [value, ...words].some((word) => sameId(word, text));
  if (name === 'date') return value === text || (dateHint(value)?.includes(text) ?? false);
  const plain = (one: string) => one.trim().toLowerCase().replace(/\s+/g, ' ');
  if (plain(value) === plain(text)) return true;
  if (name === 'runtime') return runtimesOf(value).includes(Number(text));
  if (name === 'hardware') return plain(value).includes(plain(text)) || plain(text).includes(plain(value));
  return false;
}

/** Case and the sign between words tell no two ids apart; whether the record's is one of the hub's is asked elsewhere. */
function sameId(a: string, b: string): boolean {
  const folded = (id: string) =>
    id
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s_\u2010-\u2015-]+/g, '-');
  return folded(a) === folded(b);
}

/** A sentence under a heading such as "Dataset": no id was meant by it. */
function isProse(name: FieldName, value: string): boolean {
  return (name === 'dataset' || name === 'benchmark') && value.trim().split(/\s+/).length > 2;
}
