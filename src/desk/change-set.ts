import type { Hub, Model } from '../hub/hub.ts';
import { compareText } from '../hub/load-hub.ts';
import { readEvaluation } from '../hub/read-evaluation.ts';
import type { DrawChart } from '../pages/charts/chart.ts';
import type { JsonObject } from '../submission/json.ts';
import { writeYaml } from '../submission/write-yaml.ts';
import type { Verdict } from '../verdict/judge.ts';
import { chartChanges } from './chart-changes.ts';
import { pageChanges } from './page-changes.ts';
import type { Files, Issue } from './situation.ts';

export interface Writing {
  readonly hub: Hub;
  readonly verdict: Verdict;
  readonly issue: Issue;
  readonly approver: string;
  /** Head commit that the change is built on. */
  readonly head: string;
  /** Path -> blob id at that head. */
  readonly files: ReadonlyMap<string, string>;
  /** The tree's list of generated files. */
  readonly list?: string;
  /** Undefined where the hub has no charts. */
  readonly draw?: DrawChart;
}

/** The record (new, corrected, or gone), a new model's record, and every page that they change. */
export function buildChangeSet(writing: Writing): Files {
  const { hub, verdict, files } = writing;
  const { change, evaluation } = verdict;
  if (evaluation === undefined) return new Map();
  const others = hub.evaluations.filter(({ path }) => path !== change?.path);
  if (change?.kind === 'withdrawal') {
    const after = { ...hub, evaluations: others };
    return new Map([[change.path, null], ...shown(after, writing)]);
  }
  const record = writtenRecord(writing);
  const path = change?.path ?? `evals/${evaluation.id}.yaml`;
  const model = newModel(verdict);
  const changes = new Map([[path, writeYaml(record)]]);
  if (model !== undefined && verdict.model !== undefined) changes.set(model.path, writeYaml(verdict.model));
  for (const taken of changes.keys()) {
    if (taken !== change?.path && files.has(taken))
      throw new Error(`"${taken}" exists already; Podium does not overwrite it.`);
  }
  const added = readEvaluation(path, record);
  const after: Hub = {
    ...hub,
    evaluations: sorted(typeof added === 'string' ? others : [...others, added]),
    models: sorted(model === undefined ? hub.models : [...hub.models, model]),
  };
  return new Map([...changes, ...shown(after, writing)]);
}

/** The pages and charts that change. */
function shown(after: Hub, { hub, files, list, draw }: Writing): Files {
  const charts = draw === undefined ? [] : chartChanges(after, files, draw, hub);
  return new Map([...pageChanges(after, files, list), ...charts]);
}

/** The record with what Podium alone writes: where it came from and who approved which bytes. */
function writtenRecord({ hub, verdict, issue, approver, head }: Writing): JsonObject {
  const { record = {}, evaluation, digest = '', change } = verdict;
  const benchmark = hub.benchmarks.find((known) => known.id === evaluation?.benchmarkId);
  return {
    ...record,
    submission_metadata: {
      source: 'github_issue',
      issue_number: issue.number,
      submitted_by: change?.submittedBy ?? issue.author,
      approved_by: approver,
      digest: change?.recordDigest ?? digest,
      ...(benchmark?.version === undefined ? {} : { benchmark_version: benchmark.version }),
      hub_commit: head,
    },
  };
}

function newModel({ model, modelName, evaluation }: Verdict): Model | undefined {
  if (model === undefined || evaluation === undefined) return undefined;
  const { modelId } = evaluation;
  return { id: modelId, name: modelName ?? modelId, path: `models/${modelId}.yaml` };
}

function sorted<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return items.toSorted((a, b) => compareText(a.id, b.id));
}
