import { findAttachment } from './attachment.ts';
import type { Fields } from './fields/read-fields.ts';
import type { Finding } from './finding.ts';
import { isObject, type JsonObject, valueAt } from './json.ts';
import type { Circumstances, Reading } from './read-submission.ts';
import { checkRecord } from './record/check-record.ts';
import { completed, rankedModel } from './record/completed.ts';
import { missingFields, requiredFindings, unfilled } from './record/missing.ts';
import { ID } from './record/record-schema.ts';
import { withoutEmpty } from './record/without-empty.ts';
import type { Tables } from './tables/read-tables.ts';
import { dateAssumed } from './template/date-assumed.ts';
import { disagreements } from './template/disagreements.ts';
import { fillIn } from './template/fill-in.ts';
import { modelIdOf, nameDisagrees } from './template/model-id.ts';
import { leavesCandidateEmpty, type ReadRecord } from './template/read-record.ts';
import { recordFromTemplate } from './template/record-from-template.ts';
import { lineToFill, untabledGroups, untabledResults } from './template/still-empty.ts';

/** All that an issue says besides its record. */
export interface Around extends Fields {
  readonly tables: Tables;
  readonly body: string;
  readonly circumstances: Circumstances;
}

/** Warnings that came with the reading of a record. */
interface Remarked {
  readonly remarks?: readonly Finding[];
}

/** The record with what the template adds, checked; `firstLine` of the record where there is one. */
export function assemble(
  given: ReadRecord & Remarked,
  firstLine: number | undefined,
  around: Around,
): Reading {
  const { fields, tables, circumstances } = around;
  const own = withoutPrefilled(given, fields.get('runner')?.value);
  const { models = [] } = circumstances;
  const unnamed = own.record.model_ids === undefined || leavesCandidateEmpty(own);
  const model = unnamed ? modelIdOf(fields, models) : { findings: [] };
  const { metrics: _results, metrics_ci: _intervals, ...about } = own.record;
  const created = says(about) ? undefined : circumstances.created;
  const template = recordFromTemplate({ fields, tables, modelId: model.id, created });
  const filled = fillIn(own, { ...template, record: withoutEmpty(template.record) });
  const read: ReadRecord = { ...filled, record: completed(filled.record) };
  const isEmpty = leavesCandidateEmpty({ ...own, record: read.record });
  const missing = [...(isEmpty ? ['model_ids'] : []), ...missingFields(read.record)];
  if (missing.length > 0) return incomplete(read, missing, own, firstLine, around, model.findings);
  const idGiven = own.record.model_ids !== undefined || fields.has('modelId');
  const compared =
    own.record.metrics === undefined ? { ...tables, metrics: NONE, strata: [], intervals: NONE } : tables;
  return {
    submission: { record: read.record, lines: read.lines, written: read.written, fields },
    findings: [
      ...tables.findings,
      ...unclearBeside(tables, firstLine),
      ...groupsBeside(around, firstLine),
      ...(valueAt(own.record, 'run_metadata.date') === undefined ? dateAssumed(around, created) : []),
      ...model.findings,
      ...withoutDerived(checkRecord(read.record, read), filled.record),
      ...(given.remarks ?? []),
      ...disagreements(read, fields, compared),
      ...(idGiven ? nameDisagrees(fields.get('modelName'), rankedModel(read.record), models) : []),
    ],
  };
}

/** Without the runner that a template came with, where a field says which version of it. */
function withoutPrefilled(given: ReadRecord, runner: string | undefined): ReadRecord {
  const { run_metadata: run } = given.record;
  if (!isObject(run) || typeof run.runner !== 'string' || !runner?.startsWith(run.runner)) return given;
  const { runner: _prefilled, ...rest } = run;
  return { ...given, record: { ...given.record, run_metadata: rest } };
}

const NONE: ReadonlyMap<string, never> = new Map<string, never>();

/** An id that was made of parts is wrong only because a part is; of the benchmark's, the protocol says so. */
function withoutDerived(
  findings: readonly Finding[],
  { eval_id, benchmark_id }: JsonObject,
): readonly Finding[] {
  if (eval_id !== undefined) return findings;
  const others = findings.filter(({ field }) => field !== 'eval_id');
  const odd = typeof benchmark_id === 'string' && !ID.test(benchmark_id);
  return others.length > 0 || odd ? others : findings;
}

/** What to say of a record that lacks something it must have. */
function incomplete(
  read: ReadRecord,
  missing: readonly string[],
  own: ReadRecord,
  firstLine: number | undefined,
  around: Around,
  modelFindings: readonly Finding[],
): Reading {
  const { tables, body } = around;
  const told = [...tables.findings, ...modelFindings, ...checkRecord(read.record, read)];
  const explained = (path: string) =>
    (path === 'metrics' && tables.findings.length > 0) || (path === 'model_ids' && modelFindings.length > 0);
  const unexplained = missing.filter((path) => !explained(path));
  const table = unexplained.includes('metrics') ? noTable(around, firstLine) : [];
  const open = unexplained.filter((path) => path !== 'metrics' || table.length === 0);
  if (open.length === 0) return { findings: [...table, ...told] };
  if (firstLine !== undefined && !open.some((path) => isEmptyKey(own, path)))
    return {
      // What is there can be checked, so that all is told at once.
      submission: { record: read.record, lines: read.lines, written: read.written, fields: around.fields },
      findings: [...table, ...requiredFindings(read.record, open, read.lines, firstLine), ...told],
    };
  const attached = open.includes('metrics') ? findAttachment(body) : undefined;
  const line = firstLine ?? lineToFill(open, around, tables);
  return { findings: [attached ?? unfilled(open, line, firstLine === undefined), ...table, ...told] };
}

/** Why no metric could be read, where something stands in their place. */
function noTable(around: Around, firstLine: number | undefined): readonly Finding[] {
  const { tables, body } = around;
  if (tables.unclear !== undefined) return [tables.unclear];
  return firstLine !== undefined || tables.metricsLine !== undefined || findAttachment(body) !== undefined
    ? []
    : untabledResults(around);
}

/** Whether a key stands there without a value, as templates have it. */
function isEmptyKey({ lines }: ReadRecord, path: string): boolean {
  return lines.has(path) || lines.has(`${path}.candidate`);
}

/** Where the tables are the record, one that is not read could be part of it. */
function unclearBeside({ unclear }: Tables, firstLine: number | undefined): readonly Finding[] {
  return unclear === undefined || firstLine !== undefined ? [] : [{ ...unclear, severity: 'warning' }];
}

/** The same of groups that stand in no table at all. */
function groupsBeside(around: Around, firstLine: number | undefined): readonly Finding[] {
  const { strata, unclear } = around.tables;
  return firstLine === undefined && strata.length === 0 && unclear === undefined
    ? untabledGroups(around)
    : [];
}

/** Whether a record says anything that a template does not come with. */
export function says({ status, run_metadata, ...rest }: JsonObject): boolean {
  const { runner: _prefilled, ...run } = isObject(run_metadata) ? run_metadata : {};
  return Object.keys(rest).length + Object.keys(run).length > 0 || (status ?? 'Completed') !== 'Completed';
}
