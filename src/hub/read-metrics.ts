import { isObject, type Json, type JsonObject } from '../submission/json.ts';
import type { Aggregate, Benchmark, MetricDeclaration, Unread } from './benchmark.ts';
import { describedBy, findMetrics, type NamedMetric, type Role, roleOf } from './find-metrics.ts';
import { metricPlaces } from './metric-places.ts';
import { readAggregate } from './read-aggregate.ts';
import { readRange } from './read-bounds.ts';
import { readFlag } from './read-count.ts';
import { directionInPassing, directionWord, readDirection, unreadDirections } from './read-direction.ts';
import { mapping, text, texts } from './read-yaml.ts';

/** What the file says of its metrics. */
export type DeclaredMetrics = Pick<
  Benchmark,
  | 'primary'
  | 'secondary'
  | 'metrics'
  | 'described'
  | 'lowerIsBetter'
  | 'requiredMetrics'
  | 'aggregates'
  | 'unread'
> & { readonly named: readonly NamedMetric[] };

/** Reads primary, secondary, groups, lists and mappings of metrics, and aggregates, in any of the usual shapes. */
export function readMetrics(file: JsonObject): DeclaredMetrics {
  const requirements = mapping(file.requirements);
  const evaluation = mapping(file.evaluation);
  const ranking = { ...mapping(file.leaderboard), ...mapping(file.ranking) };
  const apart = findMetrics(file.primary_metric ?? file.ranking_metric, undefined, 'primary');
  const within = metricPlaces(file).flatMap((part) => findMetrics(part, undefined, undefined));
  // These count if the file knows the metric, or names no other: `sort_by: score` may mean a column of the table.
  const isMeant = ({ id }: NamedMetric) =>
    within.some((metric) => metric.id === id) ||
    (![...apart, ...within].some((metric) => roleOf(metric) === 'primary') && isName(id));
  const sorted = [
    ...findMetrics(text(file.ranking) ?? rankedBy(ranking), undefined, 'primary'),
    ...findMetrics(evaluation.primary_metric ?? evaluation.ranking_metric, undefined, 'primary'),
  ].filter(isMeant);
  const sortsBy = text(rankedBy(ranking));
  const sortsIt = sorted.some(({ id }) => id === sortsBy);
  const own = findMetrics({ primary: mapping(file.metrics).primary ?? null }, undefined, undefined);
  const first = [...own, ...apart, ...sorted, ...within].find((metric) => roleOf(metric) === 'primary');
  const isOther = (id: string | undefined) => id !== undefined && first !== undefined && first.id !== id;
  /** What is said where the file ranks by another metric is said of that one. */
  const isForeign = isOther(sortsBy);
  const beside = [...(isForeign ? [] : [ranking]), evaluation, ...(isOther(apart[0]?.id) ? [] : [file])];
  /** An order or a goal elsewhere may be that of something else. */
  const isLoose = (place: JsonObject) => place === ranking && sortsIt;
  const named = beside.reduce(
    (all, place) => describedBy(place, all, isLoose(place)),
    [
      ...own,
      ...apart,
      ...sorted,
      ...within,
      ...findMetrics(file.secondary_metrics, undefined, 'secondary'),
      ...['tie_breakers', 'tie_breaker', 'tie_break'].flatMap((key) =>
        findMetrics(ranking[key], undefined, 'secondary'),
      ),
      ...findMetrics(
        file.aggregate_metrics ?? file.aggregates ?? file.derived_metrics,
        undefined,
        'aggregate',
      ),
      ...[file.required_metrics, requirements.required_metrics, requirements.metrics].flatMap((names) =>
        findMetrics(names, undefined, 'required'),
      ),
    ],
  );
  const as = (role: Role) => unique(named.filter((metric) => roleOf(metric) === role).map(({ id }) => id));
  const [primary, ...others] = as('primary');
  // A list of all metrics holds the primary too; what is called secondary by name breaks ties, whatever ranks.
  const isSecond = named.some(({ id, role }) => id === primary && role === 'secondary');
  const secondary = unique([...others, ...as('secondary')]).filter((id) => id !== primary || isSecond);
  const required = named.filter(
    (metric) =>
      metric.role === 'required' || roleOf(metric) === 'required' || readFlag(metric.body.required) === true,
  );
  const definitions = [
    ...metricPlaces(file).map((part) => mapping(part).definitions),
    file.metric_definitions,
  ].flatMap(defined);
  const ids = new Set(named.map(({ id }) => id));
  return {
    named,
    primary,
    secondary,
    metrics: merged([...named, ...definitions.filter(({ id }) => ids.has(id))]),
    described: merged(definitions.filter(({ id }) => !ids.has(id))),
    lowerIsBetter: beside
      .map((place) => readDirection(place, isLoose(place)))
      .find((found) => found !== undefined),
    unread: [
      ...unreadPrimary(
        [...own, ...apart, ...sorted],
        within,
        sortsBy !== undefined && isForeign && isName(sortsBy) ? [sortsBy] : [],
      ),
      ...DESCRIPTIONS.flatMap((key) =>
        unreadDirections(
          file[key] ?? null,
          key,
          ids,
          !OTHER_USES.has(key) || (sortsIt && key !== 'evaluation'),
        ),
      ),
      ...unreadDirections(tops(file), '', ids, false),
    ],
    requiredMetrics: unique(required.map(({ id }) => id)),
    aggregates: named.flatMap((metric): Aggregate[] =>
      metric.role === 'aggregate' || 'formula' in metric.body || 'weights' in metric.body
        ? [readAggregate(metric.id, metric.body)]
        : [],
    ),
  };
}

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

const rankedBy = (ranking: JsonObject): Json | undefined =>
  ['primary_metric', 'ranking_metric', 'metric', 'primary', 'rank_by', 'ranked_by', 'sort_by', 'order_by']
    .map((key) => ranking[key])
    .find((value) => value !== undefined);

/** No column that every table has, no direction and no sentence. */
const isName = (id: string): boolean =>
  /^\S+(?: \S+)?$/.test(id) &&
  directionWord(id) === undefined &&
  !/^(?:by|score|rank|date|name|model|id|created|updated|submitted|time)/i.test(id);

/** Where a file speaks of its metrics. */
const DESCRIPTIONS = [
  ...[
    'metrics',
    'evaluation_metrics',
    'evaluation',
    'ranking',
    'leaderboard',
    'primary_metric',
    'ranking_metric',
  ],
  ...['secondary_metrics', 'aggregate_metrics', 'aggregates', 'derived_metrics', 'metric_definitions'],
] as const;

/** Of these, the ones where an order or a goal may be that of something else. */
const OTHER_USES = new Set(['evaluation', 'ranking', 'leaderboard']);

/** What stands at the top level itself. */
const tops = (file: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(file).filter(([, value]) => !isObject(value) && !Array.isArray(value)));

/** Metrics of which each place says that it is the one that ranks. */
function unreadPrimary(
  apart: readonly NamedMetric[],
  within: readonly NamedMetric[],
  sorts: readonly string[],
): Unread[] {
  const inside = within.filter((metric) => roleOf(metric) === 'primary').map(({ id }) => id);
  const flagged = within
    .filter(({ body }) => readFlag(body.primary ?? body.is_primary) === true)
    .map(({ id }) => id);
  const claims = unique([...apart.map(({ id }) => id), ...inside.slice(0, 1), ...flagged, ...sorts]);
  const [first, ...others] = claims;
  const field =
    'metrics.primary|primary_metric|ranking_metric|ranking|leaderboard|evaluation|metrics|evaluation_metrics';
  return others.map((id) => ({
    of: 'primary',
    field,
    value: id,
    trouble: `names ${id} and also ${first} as the metric that ranks`,
  }));
}

/** `{AUROC: how well …}` or `[{metric: AUROC, …}]`. */
function defined(value: Json | undefined): NamedMetric[] {
  if (Array.isArray(value)) return findMetrics(value, undefined, undefined);
  return Object.entries(mapping(value)).map(([id, words]) => ({
    id,
    body: isObject(words) ? words : { description: words },
  }));
}

/** One declaration a metric, of all that the file says of it; what stands first counts. */
function merged(named: readonly NamedMetric[]): readonly MetricDeclaration[] {
  const byId = new Map<string, MetricDeclaration>();
  for (const metric of named) byId.set(metric.id, join(byId.get(metric.id), declaration(metric)));
  return [...byId.values()];
}

function join(first: MetricDeclaration | undefined, second: MetricDeclaration): MetricDeclaration {
  const said = (part: MetricDeclaration = { id: second.id }) =>
    Object.entries(part).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    );
  return { aliases: [], ...Object.fromEntries([...said(second), ...said(first)]), id: second.id };
}

function declaration({ id, body, group }: Omit<NamedMetric, 'role'>): MetricDeclaration {
  const label = [body.name, body.display_name, body.label, body.title]
    .map(text)
    .find((word) => word !== id && word !== undefined);
  const range = readRange(body.range) ?? readRange({ min: body.min ?? null, max: body.max ?? null });
  return {
    id,
    name: label,
    description: text(body.description) ?? text(body.definition),
    group: group ?? text(body.group) ?? text(body.category),
    unit: text(body.unit) ?? text(body.units),
    range,
    targetRange: readRange(body.target_range),
    lowerIsBetter: readDirection(body),
    lowerInPassing: directionInPassing(body),
    aliases: texts(body.aliases ?? body.alias),
  };
}
