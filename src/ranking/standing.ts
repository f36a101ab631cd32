import type { Evaluation, Hub, Tier } from '../hub/hub.ts';
import type { Board, Entry, Gap, Metric, Standing } from './board.ts';
import { type MetricNames, metricNames } from './metric-names.ts';
import { rankBenchmark } from './rank-benchmark.ts';
import { scoreInterval } from './score-interval.ts';
import { tieDecision } from './tie-decision.ts';
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
  const names = metricNames(hub.config, benchmark);
  const score = names.read(evaluation, metric.id);
  if (score === undefined) return undefined;
  const interval = scoreInterval(evaluation, metric, names);
  const replaced = before.metric?.id;
  return {
    benchmark,
    metric,
    score,
    interval: interval?.limits,
    intervalMethod: interval?.method,
    rank: own.rank,
    rankRange: own.rankRange,
    entries: board.entries.length,
    tier: tierOf(board.tiers, score, metric.range),
    nextTier: nextTier(board.tiers, score, metric),
    above: gapTo(board.entries[index - 1], own, board, names),
    below: gapTo(board.entries[index + 1], own, board, names),
    ...losses(before, board, evaluation.modelId),
    own,
    isBest: own.evaluation === evaluation,
    previous: before.entries.find(({ modelId }) => modelId === evaluation.modelId),
    replacesMetric: replaced === metric.id ? undefined : replaced,
    before,
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

function gapTo(
  entry: Entry | undefined,
  own: Entry,
  { metric, tieBreaks }: Board,
  names: MetricNames,
): Gap | undefined {
  if (entry === undefined) return undefined;
  const gap = Math.abs(entry.score - own.score);
  const scale = metric?.scale ?? 'open';
  const [better, worse] = entry.rank < own.rank ? [entry, own] : [own, entry];
  const level = gap === 0 && better.rank !== worse.rank;
  return {
    entry,
    gap,
    points: scale === 'open' ? undefined : scale === 'percent' ? gap : gap * 100,
    relative: entry.score === 0 ? undefined : gap / Math.abs(entry.score),
    decision: level ? tieDecision(better.evaluation, worse.evaluation, tieBreaks, names) : undefined,
  };
}

/** The tier above the one that holds, where its bound on the better side is known. */
function nextTier(
  tiers: readonly Tier[],
  score: number,
  { lowerIsBetter, range }: Metric,
): Standing['nextTier'] {
  const held = tiers.findIndex(({ name }) => name === tierOf(tiers, score, range));
  const next = held === -1 ? tiers.at(-1) : tiers[held - 1];
  const bound = lowerIsBetter ? next?.max : next?.min;
  if (next === undefined || bound === undefined) return undefined;
  const exclusive = (lowerIsBetter ? next.maxExclusive : next.minExclusive) === true;
  const gap = lowerIsBetter ? score - bound : bound - score;
  return gap > 0 || (gap === 0 && exclusive) ? { name: next.name, bound, exclusive, gap } : undefined;
}

/** Other models whose rank number grows, and those of them who lose their place altogether. */
function losses(before: Board, after: Board, modelId: string): Pick<Standing, 'movesDown' | 'losePlace'> {
  const ranks = new Map(after.entries.map((entry) => [entry.modelId, entry.rank]));
  const others = before.entries.filter((entry) => entry.modelId !== modelId);
  const lost = others.filter((entry) => !ranks.has(entry.modelId));
  const down = others.filter((entry) => (ranks.get(entry.modelId) ?? Infinity) > entry.rank);
  return {
    movesDown: down.map(({ modelName }) => modelName),
    losePlace: lost.map(({ modelName }) => modelName),
  };
}
