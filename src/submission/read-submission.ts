import type { Root } from 'mdast';
import { type Around, assemble, says } from './assemble.ts';
import { findAttachment, findPicture } from './attachment.ts';
import type { FieldName } from './fields/labels.ts';
import { type Field, readFields } from './fields/read-fields.ts';
import type { Finding } from './finding.ts';
import { isObject, type JsonObject } from './json.ts';
import { normaliseBody } from './normalise-body.ts';
import { findRecords, type RecordBlock } from './record/find-records.ts';
import { lostIndentation } from './record/lost-indentation.ts';
import { readStrictYaml } from './record/read-strict-yaml.ts';
import { PASTE_RECORD } from './record/record-refusals.ts';
import { withoutEmpty } from './record/without-empty.ts';
import { type InlineReader, inlineReader } from './sections/inline-reader.ts';
import { parseBlocks } from './sections/parse-blocks.ts';
import { readSections } from './sections/read-sections.ts';
import { TooIntricate } from './sections/work-limit.ts';
import { readTables } from './tables/read-tables.ts';
import { checklistFindings } from './template/checklist.ts';
import { type KnownModel, rivalsOf } from './template/model-id.ts';

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
  /** The models that the hub knows, for templates that ask only for a name. */
  readonly models?: readonly KnownModel[];
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

function readTree(tree: Root, body: string, circumstances: Circumstances): Reading {
  const inline: InlineReader = inlineReader();
  const sections = readSections(tree, inline);
  const read = readFields(sections, body, inline);
  const tables = readTables(sections, inline, rivalsOf(read.fields, circumstances.models ?? []));
  const around: Around = { ...read, tables, body, circumstances };
  const { blocks, single, findings, overlooked } = findRecords(tree, body);
  const alone = single === undefined || (tables.metrics.size > 0 && !holdsResults(single)) ? [] : [single];
  const found = blocks.length > 0 ? blocks : alone;
  const filled = found.length > 1 && found.length <= MOST_BLOCKS ? found.filter(isFilled) : found;
  const [block = found[0], second] = filled;
  const reading = ((): Reading => {
    if (second !== undefined && block !== undefined) return { findings: [twoRecords(filled, block, second)] };
    if (findings.length > 0) return { findings };
    return block === undefined ? readTemplate(around, overlooked) : readBlock(block, around);
  })();
  return {
    ...reading,
    findings: [
      ...around.findings,
      ...reading.findings,
      ...(reading.submission === undefined ? [] : checklistFindings(sections, inline)),
    ],
  };
}

/** A template's empty record beside the submitter's own is no second one. More blocks are not looked into. */
const MOST_BLOCKS = 4;
function isFilled({ text, firstLine }: RecordBlock): boolean {
  const { value, findings } = readStrictYaml(text, firstLine);
  return findings.length > 0 || says(withoutEmpty(value));
}

/** Whether a text with one key of a record gives results under it, beside the tables. */
function holdsResults({ text, firstLine }: RecordBlock): boolean {
  const { metrics, metrics_ci } = withoutEmpty(readStrictYaml(text, firstLine).value);
  return isObject(metrics) || isObject(metrics_ci);
}

function readBlock(block: RecordBlock, around: Around): Reading {
  const yaml = readStrictYaml(block.text, block.firstLine);
  if (yaml.findings.length > 0) return { findings: yaml.findings };
  const value = withoutEmpty(yaml.value);
  const lost = lostIndentation(value, yaml.lines);
  if (lost !== undefined) return { findings: [lost] };
  return assemble({ ...yaml, record: value }, block.firstLine, around);
}

/** Fields and tables alone, or nothing at all. */
function readTemplate(around: Around, overlooked: Finding | undefined): Reading {
  const { fields, empty, tables, body } = around;
  const attached = tables.metrics.size === 0 ? findAttachment(body) : undefined;
  if (attached !== undefined) return { findings: [attached] };
  const blank = fields.size + empty.size === 0 && tables.line === undefined;
  const first = overlooked ?? (blank ? (findPicture(body) ?? NO_RECORD) : undefined);
  if (first !== undefined && tables.line === undefined) return { findings: [first] };
  return assemble({ record: {}, lines: new Map(), written: new Map() }, undefined, around);
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
