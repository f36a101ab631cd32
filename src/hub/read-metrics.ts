import { isObject, type Json, type JsonObject } from '../submission/json.ts';
import type { Aggregate, Benchmark, MetricDeclaration } from './benchmark.ts';
import { describedBy, findMetrics, given, type NamedMetric, type Role, roleOf } from './find-metrics.ts';
import { readAggregate } from './read-aggregate.ts';
import { readRange } from './read-bounds.ts';
import { readFlag } from './read-count.ts';
import { directionIn, readDirection } from './read-direction.ts';
import { mapping, text, texts } from './read-yaml.ts';

/** What the file says of its metrics. */
export type DeclaredMetrics = Pick<
  Benchmark,
  'primary' | 'secondary' | 'metrics' | 'requiredMetrics' | 'aggregates'
> & { readonly named: readonly NamedMetric[] };

/** Reads primary, secondary, groups, lists and mappings of metrics, and aggregates, in any of the usual shapes. */
export function readMetrics(file: JsonObject): DeclaredMetrics {
  const all = file.metrics ?? file.evaluation_metrics ?? mapping(file.evaluation).metrics;
  const requirements = mapping(file.requirements);
  const ranking = mapping(file.ranking ?? file.leaderboard);
  const { lower_is_better, higher_is_better, direction = file.metric_direction } = file;
  const named = describedBy(given({ lower_is_better, higher_is_better, direction }), [
    ...findMetrics(file.primary_metric ?? file.ranking_metric, undefined, 'primary'),
    ...describedBy(ranking, findMetrics(rankedBy(ranking), undefined, 'primary')),
    ...findMetrics(all, undefined, undefined),
    ...findMetrics(file.secondary_metrics, undefined, 'secondary'),
    ...findMetrics(file.aggregate_metrics ?? file.aggregates ?? file.derived_metrics, undefined, 'aggregate'),
    ...[file.required_metrics, requirements.required_metrics, requirements.metrics].flatMap((names) =>
      findMetrics(names, undefined, 'required'),
    ),
  ]);
  const as = (role: Role) => unique(named.filter((metric) => roleOf(metric) === role).map(({ id }) => id));
  const [primary, ...others] = as('primary');
  const secondary = unique([...others, ...as('secondary')]).filter((id) => id !== primary);
  const required = named.filter(({ role, body }) => role === 'required' || readFlag(body.required) === true);
  return {
    named,
    primary,
    secondary,
    metrics: merged(named, mapping(mapping(all).definitions ?? file.metric_definitions)),
    requiredMetrics: unique(required.map(({ id }) => id)),
    aggregates: named.flatMap((metric): Aggregate[] =>
      metric.role === 'aggregate' || 'formula' in metric.body || 'weights' in metric.body
        ? [readAggregate(metric.id, metric.body)]
        : [],
    ),
  };
}

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

const rankedBy = ({ primary_metric, metric, primary, sort_by }: JsonObject): Json | undefined =>
  primary_metric ?? metric ?? primary ?? sort_by;

/** One declaration a metric, of all that the file says of it; what stands first counts. */
function merged(named: readonly NamedMetric[], definitions: JsonObject): readonly MetricDeclaration[] {
  const byId = new Map<string, MetricDeclaration>();
  for (const metric of named) byId.set(metric.id, join(byId.get(metric.id), declaration(metric)));
  for (const [id, words] of Object.entries(definitions)) {
    const known = byId.get(id);
    const said = declaration({ id, body: isObject(words) ? words : { description: words } });
    if (known !== undefined) byId.set(id, join(known, said));
  }
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
    lowerIsBetter: readDirection(body) ?? directionIn(text(body.description) ?? text(body.definition)),
    critical: readFlag(body.critical),
    aliases: texts(body.aliases ?? body.alias),
  };
}
