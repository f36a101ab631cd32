import type { Config } from '../hub/config.ts';
import type { Benchmark, Interval, Tier } from '../hub/hub.ts';
import { holdsIn, intervalOf, onScale } from '../hub/interval.ts';
import { bestFirst, tierConflict } from '../hub/tier-conflict.ts';
import { decimalsOf } from '../protocol/rounding.ts';
import type { Metric } from './board.ts';
import { knownMetric } from './known-metric.ts';
import { type MetricNames, metricNames } from './metric-names.ts';

/** For metrics on 0–1 where higher is better. */
export const DEFAULT_TIERS: readonly Tier[] = [
  { name: 'Excellent', min: 0.9 },
  { name: 'Good', min: 0.8 },
  { name: 'Fair', min: 0.7 },
  { name: 'Developing' },
];

/**
 * Tiers of a ranking metric, best first: configured, else declared by the benchmark, else the default for
 * fractions where higher is better. Declared ones that contradict themselves or the metric are none.
 */
export function tiersOf(
  config: Config,
  benchmark: Benchmark,
  metric: Metric,
  names: MetricNames = metricNames(config, benchmark),
): readonly Tier[] {
  const { tiers: declared } = declaredTiers(config, benchmark, metric, names) ?? {};
  if (declared !== undefined) {
    if (tierConflict(declared, metric) !== undefined) return [];
    const { lowerIsBetter } = metric;
    // A bare number is a lower bound, and an upper one of an error: `performance_targets: {good: 0.3, excellent: 0.1}`.
    const sorted = bestFirst(declared, lowerIsBetter).map(({ name, ...bounds }) => ({
      name,
      ...intervalOf(bounds, lowerIsBetter),
    }));
    return withRest(closed(sorted), metric);
  }
  return metric.scale === 'fraction' && !metric.lowerIsBetter ? DEFAULT_TIERS : [];
}

/**
 * Tiers as they are configured, else as the benchmark declares them, on the scale of the metric. What a benchmark
 * declares without naming a metric is meant for its own primary metric, so it does not hold where the board is ranked
 * by another.
 */
export function declaredTiers(
  config: Config,
  benchmark: Benchmark,
  metric: Metric,
  names: MetricNames = metricNames(config, benchmark),
): { readonly tiers: readonly Tier[]; readonly configured: boolean } | undefined {
  const own = Object.hasOwn(config.benchmarks, benchmark.id) ? config.benchmarks[benchmark.id] : undefined;
  const { primary, tiers, tiersByMetric } = benchmark;
  const meant = primary === undefined || names.canonical(primary) === metric.id;
  const declared = own?.tiers ?? named(names.find(tiersByMetric, metric.id) ?? (meant ? tiers : undefined));
  if (declared === undefined) return undefined;
  return {
    tiers: declared.map((tier) => onScale(tier, metric.range)),
    configured: own?.tiers !== undefined,
  };
}

/**
 * The first tier that holds for a score. Bounds are compared with the exact score, not the rounded one. A score that the
 * metric cannot have (91 on a scale from 0 to 1) is in no tier.
 */
export function tierOf(tiers: readonly Tier[], score: number, range?: Metric['range']): string | undefined {
  if (range !== undefined && (score < range[0] || score > range[1])) return undefined;
  return tiers.find((tier) => holdsIn(tier, score))?.name;
}

/** `performance_targets: {Sensitivity: 0.85}` is a target of a metric, whether the file lists that or not. */
function named(tiers: readonly Tier[] | undefined): readonly Tier[] | undefined {
  const own = tiers?.filter(({ name }) => knownMetric(name) === undefined);
  const isOnlyRest =
    own !== undefined && own.length < (tiers?.length ?? 0) && own.every(({ name }) => name === 'Developing');
  return isOnlyRest ? undefined : own;
}

/**
 * Bands as people print them, `0.80–0.89` and `0.90–1.0`, leave nothing out between them: where the gap is one unit of
 * the last digit that any of them is written with, the worse tier goes on to where the better one begins.
 */
function closed(tiers: readonly Tier[]): readonly Tier[] {
  // 0.70 is read as 0.7, so one bound alone does not tell how finely they are written.
  const bounds = tiers.flatMap(({ min, max }) => [min, max]).flatMap((bound) => bound ?? []);
  const unit = 10 ** -Math.max(0, ...bounds.map((bound) => decimalsOf(String(bound)) ?? 0));
  const isNext = (end: number | undefined, start: number | undefined): boolean =>
    end !== undefined && start !== undefined && end < start && start - end <= 1.001 * unit;
  return tiers.map((tier, index) => {
    const better = tiers[index - 1];
    if (isNext(tier.max, better?.min)) return { ...tier, max: undefined };
    return isNext(better?.max, tier.min) ? { ...tier, min: undefined } : tier;
  });
}

/**
 * A worst tier without a bound is what the one before it leaves on its worse side: nothing of a metric that ends there,
 * and never what lies between bands or beyond the best of them.
 */
function withRest(tiers: readonly Tier[], { range, lowerIsBetter }: Metric): readonly Tier[] {
  const [rest, last] = [tiers.at(-1), tiers.at(-2)];
  if (rest === undefined || last === undefined || rest.min !== undefined || rest.max !== undefined)
    return tiers;
  const { min, max, minExclusive, maxExclusive } = last;
  const bound: Interval = lowerIsBetter
    ? { min: max, minExclusive: !maxExclusive }
    : { max: min, maxExclusive: !minExclusive };
  const others = tiers.slice(0, -1);
  const end = range?.[lowerIsBetter ? 1 : 0];
  if (end !== undefined && !holdsIn(bound, end)) return others;
  const areBands = others.some((tier) => (lowerIsBetter ? tier.min : tier.max) !== undefined);
  return areBands ? [...others, { name: rest.name, ...bound }] : tiers;
}
