import { isObject, type Json, type JsonObject } from '../submission/json.ts';
import { readRange } from './read-bounds.ts';
import { readFlag } from './read-count.ts';
import { directionIn, directionWord, namedDirections, readDirection } from './read-direction.ts';
import { list, text } from './read-yaml.ts';

/** A metric as it stands somewhere in the file, whatever the shape around it. */
export interface NamedMetric {
  readonly id: string;
  readonly body: JsonObject;
  readonly group?: string;
  readonly role?: Role;
}
export type Role = 'primary' | 'secondary' | 'required' | 'aggregate';

const ROLES: ReadonlyMap<string, Role> = new Map([
  ...['primary', 'primary_metric', 'primary_metrics', 'main', 'main_metric', 'ranking_metric'].map(
    (key) => [key, 'primary'] as const,
  ),
  ...[
    'secondary',
    'secondary_metrics',
    'tie_breaker',
    'tie_breakers',
    'tie_break',
    'tiebreaker',
    'tiebreakers',
  ].map((key) => [key, 'secondary'] as const),
  ...['required', 'required_metrics'].map((key) => [key, 'required'] as const),
  ...['aggregate', 'aggregates', 'aggregate_metrics'].map((key) => [key, 'aggregate'] as const),
]);
const roleNamed = (word: string | undefined): Role | undefined =>
  word === undefined ? undefined : ROLES.get(word.toLowerCase());
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

/** What the metric is for its benchmark: as marked, else by where it stands. */
export function roleOf({ role, body }: NamedMetric): Role | undefined {
  if (readFlag(body.primary ?? body.is_primary) === true) return 'primary';
  return roleNamed(text(body.role)) ?? roleNamed(text(body.type)) ?? role;
}

/** The metrics under a value: a name, a list, one description, a group, or groups of groups. */
export function findMetrics(
  value: Json | undefined,
  group: string | undefined,
  role: Role | undefined,
): NamedMetric[] {
  if (Array.isArray(value)) return list(value).flatMap((item) => findMetrics(item, group, role));
  if (!isObject(value)) {
    const id = text(value);
    return id === undefined ? [] : [{ id, body: {}, group, role }];
  }
  if (holdsRoles(value)) {
    const parts = Object.entries(value).filter(
      ([key]) => roleNamed(key) !== undefined || !ATTRIBUTES.has(key),
    );
    return describedBy(
      value,
      parts.flatMap(([key, part]) => keyed(key, part, group, role)),
    );
  }
  const id = idOf(value);
  if (id !== undefined) return [{ id, body: value, group, role }];
  return Object.entries(value).flatMap(([key, part]) => keyed(key, part, group, role));
}

/** Without the keys that have no value. */
export const given = (part: Readonly<Record<string, Json | undefined>>): JsonObject =>
  Object.fromEntries(
    Object.entries(part).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );

/** `{primary: MSE, direction: minimize}`: what stands beside a primary metric's name is said of it. */
export function describedBy(place: JsonObject, named: readonly NamedMetric[], loose = true): NamedMetric[] {
  const { range, unit } = loose ? place : {};
  const first = named.findIndex((metric) => roleOf(metric) === 'primary');
  const byName = namedDirections(place);
  return named.map((metric, index) => {
    const beside = index === first ? readDirection(place, loose) : undefined;
    const lower_is_better =
      readDirection(metric.body) === undefined ? (byName.get(metric.id) ?? beside) : undefined;
    const said = index === first ? given({ range, unit, lower_is_better }) : given({ lower_is_better });
    return Object.keys(said).length === 0 ? metric : { ...metric, body: { ...said, ...metric.body } };
  });
}

/** `{primary: AUROC, secondary: […]}` holds metrics; `{id: AUROC, primary: true}` is one. */
const holdsRoles = (value: JsonObject): boolean =>
  Object.entries(value).some(([key, part]) => {
    const role = roleNamed(key);
    return (role === 'primary' || role === 'secondary') && part !== null && readFlag(part) === undefined;
  });

const idOf = (item: JsonObject): string | undefined =>
  text(item.metric_id) ?? text(item.metric) ?? text(item.id) ?? text(item.name);

/** `{lower_is_better: true, metrics: […]}`: what is said of a group is said of all in it. */
function inGroup(group: JsonObject, named: readonly NamedMetric[]): NamedMetric[] {
  const lower_is_better = readDirection(group);
  return named.map((metric) =>
    readDirection(metric.body) === undefined
      ? { ...metric, body: { ...given({ lower_is_better }), ...metric.body } }
      : metric,
  );
}

function keyed(key: string, part: Json, group: string | undefined, role: Role | undefined): NamedMetric[] {
  const inner = roleNamed(key);
  if (inner !== undefined) return findMetrics(part, group, inner);
  if (NO_METRICS.has(key)) return [];
  const one = (body: JsonObject): NamedMetric[] => [{ id: key, body, group, role }];
  if (Array.isArray(part)) {
    if (part.length === 2 && readRange(part) !== undefined) return one({ range: part });
    return findMetrics(part, role === undefined ? key : group, role);
  }
  if (isObject(part)) {
    if (holdsRoles(part)) return findMetrics(part, key, role);
    if (Object.keys(part).length === 0) return one({});
    const listed = part.metrics ?? part.items;
    if (listed !== undefined && typeof listed === 'object')
      return inGroup(part, findMetrics(listed, key, role));
    if (role !== undefined || Object.keys(part).some((attribute) => ATTRIBUTES.has(attribute)))
      return one(part);
    return idOf(part) === undefined ? findMetrics(part, key, role) : [{ id: key, body: part, group, role }];
  }
  const word = text(part);
  if (role === 'aggregate' && word !== undefined) return one({ formula: word });
  if (roleNamed(word) !== undefined) return one({ role: part });
  if (directionWord(word) !== undefined) return one({ direction: part });
  if (directionIn(word) !== undefined) return one({ description: part });
  return part === null || role !== undefined ? one({}) : [];
}
