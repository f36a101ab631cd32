import type { Config } from '../hub/config.ts';
import type { Evaluation } from '../hub/hub.ts';

/** Reads metrics of a run under the names that `podium.yml` gives them. */
export interface MetricNames {
  /** Whether `podium.yml` lists any alias at all. */
  readonly aliased: boolean;
  /** The metric a reported name stands for: itself, unless `podium.yml` lists it as an alias. */
  readonly canonical: (reported: string) => string;
  /** Value of a metric, reported under its own name or else under a configured alias. */
  readonly read: (evaluation: Evaluation, metric: string) => number | undefined;
}

/** Only configured aliases count: a run is never ranked by a metric that merely has a similar name. */
export function metricNames(config: Config): MetricNames {
  const aliases = new Map<string, readonly string[]>();
  const owners = new Map<string, string>();
  for (const [metric, { aliases: names }] of Object.entries(config.metrics)) {
    if (names === undefined || names.length === 0) continue;
    aliases.set(metric, names);
    for (const name of names) if (!owners.has(name)) owners.set(name, metric);
  }
  return {
    aliased: owners.size > 0,
    canonical: (reported) => owners.get(reported) ?? reported,
    read: ({ metrics }, metric) => {
      const own = metrics.get(metric);
      if (own !== undefined) return own;
      const alias = aliases.get(metric)?.find((name) => metrics.has(name));
      return alias === undefined ? undefined : metrics.get(alias);
    },
  };
}
