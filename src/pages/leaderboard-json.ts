import { groupBy } from '../hub/group-by.ts';
import type { Evaluation, Metrics } from '../hub/hub.ts';
import type { Board, Entry } from '../ranking/board.ts';
import { findMetric } from '../ranking/metric-registry.ts';
import type { PageContext } from './page-context.ts';
import type { StrataTable } from './strata-tables.ts';
import { unrankedReason } from './unranked-runs.ts';

/** Raised whenever a program that reads the file could be misled by a change of it. */
export const SCHEMA_VERSION = 1;

/**
 * Everything the page shows, exact and unescaped, for programs. One line per ranked model: a change of one
 * model is a change of one line.
 */
export function leaderboardJson(context: PageContext): string {
  const { config, totals, boards, awaiting } = context;
  const head = { schema_version: SCHEMA_VERSION, title: config.title, totals };
  const benchmarks = boards.map((board) => boardText(board, context));
  const waiting = awaiting.map(({ benchmark }) => JSON.stringify({ id: benchmark.id, name: benchmark.name }));
  return `${objectText(head, { benchmarks, awaiting: waiting })}\n`;
}

/** An object whose lists, at the end, have one item a line. */
function objectText(head: object, lists: Readonly<Record<string, readonly string[]>>): string {
  const fields = Object.entries(head).map(([name, value]) => `"${name}": ${JSON.stringify(value)}`);
  for (const [name, items] of Object.entries(lists)) {
    fields.push(items.length === 0 ? `"${name}": []` : `"${name}": [\n${items.join(',\n')}\n]`);
  }
  return `{\n${fields.join(',\n')}\n}`;
}

function boardText(board: Board, context: PageContext): string {
  const { benchmark, metric, tiers, tieBreaks, entries, unranked, evaluations } = board;
  const strata = groupBy(context.strata(board), ({ entry }) => entry);
  const head = {
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
  };
  return objectText(head, {
    entries: entries.map((entry) => JSON.stringify(entryJson(entry, strata.get(entry) ?? [], context))),
    unranked: unranked.map((run) => JSON.stringify(unrankedJson(board, run, context))),
  });
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

function unrankedJson(board: Board, run: Evaluation, { modelName }: PageContext) {
  return {
    eval_id: run.id,
    model_id: run.modelId,
    model: modelName(run.modelId),
    date: run.date ?? null,
    status: run.status,
    reason: unrankedReason(board, run, (text) => text),
  };
}

const metricsJson = (metrics: Metrics) => Object.fromEntries(metrics);
