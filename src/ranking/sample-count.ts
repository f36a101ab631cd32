import type { Evaluation, Metrics } from '../hub/hub.ts';
import { looseName } from '../protocol/did-you-mean.ts';
import { isWhole } from '../protocol/split.ts';

/** With more groups than this in one category, sums agree by chance. */
const MOST_GROUPS = 8;

/**
 * Number of samples the whole of a run was measured on, or undefined where the record does not settle it:
 * - the number it declares (`N`, `n_samples`, …); else
 * - the sum of N that all its categories agree on, where there are at least two and not each has a total; else
 * - the sum of its only category, where no group can hold another (none has the N of several others together)
 *   and the N-weighted mean of `shareOfSamples` over the groups agrees with the whole within what rounding
 *   allows. `shareOfSamples` reads a metric that is a share of all samples.
 * A category without any N says nothing, nor one that the record declares overlapping; a group called `overall` or
 * the like is no part. Categories that disagree leave samples out or count some twice; which one is not for us to guess.
 */
export function sampleCount(
  { samples, metrics, strata, overlapping = [] }: Evaluation,
  shareOfSamples: (metrics: Metrics) => number | undefined,
): number | undefined {
  if (samples !== undefined) return samples;
  const said = new Set(overlapping.map(looseName));
  const categories = [...strata]
    .filter(([category]) => !said.has(looseName(category)))
    .map(([, groups]) => [...groups].flatMap(([name, group]) => (isWhole(name) ? [] : [group])))
    .filter((groups) => groups.length > 1 && groups.some((group) => group.has('N')));
  const counts = categories.map((groups) => groups.flatMap((group) => group.get('N') ?? []));
  const [first, ...others] = counts.map((ns, index) =>
    ns.length === categories[index]?.length && ns.every((n) => Number.isSafeInteger(n) && n > 0)
      ? sum(ns)
      : undefined,
  );
  if (first === undefined || others.some((other) => other !== first)) return undefined;
  if (others.length > 0) return counts.every(hasTotal) ? undefined : first;
  const [ns = []] = counts;
  if (ns.length > MOST_GROUPS || hasUnion(ns)) return undefined;
  const whole = shareOfSamples(metrics);
  const parts = (categories[0] ?? []).flatMap((group) => shareOfSamples(group) ?? []);
  if (whole === undefined || parts.length !== ns.length) return undefined;
  const mean = sum(parts.map((part, index) => part * (ns[index] ?? 0))) / first;
  const slack = halfUnit(whole) + sum(parts.map((part, index) => halfUnit(part) * (ns[index] ?? 0))) / first;
  return Math.abs(mean - whole) <= slack * (1 + 1e-9) ? first : undefined;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** A group such as `all` stands beside those it is made of. */
const hasTotal = (ns: readonly number[]): boolean => ns.length > 2 && Math.max(...ns) * 2 === sum(ns);

/** Whether one group has the N of two or more others together. */
function hasUnion(ns: readonly number[]): boolean {
  return ns.some((n, index) => {
    const others = ns.filter((_, other) => other !== index);
    // Every choice among the others is a number whose bits say which are taken.
    for (let choice = 1; choice < 2 ** others.length; choice++) {
      const taken = others.filter((_, bit) => (choice >> bit) & 1);
      if (taken.length > 1 && sum(taken) === n) return true;
    }
    return false;
  });
}

/** Half of the last decimal a number is written with. */
function halfUnit(value: number): number {
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  return 0.5 * 10 ** -decimals;
}
