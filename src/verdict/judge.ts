import type { Evaluation, Hub } from '../hub/hub.ts';
import { mapping } from '../hub/read-yaml.ts';
import { checkProtocol } from '../protocol/check-protocol.ts';
import { evaluationOf } from '../protocol/record-of.ts';
import type { Context } from '../protocol/rule.ts';
import type { Standing } from '../ranking/board.ts';
import { standingOf } from '../ranking/standing.ts';
import { digestOf } from '../submission/digest.ts';
import { errorsIn, type Finding } from '../submission/finding.ts';
import { isObject, type JsonObject } from '../submission/json.ts';
import { readSubmission, type Submission } from '../submission/read-submission.ts';
import { ID } from '../submission/record/record-schema.ts';
import { withSeverities } from '../submission/remarks.ts';
import type { Change } from './change.ts';
import { contextOf } from './context-of.ts';

/** What Podium makes of an issue body on a given hub. */
export interface Verdict {
  /** No finding of severity error: the record may be written once it is approved. */
  readonly valid: boolean;
  readonly findings: readonly Finding[];
  /** SHA-256 of what would be written; undefined where no record could be read. */
  readonly digest?: string;
  readonly record?: JsonObject;
  /** The record of a model that the hub does not know yet. */
  readonly model?: JsonObject;
  readonly evaluation?: Evaluation;
  /** Name to show for the ranked model. */
  readonly modelName?: string;
  /** Where a valid submission would land. */
  readonly standing?: Standing;
  /** The published record that a correction or withdrawal is about. */
  readonly change?: Change;
}

export interface Judgement {
  readonly body: string;
  readonly hub: Hub;
  /** ISO day (UTC). */
  readonly today: string;
  /** Issue number; null for a file. */
  readonly issue: number | null;
  /** ISO day (UTC) on which the issue was opened; today for a file. */
  readonly created?: string;
}

/** Reads, checks and places a submission. Pure: the same body, hub and day give the same verdict. */
export function judge({ body, hub, today, issue, created = today }: Judgement): Verdict {
  const reading = readSubmission(body, { created, models: hub.models });
  const { submission } = reading;
  const read = withSeverities(reading.findings, hub.config.rules);
  if (submission === undefined) return { valid: false, findings: read };
  const { record } = submission;
  const benchmark = hub.benchmarks.find((known) => known.id === record.benchmark_id);
  const evaluation = evaluationOf(submission);
  const findings = [
    ...read,
    ...checkProtocol(
      contextOf({
        submission,
        evaluation,
        hub,
        benchmark,
        today,
        issue,
        unreadMetrics: unreadIn(reading.findings, record),
      }),
    ),
  ];
  const known = hub.models.find((model) => model.id === evaluation?.modelId);
  const model = known === undefined ? newModel(submission, evaluation) : undefined;
  const valid = errorsIn(findings).length === 0 && evaluation !== undefined;
  const modelName = known?.name ?? submission.fields.get('modelName')?.value ?? evaluation?.modelId;
  return {
    valid,
    findings,
    digest: digestOf({ record, model: model ?? null }),
    record,
    model,
    evaluation,
    modelName,
    standing: valid && evaluation !== undefined ? standingOf(hub, evaluation, modelName) : undefined,
  };
}

/**
 * Metrics of which the reading says that their value is none: all of them, where it says so of `metrics` itself, and
 * `stratified` where it says that the groups are out of order.
 */
function unreadIn(findings: readonly Finding[], record: JsonObject): Context['unreadMetrics'] {
  const errors = errorsIn(findings);
  if (errors.some(({ field }) => field === 'metrics')) return { has: () => true };
  const names = errors.flatMap(({ rule, field }) => {
    const name = field.replace(/^metrics\./, '');
    if (name === field && field !== 'stratified') return [];
    const isOrder = rule === 'strata-swapped' || name.split('.').length < 4;
    if (name.startsWith('stratified') && isOrder) return ['stratified'];
    return rule === 'count-unclear' ? [name.replace(/[^.]*$/, 'N')] : [name];
  });
  const metrics = mapping(record.metrics);
  const isNested = names.some((name) => name !== 'stratified' && isObject(metrics[name]));
  return new Set(isNested ? [...names, ...namesWithin(metrics)] : names);
}

/** Names of all that stands in the mappings of a mapping. */
const namesWithin = (value: JsonObject): readonly string[] =>
  Object.entries(value).flatMap(([name, inner]) =>
    name !== 'stratified' && isObject(inner) ? [...Object.keys(inner), ...namesWithin(inner)] : [],
  );

/** The new model's record, from the template's fields. */
function newModel(submission: Submission, evaluation: Evaluation | undefined): JsonObject | undefined {
  const name = submission.fields.get('modelName')?.value;
  if (name === undefined || evaluation === undefined || !ID.test(evaluation.modelId)) return undefined;
  const optional = (key: string, field: 'modelType' | 'paper' | 'code') => {
    const value = submission.fields.get(field)?.value;
    return value === undefined ? {} : { [key]: value.slice(0, 500) };
  };
  return {
    model_id: evaluation.modelId,
    name,
    ...optional('modality', 'modelType'),
    ...optional('paper', 'paper'),
    ...optional('upstream_repo', 'code'),
  };
}
