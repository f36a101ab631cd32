import type { Bounds, Tier, Unread } from './benchmark.ts';
import { unreadBound } from './read-thresholds.ts';
import { PRAISE, type StatedTier } from './stated-tier.ts';
import { bestFirst, isDevelopingOrWorse } from './tier-conflict.ts';

/** What keeps the tiers of one metric from being used: those that cannot be read, or that would hold for any score. */
export function troublesOf(tiers: readonly StatedTier[]): Unread[] {
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

/** The tier that is stated. */
export const toTier = ({ name, bounds = {} }: StatedTier): Tier => ({ name, ...bounds });

/** Best first for metrics where higher is better (the ranking sorts again where lower is), with what is left over. */
export function completed(tiers: readonly Tier[]): readonly Tier[] {
  const sorted = bestFirst(tiers, false);
  const downwards = tiers.filter(({ min, reach }) => min === undefined && reach === undefined).length;
  const bottom =
    tiers.some((tier) => isDevelopingOrWorse(tier) || isOpen(tier)) ||
    (downwards > 0 && downwards < tiers.length);
  return bottom ? sorted : [...sorted, { name: 'Developing' }];
}
