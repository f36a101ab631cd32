import { isObject, type Json, type JsonObject } from '../submission/json.ts';
import { readRange } from './read-bounds.ts';
import { readFlag } from './read-count.ts';
import { directionWord, readDirection } from './read-direction.ts';
import { list, text } from './read-yaml.ts';

/** A metric as it stands somewhere in the file, whatever the shape around it. */
export interface NamedMetric {
  readonly id: string;
  readonly body: JsonObject;
  readonly group?: string;
  readonly role?: Role;
}
export type Role = 'primary' | 'secondary' | 'required' | 'aggregate';

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

/** What the metric is for its benchmark: as marked, else by where it stands. */
export function roleOf({ role, body }: NamedMetric): Role | undefined {
  if (readFlag(body.primary) === true) return 'primary';
  const word = text(body.role) ?? text(body.type);
  return (word === undefined || !Object.hasOwn(ROLES, word) ? undefined : ROLES[word]) ?? role;
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
    const parts = Object.entries(value).filter(([key]) => Object.hasOwn(ROLES, key) || !ATTRIBUTES.has(key));
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
export function describedBy(place: JsonObject, named: readonly NamedMetric[]): NamedMetric[] {
  const { range, unit } = place;
  const said = given({ lower_is_better: readDirection(place), range, unit });
  const first = named.findIndex((metric) => roleOf(metric) === 'primary');
  const lower = new Set(Array.isArray(place.lower_is_better) ? place.lower_is_better : []);
  return named.map((metric, index) => {
    const body = lower.has(metric.id) ? { lower_is_better: true, ...metric.body } : metric.body;
    return index === first || body !== metric.body
      ? { ...metric, body: { ...(index === first ? said : {}), ...body } }
      : metric;
  });
}

/** `{primary: AUROC, secondary: […]}` holds metrics; `{id: AUROC, primary: true}` is one. */
const holdsRoles = ({ primary, secondary }: JsonObject): boolean =>
  [primary, secondary].some((part) => part !== undefined && part !== null && readFlag(part) === undefined);

const idOf = (item: JsonObject): string | undefined =>
  text(item.metric_id) ?? text(item.metric) ?? text(item.id) ?? text(item.name);

function keyed(key: string, part: Json, group: string | undefined, role: Role | undefined): NamedMetric[] {
  const inner = Object.hasOwn(ROLES, key) ? ROLES[key] : undefined;
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
    if (listed !== undefined && typeof listed === 'object') return findMetrics(listed, key, role);
    if (role !== undefined || Object.keys(part).some((attribute) => ATTRIBUTES.has(attribute)))
      return one(part);
    return idOf(part) === undefined ? findMetrics(part, key, role) : [{ id: key, body: part, group, role }];
  }
  const word = text(part);
  if (role === 'aggregate' && word !== undefined) return one({ formula: word });
  if (word !== undefined && Object.hasOwn(ROLES, word)) return one({ role: word });
  if (directionWord(word) !== undefined) return one({ direction: part });
  return part === null || role !== undefined ? one({}) : [];
}
