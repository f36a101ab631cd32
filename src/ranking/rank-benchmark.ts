import { groupBy } from '../hub/group-by.ts';
import type { Benchmark, Evaluation, Hub } from '../hub/hub.ts';
import { compareText } from '../hub/load-hub.ts';
import type { Board, Entry } from './board.ts';
import { chooseMetrics } from './choose-metrics.ts';
import { compareMetrics, compareRuns, fingerprint, type Run } from './compare-runs.ts';
import { type MetricNames, metricNames } from './metric-names.ts';
import { findMetric } from './metric-registry.ts';
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
  const names = metricNames(config);
  const { ranking, tieBreaks } = chooseMetrics(config, benchmark, completed, names);
  const metric = ranking === undefined ? undefined : findMetric(config, benchmark, ranking);
  const tiers = metric === undefined ? [] : tiersOf(config, benchmark, metric);
  const keys = [ranking, ...tieBreaks].flatMap((id) => id ?? []);
  const signs = keys.map((id) => (findMetric(config, benchmark, id).lowerIsBetter ? 1 : -1));
  const runs = ranking === undefined ? [] : completed.flatMap((run) => runOf(run, keys, signs, names));
  const ranked = new Set(runs.map(({ evaluation }) => evaluation));
  return {
    benchmark,
    metric,
    tiers,
    tieBreaks,
    entries: shareRanks(bestRuns(runs)).map(({ run, rank }): Entry => {
      const { evaluation, score } = run;
      const { modelId } = evaluation;
      const name = modelName.get(modelId) ?? modelId;
      return { rank, modelId, modelName: name, score, tier: tierOf(tiers, score), evaluation };
    }),
    unranked: evaluations.filter((run) => !ranked.has(run)).sort((a, b) => compareText(a.id, b.id)),
    evaluations: evaluations.length,
  };
}

function runOf(
  evaluation: Evaluation,
  ids: readonly string[],
  signs: readonly number[],
  names: MetricNames,
): Run[] {
  const [ranking] = ids;
  const score = ranking === undefined ? undefined : names.read(evaluation, ranking);
  if (score === undefined) return [];
  const keys = ids.map((id, index) => {
    const value = names.read(evaluation, id);
    return value === undefined ? Infinity : value * (signs[index] ?? 1);
  });
  let strata = 0;
  for (const groups of evaluation.strata.values()) strata += groups.size;
  return [{ evaluation, score, keys, strata }];
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

/** Among runs that all tie-breaks leave level, those equal on every metric stand together and share a rank. */
function shareRanks(runs: readonly Run[]): { readonly run: Run; readonly rank: number }[] {
  const places: { run: Run; rank: number }[] = [];
  for (let start = 0, end = 0; start < runs.length; start = end) {
    const first = runs[start];
    for (end = start + 1; end < runs.length; end++) {
      const next = runs[end];
      if (first === undefined || next === undefined || compareMetrics(first, next) !== 0) break;
    }
    const level = runs.slice(start, end);
    const equals = level.length === 1 ? [level] : groupBy(level, fingerprint).values();
    for (const group of equals) {
      const rank = places.length + 1;
      for (const run of group) places.push({ run, rank });
    }
  }
  return places;
}
