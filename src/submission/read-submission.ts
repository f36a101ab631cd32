import type { Root } from 'mdast';
import { findAttachment, findPicture } from './attachment.ts';
import type { FieldName } from './fields/labels.ts';
import { type Field, type Fields, readFields } from './fields/read-fields.ts';
import type { Finding } from './finding.ts';
import { isObject, type JsonObject } from './json.ts';
import { normaliseBody } from './normalise-body.ts';
import { checkRecord } from './record/check-record.ts';
import { completed } from './record/completed.ts';
import { findRecords, PASTE_RECORD, type RecordBlock } from './record/find-records.ts';
import { lostIndentation } from './record/lost-indentation.ts';
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
import { fillIn } from './template/fill-in.ts';
import { type KnownModel, modelIdOf, nameDisagrees } from './template/model-id.ts';
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

/** All that an issue says besides its record. */
interface Around extends Fields {
  readonly tables: Tables;
  readonly body: string;
  readonly circumstances: Circumstances;
}

function readTree(tree: Root, body: string, circumstances: Circumstances): Reading {
  const inline: InlineReader = inlineReader();
  const sections = readSections(tree, inline);
  const around: Around = {
    ...readFields(sections, body, inline),
    tables: readTables(sections, inline),
    body,
    circumstances,
  };
  const { blocks: found, findings, overlooked } = findRecords(tree, body);
  const blocks = found.length > 1 && found.length <= MOST_BLOCKS ? found.filter(isFilled) : found;
  const [block = found[0], second] = blocks;
  const read = (): Reading => {
    if (second !== undefined && block !== undefined) return { findings: [twoRecords(blocks, block, second)] };
    if (findings.length > 0) return { findings };
    return block === undefined ? readTemplate(around, overlooked) : readBlock(block, around);
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

/** A template's empty record beside the submitter's own is no second one. More blocks are not looked into. */
const MOST_BLOCKS = 4;
function isFilled({ text, firstLine }: RecordBlock): boolean {
  const { value, findings } = readStrictYaml(text, firstLine);
  return findings.length > 0 || says(withoutEmpty(value));
}

/** Whether a record says anything that a template does not come with. */
function says({ status, run_metadata, ...rest }: JsonObject): boolean {
  const { runner: _prefilled, ...run } = isObject(run_metadata) ? run_metadata : {};
  return Object.keys(rest).length + Object.keys(run).length > 0 || (status ?? 'Completed') !== 'Completed';
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

/** The record with what the template adds, checked; `firstLine` of the record where there is one. */
function assemble(given: ReadRecord, firstLine: number | undefined, around: Around): Reading {
  const { fields, tables, circumstances } = around;
  // A runner that the template came with says less than the one that was filled in.
  const prefilled = !says(given.record) && fields.has('runner');
  const own = prefilled ? { ...given, record: { status: given.record.status ?? 'Completed' } } : given;
  const { models = [] } = circumstances;
  const model = own.record.model_ids === undefined ? modelIdOf(fields, models) : { findings: [] };
  const created = says(own.record) ? undefined : circumstances.created;
  const template = recordFromTemplate({ fields, tables, modelId: model.id, created });
  const filled = fillIn(own, { ...template, record: withoutEmpty(template.record) });
  const read: ReadRecord = { ...filled, record: completed(filled.record) };
  const missing = missingFields(read.record);
  if (missing.length > 0) return incomplete(read, missing, own, firstLine, around, model.findings);
  const idGiven = own.record.model_ids !== undefined || fields.has('modelId');
  const compared = own.record.metrics === undefined ? { ...tables, metrics: NONE, strata: [] } : tables;
  return {
    submission: { record: read.record, lines: read.lines, written: read.written, fields },
    findings: [
      ...tables.findings,
      ...model.findings,
      ...withoutDerived(checkRecord(read.record, read), filled.record.eval_id === undefined),
      ...disagreements(
        read,
        fields,
        own.record.metrics_ci === undefined ? { ...compared, intervals: NONE } : compared,
      ),
      ...(idGiven ? nameDisagrees(fields.get('modelName'), rankedModel(read.record), models) : []),
    ],
  };
}

const NONE: ReadonlyMap<string, never> = new Map<string, never>();

/** An id that was made of parts is wrong only because a part is. */
function withoutDerived(findings: readonly Finding[], derived: boolean): readonly Finding[] {
  const others = findings.filter(({ field }) => field !== 'eval_id');
  return derived && others.length > 0 ? others : findings;
}

function rankedModel({ model_ids }: JsonObject): string | undefined {
  if (!isObject(model_ids)) return undefined;
  const id = model_ids.candidate ?? Object.values(model_ids)[0];
  return typeof id === 'string' ? id : undefined;
}

/** What to say of a record that lacks something it must have. */
function incomplete(
  read: ReadRecord,
  missing: readonly string[],
  own: ReadRecord,
  firstLine: number | undefined,
  { tables, empty, body }: Around,
  modelFindings: readonly Finding[],
): Reading {
  const told = [...tables.findings, ...modelFindings, ...checkRecord(read.record, read)];
  const explained = (path: string) =>
    (path === 'metrics' && tables.findings.length > 0) || (path === 'model_ids' && modelFindings.length > 0);
  const unexplained = missing.filter((path) => !explained(path));
  const table =
    unexplained.includes('metrics') && tables.unclear !== undefined ? [unclearTable(tables.unclear)] : [];
  const open = unexplained.filter((path) => path !== 'metrics' || table.length === 0);
  if (open.length === 0) return { findings: [...table, ...told] };
  if (firstLine !== undefined && !open.some((path) => isEmptyKey(own, path)))
    return {
      findings: [...table, ...requiredFindings(read.record, open, read.lines, firstLine), ...told],
    };
  const attached = open.includes('metrics') ? findAttachment(body) : undefined;
  const labels = Math.min(...empty.values(), tables.line ?? Number.POSITIVE_INFINITY);
  const line = firstLine ?? (Number.isFinite(labels) ? labels : null);
  return { findings: [attached ?? unfilled(open, line, firstLine === undefined), ...table, ...told] };
}

/** Whether a key stands there without a value, as templates have it. */
function isEmptyKey({ lines }: ReadRecord, path: string): boolean {
  return lines.has(path) || lines.has(`${path}.candidate`);
}

function unclearTable(line: number): Finding {
  return error(
    'table-unclear',
    line,
    `The table on line ${line} may hold results, but it does not say which column is the value.`,
    'Head it `| Metric | Value |`, one metric a row.',
  );
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
