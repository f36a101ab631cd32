import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { findRecords } from './find-records.ts';
import type { Finding } from './finding.ts';
import { isObject, type Json, type JsonObject } from './json.ts';
import { normaliseBody } from './normalise-body.ts';
import { type Field, type FieldName, readFields } from './read-fields.ts';
import { readStrictYaml, type StrictYaml } from './read-strict-yaml.ts';
import { checkRecord } from './record.ts';

/** What a submission holds: the record as it would be written, and the template's fields. */
export interface Submission {
  /** Without empty keys; complete only when the reading has no errors. */
  readonly record: JsonObject;
  readonly fields: ReadonlyMap<FieldName, Field>;
  /** Dotted path in the record -> 1-based line in the issue. */
  readonly lines: ReadonlyMap<string, number>;
  /** Dotted path -> the number as it is written (`0.930`): its digits say how far it was rounded. */
  readonly written: ReadonlyMap<string, string>;
}

/** A submission, where one could be read at all, and what is wrong with its form. */
export interface Reading {
  readonly submission?: Submission;
  readonly findings: readonly Finding[];
}

const parser = remark().use(remarkGfm);

/** Reads an issue body. Never throws; whatever cannot be read becomes a finding with its line. */
export function readSubmission(body: string): Reading {
  const normal = normaliseBody(body);
  if (normal.findings.length > 0) return { findings: normal.findings };
  const tree = parser.parse(normal.text);
  const { fields, findings: fieldFindings } = readFields(tree);
  const { blocks, findings: blockFindings } = findRecords(tree, normal.text);
  const findings = [...fieldFindings, ...blockFindings];
  const [block, second] = blocks;
  if (block === undefined) {
    return { findings: blockFindings.length > 0 ? findings : [...findings, missingRecord(normal.text)] };
  }
  if (second !== undefined) {
    return {
      findings: [
        ...findings,
        error(
          'two-records',
          '',
          second.firstLine,
          `The issue holds ${blocks.length} records: on line ${block.firstLine} and on line ${second.firstLine}.`,
          'Submit one evaluation per issue: keep one record and open another issue for the other.',
        ),
      ],
    };
  }
  const yaml = readStrictYaml(block.text, block.firstLine);
  if (yaml.findings.length > 0) return { findings: [...findings, ...yaml.findings] };
  const value = withoutEmpty(yaml.value);
  if (!isObject(value)) {
    return {
      findings: [
        ...findings,
        error(
          'record-empty',
          '',
          block.firstLine,
          'The record is not filled in.',
          'Paste the content of your eval.yaml into the fence.',
        ),
      ],
    };
  }
  return readRecord(value, yaml, fields, block.firstLine, findings);
}

const REQUIRED = ['benchmark_id', 'model_ids', 'dataset_id', 'run_metadata.date', 'metrics'] as const;

function readRecord(
  value: JsonObject,
  { lines, written }: StrictYaml,
  fields: Submission['fields'],
  firstLine: number,
  findings: readonly Finding[],
): Reading {
  const empty = REQUIRED.filter((field) => at(value, field) === undefined);
  if (empty.length === REQUIRED.length) {
    return {
      findings: [
        ...findings,
        error(
          'template-unfilled',
          '',
          firstLine,
          `The template is not filled in yet. Still empty: ${empty.join(', ')}.`,
          'Edit the issue and fill in these fields; Podium looks again by itself.',
        ),
      ],
    };
  }
  const record = completed(value);
  return {
    submission: { record, fields, lines, written },
    findings: [...findings, ...checkRecord(record, lines), ...disagreements(record, lines, fields)],
  };
}

/** Fills in what the contract lets Podium derive: `eval_id` from benchmark, model and date; the status. */
function completed(value: JsonObject): JsonObject {
  const models = isObject(value.model_ids) ? value.model_ids : {};
  const parts = [
    value.benchmark_id,
    models.candidate ?? Object.values(models)[0],
    at(value, 'run_metadata.date'),
  ];
  const derived: JsonObject = parts.every((part) => typeof part === 'string')
    ? { eval_id: parts.join('-').replace(/[^A-Za-z0-9._-]/g, '-') }
    : {};
  return { ...derived, ...value, status: value.status ?? 'Completed' };
}

/** Where template fields and record both speak, they must say the same. */
function disagreements(
  record: JsonObject,
  lines: Submission['lines'],
  fields: Submission['fields'],
): readonly Finding[] {
  const models = isObject(record.model_ids) ? Object.values(record.model_ids) : [];
  const pairs: readonly (readonly [FieldName, string, readonly Json[]])[] = [
    ['benchmark', 'benchmark_id', [record.benchmark_id ?? null]],
    ['modelId', 'model_ids', models],
  ];
  return pairs.flatMap(([name, key, values]) => {
    const field = fields.get(name);
    const known = values.filter((value) => typeof value === 'string');
    if (field === undefined || known.length === 0 || known.includes(field.value.replace(/^`(.*)`$/, '$1')))
      return [];
    const line = lines.get(key) ?? null;
    return [
      error(
        'fields-disagree',
        key,
        line,
        `The template says "${field.value}" on line ${field.line}, the record says "${known.join('", "')}"${line === null ? '' : ` on line ${line}`}.`,
        'Make both the same.',
      ),
    ];
  });
}

function missingRecord(text: string): Finding {
  const attachment =
    /https:\/\/(?:github\.com\/(?:user-attachments\/files|[^\s/)]+\/[^\s/)]+\/files)\/[^\s)]+)/.exec(
      text,
    )?.[0];
  if (attachment !== undefined) {
    return error(
      'attachment',
      '',
      text.slice(0, text.indexOf(attachment)).split('\n').length,
      `The record is attached (${attachment}); Podium does not open attachments.`,
      'Paste the content of the file into the issue, between ```yaml and ```.',
    );
  }
  return error(
    'record-missing',
    '',
    null,
    'The issue holds no evaluation record.',
    'Paste the content of your eval.yaml between a line ```yaml and a line ```: eval_id, benchmark_id, model_ids, dataset_id, run_metadata, metrics, status.',
  );
}

function error(rule: string, field: string, line: number | null, message: string, remedy: string): Finding {
  return { rule, severity: 'error', field, line, message, remedy };
}

/** Empty optional fields are as if they were not there; lists keep their length. */
function withoutEmpty(value: Json): Json | undefined {
  if (value === null) return undefined;
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (!isObject(value)) return value;
  const kept = Object.entries(value).flatMap(([key, item]) => {
    const inner = withoutEmpty(item);
    return inner === undefined ? [] : [[key, inner] as const];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function at(value: JsonObject, path: string): Json | undefined {
  return path
    .split('.')
    .reduce<Json | undefined>((inner, key) => (isObject(inner) ? inner[key] : undefined), value);
}
