import type { Entry } from '../ranking/board.ts';

/** The groups that ranked runs report, by category, in the order of the category's name. */
export function groupsByCategory(entries: readonly Entry[]): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const { evaluation } of entries) {
    for (const [category, reported] of evaluation.strata) {
      const known = groups.get(category) ?? new Set();
      for (const group of reported.keys()) known.add(group);
      groups.set(category, known);
    }
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** `age_group` as people write it: `Age Group`. */
export function titled(category: string): string {
  return category
    .split(/[_\s]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
