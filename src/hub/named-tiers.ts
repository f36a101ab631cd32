import { isObject, type Json, type JsonObject } from '../submission/json.ts';
import type { Bounds } from './benchmark.ts';
import { listedTiers } from './listed-tiers.ts';
import { readBounds, readCondition } from './read-bounds.ts';
import { isMeant } from './read-thresholds.ts';
import { text } from './read-yaml.ts';
import { boundsOrNone, PRAISE, type StatedTier, saysRest } from './stated-tier.ts';
import { isLevel, isRemark, levelName } from './tier-levels.ts';

/** `{Good: 0.8}`, `{AUROC: {Good: 0.8}}`, `{Good: {AUROC: 0.8}}`; what is a target goes there. */
export function namedTiers(
  place: 'tiers' | 'performance_targets' | 'thresholds',
  declared: JsonObject,
  metrics: ReadonlySet<string>,
  targets: Map<string, Bounds>,
): StatedTier[] {
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
  return Object.entries(declared).flatMap(([key, value]): StatedTier[] => {
    const field = `${place}.${key}`;
    if (key === 'metric' || key === 'metric_id') return [];
    if (place === 'tiers' && Array.isArray(value) && value.some(isObject))
      return listedTiers(value, field).map((tier) => ({
        ...tier,
        metric: tier.metric || (metrics.has(key) ? key : of),
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

  function within(key: string, value: JsonObject, field: string): StatedTier[] {
    const byLevel = !metrics.has(key) && Object.keys(value).some((name) => metrics.has(name));
    return Object.entries(value).flatMap(([name, part]): StatedTier[] => {
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
