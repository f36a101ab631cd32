import type { Evaluation, Hub } from '../hub/hub.ts';
import { suggestion } from '../protocol/did-you-mean.ts';
import { rankBenchmark } from '../ranking/rank-benchmark.ts';
import { standingOf } from '../ranking/standing.ts';
import { digestOf } from '../submission/digest.ts';
import { errorsIn, type Finding } from '../submission/finding.ts';
import type { JsonObject } from '../submission/json.ts';
import { readWithdrawal } from '../submission/read-withdrawal.ts';
import type { Change, Target } from './change.ts';
import { changedFields } from './changed-fields.ts';
import { type Judgement, judge, type Verdict } from './judge.ts';

/** What a correction or withdrawal is judged by, besides its text. */
export interface ChangeJudgement extends Judgement {
  readonly author: string;
  /** The author has the role write, maintain or admin here. */
  readonly authorMaintains: boolean;
  /** The record that the issue names, where the hub has it. */
  readonly target?: Target;
  /** Its path where it lies so that Podium does not write to it. */
  readonly outOfReach?: string;
}

/** The id of the record that a correction or withdrawal names; untrusted. */
export function namedRecord(kind: 'correction' | 'withdrawal', judgement: Judgement): string | undefined {
  return kind === 'withdrawal'
    ? readWithdrawal(judgement.body).evalId?.value
    : judge(judgement).evaluation?.id;
}

/** A new version of a published record: checked as if the old one were not there, placed in its stead. */
export function judgeCorrection(judgement: ChangeJudgement & { readonly old?: JsonObject }): Verdict {
  const { hub, target, old } = judgement;
  const verdict = judge({ ...judgement, hub: target === undefined ? hub : without(hub, target.id) });
  const { record, evaluation } = verdict;
  if (record === undefined || evaluation === undefined) return verdict;
  const line = null;
  const fields = old === undefined ? [] : changedFields(old, record);
  const findings = [
    ...verdict.findings,
    ...targetFindings(judgement, evaluation.id, line),
    ...(target !== undefined && old !== undefined && fields.length === 0
      ? [
          finding(
            'correction-empty',
            line,
            `This is the record of "${target.id}" as it is published.`,
            'Change what is to be corrected.',
          ),
        ]
      : []),
  ];
  const valid = errorsIn(findings).length === 0;
  return {
    ...verdict,
    valid,
    findings,
    // Against the board as it is: what moves is seen from the place that the record has now.
    standing: valid ? standingOf(hub, evaluation, verdict.modelName) : undefined,
    digest: digestOf({ correct: target?.blob ?? null, record, model: verdict.model ?? null }),
    change: target && {
      kind: 'correction',
      evalId: target.id,
      path: target.path,
      submittedBy: target.submittedBy,
      recordDigest: digestOf({ record, model: verdict.model ?? null }),
      fields,
    },
  };
}

/** The removal of a published record. */
export function judgeWithdrawal(judgement: ChangeJudgement): Verdict {
  const { hub, target } = judgement;
  const { evalId, reason, findings: reading } = readWithdrawal(judgement.body);
  if (evalId === undefined) {
    const missing = finding(
      'evaluation-id-missing',
      null,
      'The issue does not say which evaluation is withdrawn.',
      'Add a line "**Evaluation ID**: " with the eval_id of the record.',
    );
    return { valid: false, findings: [...reading, ...(reading.length > 0 ? [] : [missing])] };
  }
  const findings = [...reading, ...targetFindings(judgement, evalId.value, evalId.line)];
  const evaluation = target && hub.evaluations.find(({ id }) => id === target.id);
  if (target === undefined || evaluation === undefined) return { valid: false, findings };
  const why = reason?.value.slice(0, 500);
  return {
    valid: errorsIn(findings).length === 0,
    findings,
    digest: digestOf({ withdraw: target.blob, path: target.path }),
    evaluation,
    modelName: hub.models.find(({ id }) => id === evaluation.modelId)?.name ?? evaluation.modelId,
    change: {
      kind: 'withdrawal',
      evalId: target.id,
      path: target.path,
      fields: [],
      why,
      ...placeOf(hub, evaluation),
    },
  };
}

function placeOf(hub: Hub, evaluation: Evaluation): Pick<Change, 'place' | 'benchmarkName'> {
  const benchmark = hub.benchmarks.find(({ id }) => id === evaluation.benchmarkId);
  if (benchmark === undefined) return {};
  const { entries } = rankBenchmark(hub, benchmark);
  const own = entries.find(({ modelId }) => modelId === evaluation.modelId);
  const place = own && { rank: own.rank, entries: entries.length, counts: own.evaluation === evaluation };
  return { place, benchmarkName: benchmark.name };
}

/** The record is there, and it is the author's, or the author maintains the hub. */
function targetFindings(
  { hub, target, outOfReach, author, authorMaintains }: ChangeJudgement,
  id: string,
  line: number | null,
): readonly Finding[] {
  if (outOfReach !== undefined) {
    const message = `The record "${id}" is the file ${outOfReach}, where Podium does not write.`;
    return [finding('evaluation-known', line, message, `A maintainer moves it to evals/${id}.yaml first.`)];
  }
  if (target === undefined) {
    const known = hub.evaluations.map((evaluation) => evaluation.id);
    return [finding('evaluation-known', line, `The hub has no record "${id}".`, suggestion(id, known))];
  }
  const own = target.submittedBy?.toLowerCase() === author.toLowerCase();
  if (own || authorMaintains) return [];
  const whose =
    target.submittedBy === undefined
      ? 'does not say who submitted it'
      : `was submitted by ${target.submittedBy}`;
  return [
    finding(
      'record-not-yours',
      line,
      `The record "${target.id}" ${whose}.`,
      'Ask its submitter or a maintainer to open this issue; nobody else may change a record.',
    ),
  ];
}

function finding(rule: string, line: number | null, message: string, remedy: string): Finding {
  return { rule, severity: 'error', field: 'eval_id', line, message, remedy };
}

/** The hub as if one record were not there. */
export function without(hub: Hub, id: string): Hub {
  return { ...hub, evaluations: hub.evaluations.filter((evaluation) => evaluation.id !== id) };
}
