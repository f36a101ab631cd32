import type { z } from 'zod';
import { groupBy } from '../hub/group-by.ts';
import type { Evaluation, Metrics, Tier } from '../hub/hub.ts';
import type { Board, Entry } from '../ranking/board.ts';
import type { MetricNames } from '../ranking/metric-names.ts';
import { findMetric } from '../ranking/metric-registry.ts';
import type {
  boardSchema,
  entrySchema,
  leaderboardSchema,
  pastRunSchema,
  runSchema,
  tierSchema,
} from './leaderboard-schema.ts';
import type { PageContext } from './page-context.ts';
import { verificationOf } from './sources.ts';
import type { StrataTable } from './strata-tables.ts';
import { unrankedReason } from './unranked-runs.ts';

/** Raised whenever a program that reads the file could be misled by a change of it. */
const SCHEMA_VERSION = 1;

type Lists = 'entries' | 'unranked' | 'superseded';

/**
 * Everything the pages show, exact and unescaped, for programs; `schema/leaderboard.json` describes it. One line
 * per run: a change of one run is a change of one line.
 */
export function leaderboardJson(context: PageContext): string {
  const { config, totals, boards, awaiting, site, split } = context;
  const head: Omit<z.input<typeof leaderboardSchema>, 'benchmarks' | 'awaiting'> = {
    schema_version: SCHEMA_VERSION,
    title: config.title,
    page: site.index,
    totals,
  };
  const benchmarks = boards.map((board) => boardText(board, context, split));
  const waiting = awaiting.map(({ benchmark }) => JSON.stringify({ id: benchmark.id, name: benchmark.name }));
  return `${objectText(head, { benchmarks, awaiting: waiting })}\n`;
}

/** An object whose lists, at the end, have one item a line. */
function objectText(head: object, lists: Readonly<Record<string, readonly string[]>>): string {
  const fields = Object.entries(head).map(([name, value]) => `"${name}": ${JSON.stringify(value)}`);
  // Appended, not joined: the lists are megabytes.
  let text = `{\n${fields.join(',\n')}`;
  for (const [name, items] of Object.entries(lists)) {
    text += items.length === 0 ? `,\n"${name}": []` : `,\n"${name}": [\n${items.join(',\n')}\n]`;
  }
  return `${text}\n}`;
}

function boardText(board: Board, context: PageContext, split: boolean): string {
  const { benchmark, metric, tiers, tieBreaks, entries, unranked, evaluations } = board;
  const strata = groupBy(context.strata(board), ({ entry }) => entry);
  const head: Omit<z.input<typeof boardSchema>, Lists> = {
    id: benchmark.id,
    name: benchmark.name,
    domain: benchmark.domain,
    topic: benchmark.topic ?? null,
    task: benchmark.task ?? null,
    description: benchmark.description ?? null,
    clinical_relevance: benchmark.clinicalRelevance ?? null,
    version: benchmark.version ?? null,
    page: split ? context.site.benchmark(benchmark.id) : context.site.index,
    ranking_metric: metric === undefined ? null : metricJson(metric.id, board, context),
    tie_breaks: tieBreaks.map((id) => metricJson(id, board, context)),
    tiers: tiers.map(tierJson),
    evaluations,
  };
  const names = context.namesOf(board);
  const out = new Set([...entries.map(({ evaluation }) => evaluation), ...unranked]);
  const superseded = context.runsOn(benchmark.id).filter((run) => !out.has(run));
  return objectText(head, {
    entries: entries.map((entry) =>
      JSON.stringify(entryJson(entry, strata.get(entry) ?? [], names, context)),
    ),
    unranked: unranked.map((run) =>
      JSON.stringify({ ...runJson(run, context), reason: unrankedReason(board, run, (text) => text) }),
    ),
    superseded: superseded.map((run) =>
      JSON.stringify(pastRunJson(run, metric && names.read(run, metric.id))),
    ),
  } satisfies Record<Lists, readonly string[]>);
}

function tierJson({ name, min, max, minExclusive, maxExclusive }: Tier): z.input<typeof tierSchema> {
  return {
    name,
    min: min ?? null,
    max: max ?? null,
    ...(minExclusive ? { min_exclusive: true } : {}),
    ...(maxExclusive ? { max_exclusive: true } : {}),
  };
}

function metricJson(id: string, { benchmark }: Board, { config }: PageContext) {
  const { name, unit, description, range, lowerIsBetter } = findMetric(config, benchmark, id);
  return {
    id,
    name,
    unit: unit ?? null,
    description,
    range: range === undefined ? null : range.map(finiteOrNull),
    lower_is_better: lowerIsBetter,
  };
}

function entryJson(
  entry: Entry,
  strata: readonly StrataTable[],
  names: MetricNames,
  context: PageContext,
): z.input<typeof entrySchema> {
  const { rank, score, tier, evaluation, interval, intervalMethod, rankRange } = entry;
  return {
    rank,
    score,
    tier: tier ?? null,
    badge: context.config.pages.badges ? context.site.badge(evaluation.benchmarkId, entry.modelId) : null,
    interval: interval === undefined ? null : [...interval],
    interval_method: intervalMethod ?? null,
    rank_range: rankRange === undefined ? null : [...rankRange],
    ...runJson(evaluation, context),
    metrics: metricsJson(names.renamed(evaluation.metrics)),
    strata: strata.map(({ category, groups, gaps }) => ({
      category,
      groups: groups.map(([group, metrics]) => ({ group, metrics: metricsJson(metrics) })),
      flagged_gaps: gaps.map(({ metric, points, best, worst }) => ({ metric, points, best, worst })),
    })),
  };
}

function runJson(run: Evaluation, { datasetName, modelName, site }: PageContext): z.input<typeof runSchema> {
  const { status, by } = verificationOf(run);
  return {
    eval_id: run.id,
    model_id: run.modelId,
    model: modelName(run.modelId),
    model_page: site.model(run.modelId) ?? null,
    dataset_id: run.datasetId ?? null,
    dataset: datasetName({ evaluation: run }) ?? null,
    date: run.date ?? null,
    status: run.status,
    record: run.path,
    issue: run.issueNumber ?? null,
    pull_request: run.pullRequest ?? null,
    verification: status,
    verified_by: by ?? null,
  };
}

function pastRunJson(run: Evaluation, score: number | undefined): z.input<typeof pastRunSchema> {
  const { status, by } = verificationOf(run);
  return {
    eval_id: run.id,
    model_id: run.modelId,
    score: score ?? null,
    dataset_id: run.datasetId ?? null,
    date: run.date ?? null,
    record: run.path,
    issue: run.issueNumber ?? null,
    pull_request: run.pullRequest ?? null,
    verification: status,
    verified_by: by ?? null,
  };
}

/** JSON has no infinity; a range that is open on one side has none there. */
const finiteOrNull = (bound: number) => (Number.isFinite(bound) ? bound : null);

const metricsJson = (metrics: Metrics) => Object.fromEntries(metrics);
