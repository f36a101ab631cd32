import type { Config } from '../hub/config.ts';
import type { Benchmark, Evaluation, Metrics } from '../hub/hub.ts';

/** Reads metrics of a run under the names that the hub gives them. */
export interface MetricNames {
  /** The metric a reported name stands for: itself, unless the hub lists it as an alias. */
  readonly canonical: (reported: string) => string;
  /** The name under which a metric is reported: its own, or else the first that the hub lists for it. */
  readonly nameIn: (reported: ReadonlyMap<string, unknown>, metric: string) => string | undefined;
  /** What stands for a metric, under its own name or else under one the hub lists for it. */
  readonly find: <T>(reported: ReadonlyMap<string, T>, metric: string) => T | undefined;
  /** All that is reported, under the hub's names; a metric's own name wins over an alias of it. */
  readonly renamed: (reported: Metrics) => Metrics;
  /** Value of a metric of a run. */
  readonly read: (evaluation: Evaluation, metric: string) => number | undefined;
}

/**
 * Only aliases that the hub itself lists count, in `podium.yml` or in the benchmark's file: a run is never
 * ranked by a metric that merely has a similar name. A name that two metrics claim belongs to the first, and
 * one that `podium.yml` describes as a metric of its own is nobody's alias.
 */
export function metricNames(config: Config, benchmark?: Benchmark): MetricNames {
  const families = new Map<string, string[]>();
  const owners = new Map<string, string>();
  for (const [metric, { aliases = [] }] of Object.entries(config.metrics)) claim(metric, aliases);
  for (const { id, aliases = [] } of benchmark?.metrics ?? []) claim(owners.get(id) ?? id, aliases);

  const nameIn = (reported: ReadonlyMap<string, unknown>, metric: string): string | undefined => {
    if (reported.has(metric)) return metric;
    if (owners.size === 0) return undefined;
    const canonical = owners.get(metric) ?? metric;
    return [canonical, ...(families.get(canonical) ?? [])].find((alias) => reported.has(alias));
  };
  const find = <T>(reported: ReadonlyMap<string, T>, metric: string): T | undefined => {
    const name = nameIn(reported, metric);
    return name === undefined ? undefined : reported.get(name);
  };
  const renamed = (reported: Metrics): Metrics => {
    if (owners.size === 0) return reported;
    const own = new Map<string, number>();
    for (const [name, value] of reported) {
      const id = owners.get(name) ?? name;
      if (id === name || !reported.has(id)) own.set(id, value);
    }
    return own;
  };
  return {
    canonical: (reported) => owners.get(reported) ?? reported,
    nameIn,
    find,
    renamed,
    read: ({ metrics }, metric) => find(metrics, metric),
  };

  function claim(metric: string, aliases: readonly string[]): void {
    for (const alias of aliases) {
      if (alias === metric || owners.has(alias) || families.has(alias)) continue;
      if (Object.hasOwn(config.metrics, alias)) continue;
      owners.set(alias, metric);
      families.set(metric, [...(families.get(metric) ?? []), alias]);
    }
  }
}
