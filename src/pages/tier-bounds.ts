import type { Tier } from '../hub/hub.ts';

/** Tiers with their bounds in words: `≥ 0.90`, `≤ 0.30`; the last one is what the tier before it leaves. */
export function tierBounds(tiers: readonly Tier[]): { readonly name: string; readonly bound: string }[] {
  return tiers.map(({ name, min, max }, index) => {
    const before = tiers[index - 1];
    const bounds = [
      ...(min === undefined ? [] : [`≥ ${bound(min)}`]),
      ...(max === undefined ? [] : [`≤ ${bound(max)}`]),
    ];
    if (bounds.length === 0 && before?.min !== undefined) bounds.push(`< ${bound(before.min)}`);
    if (bounds.length === 0 && before?.max !== undefined) bounds.push(`> ${bound(before.max)}`);
    return { name, bound: bounds.join(', ') };
  });
}

/** At least two decimals, and as many as the bound has. */
function bound(value: number): string {
  const two = value.toFixed(2);
  return Number(two) === value ? two : String(value);
}
