import type { Root } from 'mdast';
import { findAttachment } from './attachment.ts';
import type { FieldName } from './fields/labels.ts';
import { type Field, type Fields, readFields } from './fields/read-fields.ts';
import type { Finding } from './finding.ts';
import type { JsonObject } from './json.ts';
import { normaliseBody } from './normalise-body.ts';
import { checkRecord } from './record/check-record.ts';
import { completed } from './record/completed.ts';
import { findRecords, PASTE_RECORD, type RecordBlock } from './record/find-records.ts';
import { missingFields, requiredFindings, unfilled } from './record/missing.ts';
import { readStrictYaml } from './record/read-strict-yaml.ts';
import { withoutEmpty } from './record/without-empty.ts';
import { type InlineReader, inlineReader } from './sections/inline-reader.ts';
import { parseBlocks } from './sections/parse-blocks.ts';
import { readSections } from './sections/read-sections.ts';
import { TooIntricate } from './sections/work-limit.ts';
import { readTables, type Tables } from './tables/read-tables.ts';
import { checklistFindings } from './template/checklist.ts';
import { disagreements, type ReadRecord } from './template/disagreements.ts';
import { type ModelIds, modelIdOf } from './template/model-id.ts';
import { recordFromTemplate } from './template/record-from-template.ts';

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

/** What the body itself does not say. */
export interface Circumstances {
  /** ISO day (UTC) on which the issue was opened: the date of a template's run that gives none. */
  readonly created: string;
  /** Ids of the hub's models of a display name, for templates that ask only for the name. */
  readonly modelIds?: ModelIds;
}

/**
 * Reads an issue body: sections, fields, tables, record, submission. Never throws; whatever cannot be read becomes
 * a finding with its line. A record in YAML or JSON is taken first, else the fields and tables of the template;
 * where both speak they must agree.
 */
export function readSubmission(body: string, circumstances: Circumstances): Reading {
  const normal = normaliseBody(body);
  if (normal.findings.length > 0) return { findings: normal.findings };
  try {
    return readTree(parseBlocks(normal.text), normal.text, circumstances);
  } catch (error) {
    if (error instanceof TooIntricate) return { findings: [tooIntricate(error.line)] };
    throw error;
  }
}

/** All that an issue says besides its record. */
interface Around extends Fields {
  readonly tables: Tables;
  readonly body: string;
}

function readTree(tree: Root, body: string, circumstances: Circumstances): Reading {
  const inline: InlineReader = inlineReader();
  const sections = readSections(tree, inline);
  const around: Around = {
    ...readFields(sections, body, inline),
    tables: readTables(sections, inline),
    body,
  };
  const { blocks, findings, overlooked } = findRecords(tree, body);
  const [block, second] = blocks;
  const read = (): Reading => {
    if (second !== undefined && block !== undefined) return { findings: [twoRecords(blocks, block, second)] };
    if (findings.length > 0) return { findings };
    return block === undefined
      ? readTemplate(around, overlooked, circumstances)
      : readBlock(block, around, circumstances);
  };
  const reading = read();
  const fieldFindings =
    reading.submission === undefined && reading.findings.some(isUnfilled) ? [] : around.findings;
  return {
    ...reading,
    findings: [
      ...fieldFindings,
      ...reading.findings,
      ...(reading.submission === undefined ? [] : checklistFindings(sections, inline)),
    ],
  };
}

const isUnfilled = ({ rule }: Finding) => rule === 'template-unfilled';

function readBlock(block: RecordBlock, around: Around, circumstances: Circumstances): Reading {
  const yaml = readStrictYaml(block.text, block.firstLine);
  if (yaml.findings.length > 0) return { findings: yaml.findings };
  const value = withoutEmpty(yaml.value);
  const given = missingFields(value);
  if (SAYS_NOTHING.every((field) => given.includes(field)) && around.tables.metrics.size > 0)
    return readTemplate(around, undefined, circumstances);
  const record = completed(value);
  const missing = missingFields(record);
  const read: ReadRecord = { record, lines: yaml.lines, written: yaml.written };
  if (missing.length === 0) return submissionOf(read, around, around.tables.findings);
  if (!missing.some((path) => yaml.lines.has(path) || yaml.lines.has(`${path}.candidate`))) {
    const required = requiredFindings(record, missing, yaml.lines, block.firstLine);
    return submissionOf(read, around, [...required, ...around.tables.findings]);
  }
  const attached = SAYS_NOTHING.every((field) => missing.includes(field))
    ? findAttachment(around.body)
    : undefined;
  const begun = attached ?? unfilled(missing, block.firstLine, false);
  return { findings: [begun, ...checkRecord(record, yaml.lines)] };
}

/** A record without any of these was only begun. */
const SAYS_NOTHING = ['benchmark_id', 'model_ids', 'dataset_id', 'metrics'];

function readTemplate(
  around: Around,
  overlooked: Finding | undefined,
  { created, modelIds }: Circumstances,
): Reading {
  const { fields, empty, tables, body } = around;
  const attached = tables.metrics.size === 0 ? findAttachment(body) : undefined;
  if (attached !== undefined) return { findings: [attached] };
  if (fields.size + empty.size === 0 && tables.line === undefined)
    return { findings: [overlooked ?? NO_RECORD] };
  const model = modelIdOf(fields, modelIds);
  const template = recordFromTemplate({ fields, tables, modelId: model.id, created });
  const record = completed(withoutEmpty(template.record));
  const missing = missingFields(record);
  if (missing.length > 0 && tables.line === undefined && overlooked !== undefined)
    return { findings: [overlooked] };
  if (missing.length > 0) {
    const line = Math.min(...empty.values(), tables.line ?? Number.POSITIVE_INFINITY);
    return { findings: [unfilled(missing, Number.isFinite(line) ? line : null, true), ...tables.findings] };
  }
  return submissionOf({ ...template, record }, { ...around, tables: NO_TABLES }, [
    ...tables.findings,
    ...model.findings,
  ]);
}

/** The tables are the record here: there is nothing to compare them with. */
const NO_TABLES: Tables = {
  metrics: new Map(),
  intervals: new Map(),
  strata: [],
  line: undefined,
  findings: [],
};

function submissionOf(read: ReadRecord, { fields, tables }: Around, findings: readonly Finding[]): Reading {
  return {
    submission: { ...read, fields },
    findings: [...findings, ...checkRecord(read.record, read.lines), ...disagreements(read, fields, tables)],
  };
}

const NO_RECORD = error('record-missing', null, 'The issue holds no evaluation record.', PASTE_RECORD);

function twoRecords(blocks: readonly RecordBlock[], first: RecordBlock, second: RecordBlock): Finding {
  return error(
    'two-records',
    second.firstLine,
    `The issue holds ${blocks.length} records: on line ${first.firstLine} and on line ${second.firstLine}.`,
    'Submit one evaluation per issue: keep one record and open another issue for the other.',
  );
}

function tooIntricate(line: number): Finding {
  return error(
    'issue-too-intricate',
    line,
    `The issue holds more lists, tables, quotes or nesting than Podium reads; it stopped on line ${line}.`,
    'Keep the template and the record, and move long logs and tables into a file or a gist.',
  );
}

function error(rule: string, line: number | null, message: string, remedy: string): Finding {
  return { rule, severity: 'error', field: '', line, message, remedy };
}
