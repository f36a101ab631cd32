import { groupBy } from '../hub/group-by.ts';
import type { Evaluation, Hub } from '../hub/hub.ts';
import type { Board } from '../ranking/board.ts';
import { type MetricNames, metricNames } from '../ranking/metric-names.ts';
import { rankHub } from '../ranking/rank-benchmark.ts';
import { runReader } from '../ranking/run-reader.ts';
import { type ShownStrata, shownStrata } from './shown-strata.ts';
import { relativeLink, type Site, siteOf } from './site.ts';
import { type Sources, sourcesOf } from './sources.ts';
import { type StrataTable, strataTables } from './strata-tables.ts';

/** What every part of the pages is made from. */
export interface PageContext {
  readonly config: Hub['config'];
  /** Boards with at least one evaluation, by domain and name. */
  readonly boards: readonly Board[];
  /** Benchmarks that wait for their first evaluation. */
  readonly awaiting: readonly Board[];
  /** Names of metrics as a board's benchmark and `podium.yml` give them. */
  readonly namesOf: (board: Board) => MetricNames;
  /** Reads from a run what its place on a board depends on. */
  readonly readerOf: (board: Board) => ReturnType<typeof runReader>;
  readonly modelName: (id: string) => string;
  /** Path of the record of a model that the hub knows. */
  readonly modelPath: (id: string) => string | undefined;
  /** Name of a run's dataset, its id where the hub does not know it, undefined where it names none. */
  readonly datasetName: (run: { readonly evaluation: Evaluation }) => string | undefined;
  /** Results by group of a board's models. */
  readonly strata: (board: Board) => readonly StrataTable[];
  /** Those of them that pages have room for. */
  readonly shownStrata: (board: Board) => ShownStrata;
  /** All runs on the boards, by id. */
  readonly runsByModel: ReadonlyMap<string, readonly Evaluation[]>;
  readonly runsOn: (benchmarkId: string) => readonly Evaluation[];
  readonly totals: { readonly benchmarks: number; readonly models: number; readonly evaluations: number };
  readonly site: Site;
  readonly sources: Sources;
  /** Path of the page that is being written; {@link onPage} turns to another. */
  readonly here: string;
  /** Relative link from the page that is being written to another generated file. */
  readonly href: (path: string) => string;
  /** The benchmarks have pages of their own, because one page cannot hold them all. */
  readonly split: boolean;
}

/** Ranks the hub once for all its pages. */
export function pageContext(hub: Hub): PageContext {
  const all = rankHub(hub);
  const boards = all.filter((board) => board.evaluations > 0);
  const names = new Map(boards.map((board) => [board, metricNames(hub.config, board.benchmark)]));
  const namesOf = (board: Board) => names.get(board) ?? metricNames(hub.config, board.benchmark);
  const readers = new Map(boards.map((board) => [board, runReader(hub.config, board, namesOf(board))]));
  const strata = new Map(boards.map((board) => [board, strataTables(board, hub.config, namesOf(board))]));
  const shownOf = new Map(
    [...strata].map(([board, tables]) => [board, shownStrata(tables, hub.config.pages.max_bytes)]),
  );
  const shown = new Set(boards.map(({ benchmark }) => benchmark.id));
  const evaluations = hub.evaluations.filter(({ benchmarkId }) => shown.has(benchmarkId));
  const runsByBenchmark = groupBy(evaluations, ({ benchmarkId }) => benchmarkId);
  const runsByModel = groupBy(evaluations, ({ modelId }) => modelId);
  const models = new Map(hub.models.map((model) => [model.id, model]));
  const datasets = new Map(hub.datasets.map(({ id, name }) => [id, name]));
  const site = siteOf(hub.config, shown, runsByModel.keys());
  return {
    config: hub.config,
    boards,
    awaiting: all.filter(({ evaluations: count, benchmark }) => count === 0 && !isTemplate(benchmark)),
    namesOf,
    readerOf: (board) => readers.get(board) ?? runReader(hub.config, board, namesOf(board)),
    strata: (board) => strata.get(board) ?? [],
    shownStrata: (board) => shownOf.get(board) ?? { tables: [], leftOut: new Set() },
    modelName: (id) => models.get(id)?.name ?? id,
    modelPath: (id) => models.get(id)?.path,
    datasetName: ({ evaluation: { datasetId } }) =>
      datasetId === undefined ? undefined : (datasets.get(datasetId) ?? datasetId),
    runsByModel,
    runsOn: (id) => runsByBenchmark.get(id) ?? [],
    totals: { benchmarks: boards.length, models: runsByModel.size, evaluations: evaluations.length },
    site,
    sources: sourcesOf(hub.config),
    here: site.index,
    href: (path) => relativeLink(site.index, path),
    split: false,
  };
}

/** The same context for writing another page. */
export function onPage(context: PageContext, here: string): PageContext {
  return { ...context, here, href: (path) => relativeLink(here, path) };
}

/** A file to copy from is no benchmark. */
function isTemplate({ id, path }: { readonly id: string; readonly path: string }): boolean {
  return /template/i.test(path) || /template|_here$/i.test(id);
}
