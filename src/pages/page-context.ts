import { groupBy } from '../hub/group-by.ts';
import type { Evaluation, Hub } from '../hub/hub.ts';
import type { Board, Entry } from '../ranking/board.ts';
import { type MetricNames, metricNames } from '../ranking/metric-names.ts';
import { rankHub } from '../ranking/rank-benchmark.ts';
import { type StrataTable, strataTables } from './strata-tables.ts';

/** What every part of the pages is made from. */
export interface PageContext {
  readonly config: Hub['config'];
  /** Boards with at least one evaluation, by domain and name. */
  readonly boards: readonly Board[];
  /** Benchmarks that wait for their first evaluation. */
  readonly awaiting: readonly Board[];
  readonly names: MetricNames;
  readonly modelName: (id: string) => string;
  /** Name of an entry's dataset, its id where the hub does not know it, undefined where it names none. */
  readonly datasetName: (entry: Entry) => string | undefined;
  /** Every run of a board's benchmark, ranked or not, by id. */
  readonly runs: (board: Board) => readonly Evaluation[];
  /** Results by group of a board's models. */
  readonly strata: (board: Board) => readonly StrataTable[];
  readonly totals: { readonly benchmarks: number; readonly models: number; readonly evaluations: number };
}

/** Ranks the hub once for all its pages. */
export function pageContext(hub: Hub): PageContext {
  const all = rankHub(hub);
  const boards = all.filter((board) => board.evaluations > 0);
  const names = metricNames(hub.config);
  const strata = new Map(boards.map((board) => [board, strataTables(board, hub.config, names)]));
  const runs = groupBy(hub.evaluations, ({ benchmarkId }) => benchmarkId);
  const shown = new Set(boards.map(({ benchmark }) => benchmark.id));
  const evaluations = hub.evaluations.filter(({ benchmarkId }) => shown.has(benchmarkId));
  const models = new Map(hub.models.map(({ id, name }) => [id, name]));
  const datasets = new Map(hub.datasets.map(({ id, name }) => [id, name]));
  return {
    config: hub.config,
    boards,
    awaiting: all.filter(({ evaluations: count, benchmark }) => count === 0 && !isTemplate(benchmark)),
    names,
    runs: ({ benchmark }) => runs.get(benchmark.id) ?? [],
    strata: (board) => strata.get(board) ?? [],
    modelName: (id) => models.get(id) ?? id,
    datasetName: ({ evaluation: { datasetId } }) =>
      datasetId === undefined ? undefined : (datasets.get(datasetId) ?? datasetId),
    totals: {
      benchmarks: boards.length,
      models: new Set(evaluations.map(({ modelId }) => modelId)).size,
      evaluations: evaluations.length,
    },
  };
}

/** A file to copy from is no benchmark. */
function isTemplate({ id, path }: { readonly id: string; readonly path: string }): boolean {
  return /template/i.test(path) || /template|_here$/i.test(id);
}
