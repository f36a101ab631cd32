import { groupBy } from '../hub/group-by.ts';
import type { Metrics } from '../hub/hub.ts';
import type { Board, Entry } from '../ranking/board.ts';
import { findMetric } from '../ranking/metric-registry.ts';
import type { PageContext } from './page-context.ts';
import { type StrataTable, strataTables } from './strata-tables.ts';
import { unrankedReason } from './unranked-runs.ts';

/** Raised whenever a program that reads the file could be misled by a change of it. */
export const SCHEMA_VERSION = 1;

/** Everything the page shows, exact and unescaped, for programs. */
export function leaderboardJson(context: PageContext): string {
  const { config, totals, boards, awaiting } = context;
  const file = {
    schema_version: SCHEMA_VERSION,
    title: config.title,
    totals,
    benchmarks: boards.map((board) => boardJson(board, context)),
    awaiting: awaiting.map(({ benchmark }) => ({ id: benchmark.id, name: benchmark.name })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function boardJson(board: Board, context: PageContext) {
  const { benchmark, metric, tiers, tieBreaks, entries, unranked, evaluations } = board;
  const strata = groupBy(strataTables(board, context), ({ entry }) => entry);
  return {
    id: benchmark.id,
    name: benchmark.name,
    domain: benchmark.domain,
    topic: benchmark.topic ?? null,
    task: benchmark.task ?? null,
    description: benchmark.description ?? null,
    clinical_relevance: benchmark.clinicalRelevance ?? null,
    version: benchmark.version ?? null,
    ranking_metric: metric === undefined ? null : metricJson(metric.id, board, context),
    tie_breaks: tieBreaks.map((id) => metricJson(id, board, context)),
    tiers: tiers.map(({ name, min, max }) => ({ name, min: min ?? null, max: max ?? null })),
    evaluations,
    entries: entries.map((entry) => entryJson(entry, strata.get(entry) ?? [], context)),
    unranked: unranked.map((run) => ({
      eval_id: run.id,
      model_id: run.modelId,
      model: context.modelName(run.modelId),
      date: run.date ?? null,
      status: run.status,
      reason: unrankedReason(board, run, (text) => text),
    })),
  };
}

function metricJson(id: string, { benchmark }: Board, { config }: PageContext) {
  const { description, range, lowerIsBetter } = findMetric(config, benchmark, id);
  return { id, description, range: range ?? null, lower_is_better: lowerIsBetter };
}

function entryJson(entry: Entry, strata: readonly StrataTable[], { datasetName }: PageContext) {
  const { rank, modelId, modelName, score, tier, evaluation } = entry;
  return {
    rank,
    model_id: modelId,
    model: modelName,
    score,
    tier: tier ?? null,
    dataset_id: evaluation.datasetId ?? null,
    dataset: datasetName(entry) ?? null,
    date: evaluation.date ?? null,
    eval_id: evaluation.id,
    metrics: metricsJson(evaluation.metrics),
    strata: strata.map(({ category, groups, gaps }) => ({
      category,
      groups: groups.map(([group, metrics]) => ({ group, metrics: metricsJson(metrics) })),
      flagged_gaps: gaps,
    })),
  };
}

/** Sorted, so that the file does not depend on the order in which a record lists its metrics. */
function metricsJson(metrics: Metrics) {
  return Object.fromEntries([...metrics].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
