import { isObject, type Json, type JsonObject } from '../submission/json.ts';
import type { Aggregate, Benchmark, MetricDeclaration } from './benchmark.ts';
import { readAggregate } from './read-aggregate.ts';
import { readFlag, readRange } from './read-bounds.ts';
import { directionWord, readDirection } from './read-direction.ts';
import { list, mapping, text, texts } from './read-yaml.ts';

/** A metric as it stands somewhere in the file, whatever the shape around it. */
export interface NamedMetric {
  readonly id: string;
  readonly body: JsonObject;
  readonly group?: string;
  readonly role?: Role;
}
type Role = 'primary' | 'secondary' | 'required' | 'aggregate';

const ROLES: Readonly<Record<string, Role>> = {
  primary: 'primary',
  secondary: 'secondary',
  required: 'required',
  aggregate: 'aggregate',
  aggregates: 'aggregate',
  aggregate_metrics: 'aggregate',
};
/** Keys beside metrics that are none. */
const NO_METRICS = new Set(
  'stratification stratification_dimensions stratified stratified_display strata subgroups definitions thresholds tiers targets performance_targets notes note description reporting confidence_intervals'.split(
    ' ',
  ),
);
/** Keys of which one shows that a mapping describes one metric, not a group of metrics. */
const ATTRIBUTES = new Set(
  'range min max unit units direction better lower_is_better higher_is_better greater_is_better description formula weights components aliases role required primary target_range optimize goal objective definition'.split(
    ' ',
  ),
);

/** What the file says of its metrics. */
export type DeclaredMetrics = Pick<
  Benchmark,
  'primary' | 'secondary' | 'metrics' | 'requiredMetrics' | 'aggregates'
> & { readonly named: readonly NamedMetric[] };

/** Reads primary, secondary, groups, lists and mappings of metrics, and aggregates, in any of the usual shapes. */
export function readMetrics(file: JsonObject): DeclaredMetrics {
  const all = file.metrics ?? file.evaluation_metrics ?? mapping(file.evaluation).metrics;
  const requirements = mapping(file.requirements);
  const named = [
    ...find(file.primary_metric ?? file.ranking_metric, undefined, 'primary'),
    ...find(all, undefined, undefined),
    ...find(file.secondary_metrics, undefined, 'secondary'),
    ...find(file.aggregate_metrics ?? file.aggregates, undefined, 'aggregate'),
    ...[file.required_metrics, requirements.required_metrics, requirements.metrics].flatMap((names) =>
      find(names, undefined, 'required'),
    ),
  ];
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

function roleOf({ role, body }: NamedMetric): Role | undefined {
  if (readFlag(body.primary) === true) return 'primary';
  const word = text(body.role) ?? text(body.type);
  return (word === undefined || !Object.hasOwn(ROLES, word) ? undefined : ROLES[word]) ?? role;
}

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

/** The metrics under a value: a name, a list, one description, a group, or groups of groups. */
function find(value: Json | undefined, group: string | undefined, role: Role | undefined): NamedMetric[] {
  if (Array.isArray(value)) return list(value).flatMap((item) => find(item, group, role));
  if (!isObject(value)) {
    const id = text(value);
    return id === undefined ? [] : [{ id, body: {}, group, role }];
  }
  const id = holdsRoles(value) ? undefined : idOf(value);
  if (id !== undefined) return [{ id, body: value, group, role }];
  return Object.entries(value).flatMap(([key, part]) => keyed(key, part, group, role));
}

/** `{primary: AUROC, secondary: […]}` holds metrics; `{id: AUROC, primary: true}` is one. */
const holdsRoles = ({ primary, secondary }: JsonObject): boolean =>
  [primary, secondary].some((part) => part !== undefined && part !== null && readFlag(part) === undefined);

const idOf = (item: JsonObject): string | undefined =>
  text(item.metric_id) ?? text(item.metric) ?? text(item.id) ?? text(item.name);

function keyed(key: string, part: Json, group: string | undefined, role: Role | undefined): NamedMetric[] {
  const inner = Object.hasOwn(ROLES, key) ? ROLES[key] : undefined;
  if (inner !== undefined) return find(part, group, inner);
  if (NO_METRICS.has(key)) return [];
  const one = (body: JsonObject): NamedMetric[] => [{ id: key, body, group, role }];
  if (Array.isArray(part)) {
    if (part.length === 2 && readRange(part) !== undefined) return one({ range: part });
    return find(part, role === undefined ? key : group, role);
  }
  if (isObject(part)) {
    if (holdsRoles(part)) return find(part, key, role);
    if (role !== undefined || Object.keys(part).some((attribute) => ATTRIBUTES.has(attribute)))
      return one(part);
    return idOf(part) === undefined ? find(part, key, role) : [{ id: key, body: part, group, role }];
  }
  const word = text(part);
  if (role === 'aggregate' && word !== undefined) return one({ formula: word });
  if (directionWord(word) !== undefined) return one({ direction: part });
  return part === null || role !== undefined ? one({}) : [];
}

/** One declaration a metric, of all that the file says of it; what stands first counts. */
function merged(named: readonly NamedMetric[], definitions: JsonObject): readonly MetricDeclaration[] {
  const byId = new Map<string, MetricDeclaration>();
  for (const metric of named) byId.set(metric.id, join(byId.get(metric.id), declaration(metric)));
  for (const [id, words] of Object.entries(definitions)) {
    const known = byId.get(id);
    const said = isObject(words) ? declaration({ id, body: words }) : { id, description: text(words) };
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
    lowerIsBetter: readDirection(body),
    critical: readFlag(body.critical),
    aliases: texts(body.aliases ?? body.alias),
  };
}
