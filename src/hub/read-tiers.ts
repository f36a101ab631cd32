import { isObject, type Json, type JsonObject } from '../submission/json.ts';
import type { Benchmark, Bounds, Tier } from './benchmark.ts';
import { readBounds, readRange } from './read-bounds.ts';
import { finite, list, mapping, text } from './read-yaml.ts';

type DeclaredTiers = Pick<Benchmark, 'tiers' | 'tiersByMetric' | 'targets'>;

/**
 * `tiers: [{name, min}]`, `tiers: {Name: min}`, `performance_targets: {good, excellent}`, each also per metric or
 * per level (`{AUROC: {good: 0.8}}`, `{good: {AUROC: 0.8}}`). A bare number under a metric's name is a target.
 */
export function readTiers(file: JsonObject, metrics: ReadonlySet<string>): DeclaredTiers {
  const listed = list(file.tiers).flatMap((item) => {
    const { name, label, tier, min, max, threshold, range } = mapping(item);
    const title = text(name) ?? text(label) ?? text(tier);
    const [low, high] = readRange(range) ?? [];
    return title === undefined
      ? []
      : [{ name: title, min: finite(min ?? threshold ?? low), max: finite(max ?? high) }];
  });
  const levels = new Map<string, Map<string, Bounds>>();
  const targets = new Map<string, Bounds>();
  const put = (metric: string, level: string, bounds: Bounds) =>
    levels.set(metric, (levels.get(metric) ?? new Map()).set(level, bounds));
  sort(mapping(file.tiers), (level) => level);
  sort(levelsOf(mapping(file.thresholds)), titled);
  sort(mapping(file.performance_targets), titled);
  for (const [metric, bounds] of listedBounds(file.performance_targets)) targets.set(metric, bounds);
  const flat = listed.length > 0 ? listed : tiersFrom(levels.get(''));
  levels.delete('');
  return {
    tiers: flat,
    tiersByMetric: new Map(
      [...levels].flatMap(([metric, named]) => {
        const tiers = tiersFrom(named);
        return tiers === undefined ? [] : [[metric, tiers] as const];
      }),
    ),
    targets,
  };

  function sort(declared: JsonObject, title: (level: string) => string): void {
    const of = text(declared.metric) ?? text(declared.metric_id) ?? '';
    for (const [key, value] of Object.entries(declared)) {
      const bounds = readBounds(value);
      if (bounds !== undefined && metrics.has(key)) targets.set(key, bounds);
      else if (bounds !== undefined) put(of, title(key), bounds);
      else if (isObject(value)) inner(key, value, title);
    }
  }

  function inner(key: string, value: JsonObject, title: (level: string) => string): void {
    const byLevel = !metrics.has(key) && Object.keys(value).some((name) => metrics.has(name));
    for (const [name, part] of Object.entries(value)) {
      const bounds = readBounds(part);
      if (bounds === undefined) continue;
      if (byLevel) put(name, title(key), bounds);
      else put(key, title(name), bounds);
    }
  }
}

/** Best first for metrics where higher is better; the ranking sorts again where lower is. */
function tiersFrom(levels: ReadonlyMap<string, Bounds> | undefined): readonly Tier[] | undefined {
  if (levels === undefined || levels.size === 0) return undefined;
  const tiers = [...levels].map(([name, { min, max, reach }]) => ({ name, min: min ?? reach, max }));
  tiers.sort((a, b) => (b.min ?? -Infinity) - (a.min ?? -Infinity) || 0);
  const bottom = tiers.some(
    ({ name, min, max }) => name === 'Developing' || (min === undefined && max === undefined),
  );
  return bottom ? tiers : [...tiers, { name: 'Developing' }];
}

const titled = (level: string): string =>
  (level.charAt(0).toUpperCase() + level.slice(1)).replaceAll('_', ' ');

const LEVEL = /^(excellent|very_good|good|fair|acceptable|adequate|developing|moderate|poor|weak)$/i;
const isLevels = (value: Json): boolean =>
  isObject(value) && Object.keys(value).some((key) => LEVEL.test(key));

/** Of thresholds, those that are bands with a name (`{good: 0.8}`, `{AUROC: {good: 0.8}}`), no conditions. */
const levelsOf = (thresholds: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(thresholds).filter(([key, value]) => LEVEL.test(key) || isLevels(value)));

/** A list of `{metric, min, max}`. */
function listedBounds(value: Json | undefined): readonly (readonly [metric: string, bounds: Bounds])[] {
  return list(value).flatMap((item) => {
    const metric = text(mapping(item).metric) ?? text(mapping(item).metric_id);
    const bounds = readBounds(item);
    return metric === undefined || bounds === undefined ? [] : [[metric, bounds] as const];
  });
}

/** Thresholds of a benchmark or suite: by metric, or a list of `{metric, min, max}`. */
export function readThresholds(value: Json | undefined): ReadonlyMap<string, Bounds> {
  const thresholds = new Map<string, Bounds>(listedBounds(value));
  for (const [metric, part] of Object.entries(mapping(value))) {
    const bounds = LEVEL.test(metric) ? undefined : readBounds(part);
    if (bounds !== undefined) thresholds.set(metric, bounds);
  }
  return thresholds;
}
