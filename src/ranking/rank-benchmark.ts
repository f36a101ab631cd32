import { groupBy } from '../hub/group-by.ts';
import type { Benchmark, Evaluation, Hub, Tier } from '../hub/hub.ts';
import { compareText } from '../hub/load-hub.ts';
import type { Board, Entry, Metric } from './board.ts';
import { chooseMetrics } from './choose-metrics.ts';
import { compareRuns, type Run } from './compare-runs.ts';
import { type MetricNames, metricNames } from './metric-names.ts';
import { findMetric } from './metric-registry.ts';
import { rankRanges } from './rank-ranges.ts';
import { runReader } from './run-reader.ts';
import { scoreInterval } from './score-interval.ts';
import { shareRanks } from './share-ranks.ts';
import { tierOf, tiersOf } from './tiers.ts';

/** Whether a run counts at all. */
export const isCompleted = ({ status }: Evaluation): boolean => status.toLowerCase() === 'completed';

/** The leaderboard of one benchmark: a pure function of the hub, whatever the order of its files. */
export function rankBenchmark(hub: Hub, benchmark: Benchmark): Board {
  const own = hub.evaluations.filter(({ benchmarkId }) => benchmarkId === benchmark.id);
  return rankEvaluations(hub, benchmark, own, modelNames(hub));
}

/** The leaderboards of all benchmarks, by domain, name and id. */
export function rankHub(hub: Hub): Board[] {
  const groups = groupBy(hub.evaluations, ({ benchmarkId }) => benchmarkId);
  const names = modelNames(hub);
  return hub.benchmarks
    .toSorted(
      (a, b) => compareText(a.domain, b.domain) || compareText(a.name, b.name) || compareText(a.id, b.id),
    )
    .map((benchmark) => rankEvaluations(hub, benchmark, groups.get(benchmark.id) ?? [], names));
}

const modelNames = (hub: Hub): ReadonlyMap<string, string> =>
  new Map(hub.models.map(({ id, name }) => [id, name]));

function rankEvaluations(
  { config }: Hub,
  benchmark: Benchmark,
  evaluations: readonly Evaluation[],
  modelName: ReadonlyMap<string, string>,
): Board {
  const completed = evaluations.filter(isCompleted);
  const names = metricNames(config, benchmark);
  const { ranking, tieBreaks } = chooseMetrics(config, benchmark, completed, names);
  const metric = ranking === undefined ? undefined : findMetric(config, benchmark, ranking);
  const tiers = metric === undefined ? [] : tiersOf(config, benchmark, metric, names);
  const read = runReader(config, { benchmark, metric, tieBreaks }, names);
  const runs = completed.flatMap((run) => read(run) ?? []);
  const ranked = new Set(runs.map(({ evaluation }) => evaluation));
  return {
    benchmark,
    metric,
    tiers,
    tieBreaks,
    entries: metric === undefined ? [] : entriesOf(bestRuns(runs), metric, tiers, names, modelName),
    unranked: evaluations.filter((run) => !ranked.has(run)).sort((a, b) => compareText(a.id, b.id)),
    evaluations: evaluations.length,
  };
}

function entriesOf(
  runs: readonly Run[],
  metric: Metric,
  tiers: readonly Tier[],
  names: MetricNames,
  modelName: ReadonlyMap<string, string>,
): readonly Entry[] {
  const ranks = shareRanks(runs, names);
  const intervals = runs.map(({ evaluation }) => scoreInterval(evaluation, metric, names));
  const ranges = rankRanges(
    runs.map(({ score }, index) => ({ score, interval: intervals[index]?.limits })),
    metric.lowerIsBetter,
  );
  return runs.map(({ evaluation, score }, index) => ({
    rank: ranks[index] ?? index + 1,
    modelId: evaluation.modelId,
    modelName: modelName.get(evaluation.modelId) ?? evaluation.modelId,
    score,
    tier: tierOf(tiers, score, metric.range),
    interval: intervals[index]?.limits,
    intervalMethod: intervals[index]?.method,
    rankRange: ranges[index],
    evaluation,
  }));
}

/** Each model's best run, best first. */
function bestRuns(runs: readonly Run[]): Run[] {
  const best = new Map<string, Run>();
  for (const run of runs) {
    const other = best.get(run.evaluation.modelId);
    if (other === undefined || compareRuns(run, other) < 0) best.set(run.evaluation.modelId, run);
  }
  return [...best.values()].sort(compareRuns);
}
