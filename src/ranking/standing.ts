import type { Evaluation, Hub } from '../hub/hub.ts';
import type { Board, Entry, Standing } from './board.ts';
import { metricNames } from './metric-names.ts';
import { rankBenchmark } from './rank-benchmark.ts';
import { tierOf } from './tiers.ts';

/**
 * Where an evaluation would land, found by adding it to the hub (or replacing the one of the same id) and
 * ranking again. `modelName` is shown for a model that the hub does not know. Returns undefined when the
 * benchmark is unknown, or when the evaluation cannot be ranked.
 */
export function standingOf(hub: Hub, evaluation: Evaluation, modelName?: string): Standing | undefined {
  const benchmark = hub.benchmarks.find(({ id }) => id === evaluation.benchmarkId);
  if (benchmark === undefined) return undefined;
  const before = rankBenchmark(hub, benchmark);
  const board = rankBenchmark(withEvaluation(hub, evaluation, modelName), benchmark);
  const { metric } = board;
  const index = board.entries.findIndex(({ modelId }) => modelId === evaluation.modelId);
  const own = board.entries[index];
  if (metric === undefined || own === undefined || board.unranked.includes(evaluation)) return undefined;
  const isBest = own.evaluation === evaluation;
  const score = metricNames(hub.config).read(evaluation, metric.id);
  if (score === undefined) return undefined;
  return {
    benchmark,
    metric,
    score,
    rank: own.rank,
    entries: board.entries.length,
    tier: tierOf(board.tiers, score),
    above: neighbour(own, board.entries[index - 1]),
    below: neighbour(own, board.entries[index + 1]),
    movesDown: movesDown(before, board, evaluation.modelId),
    isBest,
    previous: before.entries.find(({ modelId }) => modelId === evaluation.modelId),
    board,
  };
}

function withEvaluation(hub: Hub, evaluation: Evaluation, modelName: string | undefined): Hub {
  const { id, modelId } = evaluation;
  const others = hub.evaluations.filter((known) => known.id !== id);
  const known = modelName === undefined || hub.models.some((model) => model.id === modelId);
  return {
    ...hub,
    evaluations: [...others, evaluation],
    models: known ? hub.models : [...hub.models, { id: modelId, name: modelName, path: '' }],
  };
}

function neighbour(own: Entry, entry: Entry | undefined): Standing['above'] {
  return entry === undefined ? undefined : { entry, gap: Math.abs(entry.score - own.score) };
}

/** Other models whose rank number grows, or who lose their place altogether. */
function movesDown(before: Board, after: Board, modelId: string): string[] {
  const ranks = new Map(after.entries.map((entry) => [entry.modelId, entry.rank]));
  return before.entries
    .filter((entry) => entry.modelId !== modelId && (ranks.get(entry.modelId) ?? Infinity) > entry.rank)
    .map((entry) => entry.modelName);
}
