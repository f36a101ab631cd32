import { isObject, type Json, type JsonObject } from '../submission/json.ts';
import type { Benchmark, Bounds, Tier, Unread } from './benchmark.ts';
import { merged, readBounds, readCondition } from './read-bounds.ts';
import { isMeant, unreadBound } from './read-thresholds.ts';
import { list, mapping, text } from './read-yaml.ts';
import { isLevel, isLevels, isRemark, levelName } from './tier-levels.ts';

type DeclaredTiers = Pick<Benchmark, 'tiers' | 'tiersByMetric' | 'targets'> & {
  readonly unread: readonly Unread[];
};

/** A tier as one place of the file states it. `metric` is empty where none is named. */
interface Stated {
  readonly metric: string;
  readonly name: string;
  readonly field: string;
  /** undefined where what is stated cannot be read. */
  readonly bounds: Bounds | undefined;
  readonly value: Json;
}

/**
 * `tiers: [{name, min}]`, `tiers: {Name: min}`, `performance_targets: {good, excellent}`, each also per metric or
 * per level (`{AUROC: {good: 0.8}}`, `{good: {AUROC: 0.8}}`). A bare number under a metric's name is a target. Where
 * tiers of one metric stand in several places, `tiers` count before `performance_targets`, and those before
 * `thresholds`. Of a metric whose tiers cannot all be used none is: it has an empty list.
 */
export function readTiers(file: JsonObject, metrics: ReadonlySet<string>): DeclaredTiers {
  const targets = new Map<string, Bounds>();
  const unread: Unread[] = [];
  const found = new Map<string, readonly Tier[]>();
  const settle = (stated: readonly Stated[], complete: boolean) => {
    const groups = byMetric(together(stated));
    const nameless = troublesOf(groups.get('') ?? []);
    for (const [metric, tiers] of groups) {
      if (found.has(metric)) continue;
      const own = metric === '' ? nameless : troublesOf(tiers);
      unread.push(...own);
      // A tier that cannot be read may be one of any metric that the place speaks of.
      const troubles = [...own, ...(groups.size > 1 ? nameless : [])];
      const usable = troubles.length === 0 ? tiers.map(tierOf) : [];
      found.set(metric, complete && usable.length > 0 ? completed(usable) : usable);
    }
  };
  settle(listedTiers(list(file.tiers), 'tiers'), false);
  settle(namedTiers('tiers', mapping(file.tiers), metrics, targets), true);
  settle(namedTiers('performance_targets', mapping(file.performance_targets), metrics, targets), true);
  settle(namedTiers('thresholds', levelsOf(mapping(file.thresholds)), metrics, targets), true);
  for (const [index, item] of list(file.performance_targets).entries()) {
    const metric = text(mapping(item).metric) ?? text(mapping(item).metric_id);
    if (metric === undefined) continue;
    const bounds = readBounds(item);
    if (bounds === undefined) unread.push(unreadBound(`performance_targets[${index}]`, item, 'threshold'));
    else targets.set(metric, bounds);
  }
  const { tiers, rest } = apart(found);
  return { tiers, tiersByMetric: rest, targets, unread };
}

function apart(found: ReadonlyMap<string, readonly Tier[]>) {
  const rest = new Map(found);
  rest.delete('');
  return { tiers: found.get(''), rest };
}

/** Where a place speaks of one metric, its tiers without a name of one are of that. */
function together(stated: readonly Stated[]): readonly Stated[] {
  const [metric = '', ...others] = new Set(
    stated.flatMap((tier) => (tier.metric === '' ? [] : [tier.metric])),
  );
  return others.length > 0 ? stated : stated.map((tier) => ({ ...tier, metric }));
}

function byMetric(stated: readonly Stated[]): ReadonlyMap<string, readonly Stated[]> {
  const groups = new Map<string, Stated[]>();
  for (const tier of stated) groups.set(tier.metric, [...(groups.get(tier.metric) ?? []), tier]);
  return groups;
}

/** `[{name, min}]`, or `[{Good: 0.8}]`; under one of several usual keys. */
function listedTiers(items: readonly Json[], place: string): Stated[] {
  return items.flatMap((item, index): Stated[] => {
    const part = mapping(item);
    const field = `${place}[${index}]`;
    const isLast = index === items.length - 1;
    if (typeof item === 'string') return [{ metric: '', name: item, field, bounds: undefined, value: item }];
    const title =
      text(part.name) ?? text(part.label) ?? text(part.tier) ?? text(part.level) ?? text(part.title);
    if (title !== undefined) {
      const metric = text(part.metric) ?? text(part.metric_id);
      const words = part.threshold ?? part.cutoff ?? part.criterion ?? part.criteria ?? part.condition;
      const condition = readCondition(words);
      const bounds = condition?.bounds ?? itemBounds(part, words, isLast);
      const stated = { metric: metric ?? condition?.metric ?? '', name: title, bounds };
      const [key, value] = Object.entries(part).find(isSuspect) ?? [];
      return [{ ...stated, field: key === undefined ? field : `${field}.${key}`, value: value ?? item }];
    }
    const [entry, ...others] = Object.entries(part);
    if (entry === undefined || others.length > 0) return [];
    const [name, value] = entry;
    return [{ metric: '', name, field: `${field}.${name}`, bounds: boundsOrNone(value), value }];
  });
}

const TITLES = /^(?:name|label|tier|level|title|metric(?:_id)?)$/;
/** Where the trouble with an item lies, if there is any: a text with a number in it that is no title. */
const isSuspect = ([key, value]: readonly [string, Json]) =>
  typeof value === 'string' &&
  /\d/.test(value) &&
  !TITLES.test(key) &&
  !isRemark(key) &&
  readBounds(value) === undefined;

/** Numbers in an item that are no bounds. */
const PLACE = /^(?:order|rank|level|position|index|id|priority|stars?|weight|colou?r|n|count)$/i;

function itemBounds(part: JsonObject, words: Json | undefined, isLast: boolean): Bounds | undefined {
  const { min, minimum, min_score, low, lower, max, maximum, max_score, high, upper, value, score, range } =
    part;
  const known = [
    min,
    minimum,
    min_score,
    low,
    lower,
    max,
    maximum,
    max_score,
    high,
    upper,
    words,
    value,
    score,
  ];
  const sides = {
    min: min ?? minimum ?? min_score ?? low ?? lower,
    max: max ?? maximum ?? max_score ?? high ?? upper,
  };
  const reach = saysRest(words) ? undefined : (words ?? value ?? score);
  // Beside a bound the criteria may be words for people.
  const stated = merged(sides);
  const hasSides = stated !== undefined && Object.keys(stated).length > 0;
  const bounds = merged({ ...sides, reach }) ?? (hasSides ? stated : undefined);
  const span = merged({ min: range });
  if (bounds === undefined || span === undefined) return undefined;
  const stray = Object.entries(part).some(
    ([key, other]) => typeof other === 'number' && !PLACE.test(key) && !known.includes(other),
  );
  const all = { ...span, ...bounds };
  // A number under a key that means nothing here was surely meant for the bound.
  return stray && !isLast && Object.keys(all).length === 0 ? undefined : all;
}

/** `{Good: 0.8}`, `{AUROC: {Good: 0.8}}`, `{Good: {AUROC: 0.8}}`; what is a target goes there. */
function namedTiers(
  place: 'tiers' | 'performance_targets' | 'thresholds',
  declared: JsonObject,
  metrics: ReadonlySet<string>,
  targets: Map<string, Bounds>,
): Stated[] {
  const title = place === 'tiers' ? (level: string) => level : levelName;
  /** Whether a key that is no metric surely names a tier, so that what stands there has to be a bound. */
  const isTier = (key: string, value: Json) => {
    if (isRemark(key) || isUnset(value)) return false;
    return (
      isLevel(key) ||
      (place === 'tiers' && (value === null || PRAISE.test(key) || saysRest(value) || isMeant(value)))
    );
  };
  const of = text(declared.metric) ?? text(declared.metric_id) ?? '';
  return Object.entries(declared).flatMap(([key, value]): Stated[] => {
    const field = `${place}.${key}`;
    if (key === 'metric' || key === 'metric_id') return [];
    if (place === 'tiers' && Array.isArray(value) && value.some(isObject))
      return listedTiers(value, field).map((tier) => ({
        ...tier,
        metric: tier.metric === '' ? of : tier.metric,
      }));
    if (place === 'tiers' && CONTAINERS.has(key) && isObject(value))
      return namedTiers(place, { metric: of, ...value }, metrics, targets);
    const bounds = readBounds(value);
    if (bounds !== undefined && metrics.has(key)) {
      targets.set(key, bounds);
      return [];
    }
    const condition = readCondition(value);
    if (condition !== undefined && metrics.has(condition.metric))
      return [{ metric: condition.metric, name: title(key), field, bounds: condition.bounds, value }];
    if (bounds !== undefined) return [{ metric: of, name: title(key), field, bounds, value }];
    if (isObject(value) && !statesBounds(value)) return within(key, value, field);
    return isTier(key, value)
      ? [{ metric: of, name: title(key), field, bounds: boundsOrNone(value), value }]
      : [];
  });

  function within(key: string, value: JsonObject, field: string): Stated[] {
    const byLevel = !metrics.has(key) && Object.keys(value).some((name) => metrics.has(name));
    return Object.entries(value).flatMap(([name, part]): Stated[] => {
      const bounds = readBounds(part);
      const known = byLevel ? metrics.has(name) : isTier(name, part);
      if (bounds === undefined && (!known || isObject(part) || Array.isArray(part))) return [];
      const [metric, level] = byLevel ? [name, key] : [key, name];
      return [
        {
          metric,
          name: title(level),
          field: `${field}.${name}`,
          bounds: bounds ?? boundsOrNone(part),
          value: part,
        },
      ];
    });
  }
}

/** Keys that hold tiers and name none. */
const CONTAINERS = new Set(['bands', 'levels', 'tiers', 'thresholds', 'cutoffs']);
const isUnset = (value: Json) =>
  typeof value === 'string' && /^\s*(?:tbd|tba|todo|n\/?a|\?)\s*$/i.test(value);
const BOUND_KEYS = new Set(['min', 'max', 'minimum', 'maximum', 'value', 'target', 'threshold']);
const statesBounds = (value: JsonObject) => Object.keys(value).some((key) => BOUND_KEYS.has(key));

/** A word for what is left over. */
const saysRest = (value: Json | undefined): boolean =>
  typeof value === 'string' &&
  /^\s*(?:the )?(?:rest|remain(?:ing|der)|other(?:wise|s)?|(?:any|every)thing else|(?:all )?else|any|all others?|below|none|-)?\s*$/i.test(
    value,
  );

/** Nothing, or a word for what is left over, is a tier without bounds. */
const boundsOrNone = (value: Json): Bounds | undefined =>
  value === null || saysRest(value) ? {} : readBounds(value);

/** Names that nobody gives to what is left over. */
const PRAISE =
  /^(?:excellent|outstanding|very[ _]good|good|great|best|top|gold|silver|high|strong|production|ready)\b/i;

/** What keeps the tiers of one metric from being used: those that cannot be read, or that would hold for any score. */
function troublesOf(tiers: readonly Stated[]): Unread[] {
  const names = new Map<string, number>();
  for (const { name } of tiers) names.set(name, (names.get(name) ?? 0) + 1);
  const open = tiers.filter(({ bounds }) => bounds !== undefined && isOpen(bounds));
  const atAnEnd = open[0] === tiers[0] || open[0] === tiers.at(-1);
  return tiers.flatMap((tier): Unread[] => {
    const { name, field, bounds, value } = tier;
    const trouble = (words: string) => [{ field, trouble: words, of: 'tier' as const }];
    if (bounds === undefined) return [unreadBound(field, value, 'tier')];
    if ((names.get(name) ?? 0) > 1) return trouble(`is one of several tiers with the name "${name}"`);
    if (!isOpen(bounds)) return [];
    if (open.length > 1) return trouble(`is one of several tiers without a bound ("${name}")`);
    if (!atAnEnd || tiers.length === 1 || PRAISE.test(name))
      return trouble(`has no bound, so that any score would be "${name}"`);
    return [];
  });
}

const isOpen = ({ min, max, reach }: Bounds) => min === undefined && max === undefined && reach === undefined;

const tierOf = ({ name, bounds: { reach, ...bounds } = {} }: Stated): Tier => ({
  name,
  ...bounds,
  min: bounds.min ?? reach,
});

/** Best first for metrics where higher is better (the ranking sorts again where lower is), with what is left over. */
function completed(tiers: readonly Tier[]): readonly Tier[] {
  const sorted = tiers.toSorted((a, b) => (b.min ?? -Infinity) - (a.min ?? -Infinity) || 0);
  const downwards = tiers.filter(({ min }) => min === undefined).length;
  const bottom =
    tiers.some(({ name, min, max }) => name === 'Developing' || (min === undefined && max === undefined)) ||
    (downwards > 0 && downwards < tiers.length);
  return bottom ? sorted : [...sorted, { name: 'Developing' }];
}

/** Of thresholds, those that are bands with a name (`{good: 0.8}`, `{AUROC: {good: 0.8}}`), no conditions. */
const levelsOf = (thresholds: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(thresholds).filter(([key, value]) => isLevel(key) || isLevels(value)));
