import type { Json, JsonObject } from '../submission/json.ts';
import type { Benchmark, Bounds, Tier, Unread } from './benchmark.ts';
import { listedTiers } from './listed-tiers.ts';
import { namedTiers } from './named-tiers.ts';
import { readBounds } from './read-bounds.ts';
import { unreadBound } from './read-thresholds.ts';
import { list, mapping, text } from './read-yaml.ts';
import type { StatedTier } from './stated-tier.ts';
import { isLevel, isLevels, levelName } from './tier-levels.ts';
import { completed, toTier, troublesOf } from './usable-tiers.ts';

type DeclaredTiers = Pick<Benchmark, 'tiers' | 'tiersByMetric' | 'targets'> & {
  readonly unread: readonly Unread[];
};

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
  const settle = (stated: readonly StatedTier[], complete: boolean) => {
    const groups = byMetric(together(stated));
    const nameless = troublesOf(groups.get('') ?? []);
    for (const [metric, tiers] of groups) {
      if (found.has(metric)) continue;
      const own = metric === '' ? nameless : troublesOf(tiers);
      unread.push(...own);
      // A tier that cannot be read may be one of any metric that the place speaks of.
      const troubles = [...own, ...(groups.size > 1 ? nameless : [])];
      const usable = troubles.length === 0 ? tiers.map(toTier) : [];
      found.set(metric, complete && usable.length > 0 ? completed(usable) : usable);
    }
  };
  settle(listedTiers(list(file.tiers), 'tiers'), false);
  settle(namedTiers('tiers', mapping(file.tiers), metrics, targets), true);
  settle(namedTiers('performance_targets', mapping(file.performance_targets), metrics, targets), true);
  settle(namedTiers('thresholds', levelsOf(mapping(file.thresholds)), metrics, targets), true);
  const targeted = list(file.performance_targets);
  const isTarget = (item: Json) => text(mapping(item).metric) ?? text(mapping(item).metric_id);
  settle(
    listedTiers(
      targeted.filter((item) => isTarget(item) === undefined),
      'performance_targets',
    ).map((tier) => ({ ...tier, name: levelName(tier.name) })),
    true,
  );
  for (const [index, item] of targeted.entries()) {
    const metric = isTarget(item);
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
function together(stated: readonly StatedTier[]): readonly StatedTier[] {
  const [metric = '', ...others] = new Set(
    stated.flatMap((tier) => (tier.metric === '' ? [] : [tier.metric])),
  );
  return others.length > 0 ? stated : stated.map((tier) => ({ ...tier, metric }));
}

function byMetric(stated: readonly StatedTier[]): ReadonlyMap<string, readonly StatedTier[]> {
  const groups = new Map<string, StatedTier[]>();
  for (const tier of stated) groups.set(tier.metric, [...(groups.get(tier.metric) ?? []), tier]);
  return groups;
}

/** Of thresholds, those that are bands with a name (`{good: 0.8}`, `{AUROC: {good: 0.8}}`), no conditions. */
const levelsOf = (thresholds: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(thresholds).filter(([key, value]) => isLevel(key) || isLevels(value)));
