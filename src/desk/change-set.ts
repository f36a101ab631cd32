import type { Evaluation, Hub } from '../hub/hub.ts';
import { compareText } from '../hub/load-hub.ts';
import { readEvaluation } from '../hub/read-evaluation.ts';
import type { DrawChart } from '../pages/charts/chart.ts';
import { renderPages } from '../pages/render-pages.ts';
import { rankBenchmark } from '../ranking/rank-benchmark.ts';
import type { JsonObject } from '../submission/json.ts';
import { writeYaml } from '../submission/write-yaml.ts';
import type { Verdict } from '../verdict/judge.ts';
import { blobId } from './blob-id.ts';
import { chartChanges } from './chart-changes.ts';
import type { Files, Issue, Publication } from './situation.ts';

export interface Writing {
  readonly hub: Hub;
  readonly verdict: Verdict;
  readonly issue: Issue;
  readonly approver: string;
  /** Head commit that the change is built on. */
  readonly head: string;
  /** Path -> blob id at that head. */
  readonly files: ReadonlyMap<string, string>;
  /** Undefined where the hub has no charts. */
  readonly draw?: DrawChart;
}

/** The record, the new model's record, and every page that they change. */
export function buildChangeSet({ hub, verdict, issue, approver, head, files, draw }: Writing): Files {
  const { record, model, evaluation, digest } = verdict;
  if (record === undefined || evaluation === undefined || digest === undefined) return new Map();
  const benchmark = hub.benchmarks.find((known) => known.id === evaluation.benchmarkId);
  const written: JsonObject = {
    ...record,
    submission_metadata: {
      source: 'github_issue',
      issue_number: issue.number,
      submitted_by: issue.author,
      approved_by: approver,
      digest,
      ...(benchmark?.version === undefined ? {} : { benchmark_version: benchmark.version }),
      hub_commit: head,
    },
  };
  const path = `evals/${evaluation.id}.yaml`;
  const added = readEvaluation(path, written);
  const changes = new Map([[path, writeYaml(written)]]);
  const modelPath = `models/${evaluation.modelId}.yaml`;
  if (model !== undefined) changes.set(modelPath, writeYaml(model));
  for (const taken of changes.keys()) {
    if (files.has(taken)) throw new Error(`"${taken}" exists already; Podium does not overwrite it.`);
  }
  const after: Hub = {
    ...hub,
    evaluations: [...hub.evaluations, ...(typeof added === 'string' ? [] : [added])].sort((a, b) =>
      compareText(a.id, b.id),
    ),
    models:
      model === undefined
        ? hub.models
        : [
            ...hub.models,
            { id: evaluation.modelId, name: verdict.modelName ?? evaluation.modelId, path: modelPath },
          ].sort((a, b) => compareText(a.id, b.id)),
  };
  for (const [page, text] of renderPages(after))
    if (files.get(page) !== blobId(text)) changes.set(page, text);
  return draw === undefined ? changes : new Map([...changes, ...chartChanges(after, files, draw, hub)]);
}

/** Where a published record ranks, and whether the pages on the default branch are the ones its data generate. */
export function publicationOf(
  hub: Hub,
  own: Evaluation,
  files: ReadonlyMap<string, string>,
  pages: Files,
): Publication | undefined {
  const benchmark = hub.benchmarks.find((known) => known.id === own.benchmarkId);
  const board = benchmark && rankBenchmark(hub, benchmark);
  const entry = board?.entries.find((candidate) => candidate.modelId === own.modelId);
  if (board === undefined || entry === undefined) return undefined;
  return {
    rank: entry.rank,
    entries: board.entries.length,
    tier: entry.tier,
    pageShows: [...pages].every(([path, text]) => files.get(path) === blobId(text)),
  };
}
