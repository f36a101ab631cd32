import type { Interval, Tier } from '../hub/hub.ts';

/** Tiers with their bounds in words: `≥ 0.90`, `≤ 0.30`; the last one is what the tier before it leaves. */
export function tierBounds(tiers: readonly Tier[]): { readonly name: string; readonly bound: string }[] {
  return tiers.map((tier, index) => {
    const own = sides(tier);
    return { name: tier.name, bound: (own.length > 0 ? own : left(tiers[index - 1])).join(', ') };
  });
}

function sides({ min, max, minExclusive, maxExclusive }: Interval): string[] {
  return [
    ...(min === undefined ? [] : [`${minExclusive ? '>' : '≥'} ${bound(min)}`]),
    ...(max === undefined ? [] : [`${maxExclusive ? '<' : '≤'} ${bound(max)}`]),
  ];
}

/** What lies on the worse side of a tier. */
function left({ min, max, minExclusive, maxExclusive }: Interval = {}): string[] {
  if (min !== undefined) return sides({ max: min, maxExclusive: !minExclusive });
  return max === undefined ? [] : sides({ min: max, minExclusive: !maxExclusive });
}

/** At least two decimals, and as many as the bound has. */
function bound(value: number): string {
  const two = value.toFixed(2);
  return Number(two) === value ? two : String(value);
}
