import type { Tier } from './benchmark.ts';
import { intervalOf } from './interval.ts';
import { PRAISE } from './stated-tier.ts';

/** What tiers have to fit: the metric whose scores they name. */
interface Scale {
  readonly id: string;
  readonly range?: readonly [number, number];
  readonly lowerIsBetter: boolean;
}

/** What keeps tiers from meaning what they say, in words that follow the tier's name. */
export interface TierConflict {
  readonly name: string;
  readonly trouble: string;
}

/**
 * The first contradiction in the tiers of a metric: a tier that no score is in, bounds from the wrong side, or levels
 * the other way round. Tiers stand on the metric's scale; such tiers are not used, because any reading of them could
 * be the opposite of what was meant.
 */
export function tierConflict(tiers: readonly Tier[], metric: Scale): TierConflict | undefined {
  return empty(tiers, metric) ?? wrongSided(tiers, metric) ?? outside(tiers, metric) ?? turned(tiers, metric);
}

function empty(tiers: readonly Tier[], { lowerIsBetter }: Scale): TierConflict | undefined {
  for (const tier of tiers) {
    const { min, max, minExclusive, maxExclusive } = intervalOf(tier, lowerIsBetter);
    if (min === undefined || max === undefined) continue;
    if (min > max || (min === max && (minExclusive || maxExclusive)))
      return { name: tier.name, trouble: `goes from ${min} to ${max}, so no score is in it` };
  }
  return undefined;
}

/** The worst tier may be stated from its worse side alone, no other. */
function wrongSided(tiers: readonly Tier[], { id, lowerIsBetter }: Scale): TierConflict | undefined {
  const [right, wrong] = lowerIsBetter ? (['max', 'min'] as const) : (['min', 'max'] as const);
  const bounds = tiers.map((tier) => ({ name: tier.name, ...intervalOf(tier, lowerIsBetter) }));
  const turnedTiers = bounds.filter((tier) => tier[right] === undefined && tier[wrong] !== undefined);
  const [first] = turnedTiers;
  if (first === undefined) return undefined;
  const isWorst = bounds.some((tier) => tier[right] !== undefined) || bounds.length === 1;
  if (turnedTiers.length === 1 && isWorst && !PRAISE.test(first.name)) return undefined;
  const better = lowerIsBetter ? 'lower' : 'higher';
  return {
    name: first.name,
    trouble: `has only ${wrong} ${first[wrong]}, but of ${id} ${better} is better, so a tier is stated by its ${right}`,
  };
}

function outside(tiers: readonly Tier[], { id, range, lowerIsBetter }: Scale): TierConflict | undefined {
  if (range === undefined) return undefined;
  for (const tier of tiers) {
    const { min = -Infinity, max = Infinity } = intervalOf(tier, lowerIsBetter);
    if (min > range[1])
      return { name: tier.name, trouble: `begins at ${min}, but ${id} is at most ${range[1]}` };
    if (max < range[0])
      return { name: tier.name, trouble: `ends at ${max}, but ${id} is at least ${range[0]}` };
  }
  return undefined;
}

/** Levels that everybody orders alike, best first. */
const LEVELS: readonly RegExp[] = [
  /^(?:excellent|outstanding)$/,
  /^very[ _]good$/,
  /^good$/,
  /^(?:fair|acceptable|adequate|moderate|developing)$/,
  /^(?:poor|weak)$/,
];

/** Place among the levels; -1 for a name of the hub's own. */
const levelOf = (name: string): number => LEVELS.findIndex((words) => words.test(name.toLowerCase()));

/** Whether a tier is called "Developing", or by a word for worse. */
export const isDevelopingOrWorse = ({ name }: Tier): boolean =>
  /^developing$/i.test(name) || levelOf(name) > levelOf('developing');

function turned(tiers: readonly Tier[], { id, lowerIsBetter }: Scale): TierConflict | undefined {
  const known = bestFirst(tiers, lowerIsBetter).flatMap((tier) => {
    const level = levelOf(tier.name);
    return level < 0 ? [] : [{ name: tier.name, level }];
  });
  for (const [index, { name, level }] of known.entries()) {
    const better = known[index - 1];
    if (better !== undefined && better.level > level)
      return { name, trouble: `is for worse ${id} than "${better.name}"` };
  }
  return undefined;
}

/** By the bound from which each is reached: the highest first, or the lowest where lower is better. */
export function bestFirst<T extends Tier>(tiers: readonly T[], lowerIsBetter: boolean): readonly T[] {
  const bound = (tier: Tier) => {
    const { min = -Infinity, max = Infinity } = intervalOf(tier, lowerIsBetter);
    return lowerIsBetter ? max : -min;
  };
  return tiers.toSorted((a, b) => bound(a) - bound(b) || 0);
}
