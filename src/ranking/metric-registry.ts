import type { Config } from '../hub/config.ts';
import type { Benchmark } from '../hub/hub.ts';
import type { Metric } from './board.ts';
import { BUILT_IN_METRICS, type BuiltInMetric } from './built-in-metrics.ts';

const key = (name: string) => name.toLowerCase().replace(/[\s_-]+/g, ' ');

const BY_NAME: ReadonlyMap<string, BuiltInMetric> = new Map(
  BUILT_IN_METRICS.flatMap((metric) =>
    [metric.id, ...(metric.aliases ?? [])].map((name) => [key(name), metric] as const),
  ),
);

/**
 * What is known of a metric, later sources overriding earlier ones part by part: built in, declared by the
 * benchmark, declared in `podium.yml`. Case and `-`, `_`, space do not matter for built-in names.
 * An unknown metric has no range, and higher is better. The id stays the name that was asked for.
 */
export function findMetric(config: Config, benchmark: Benchmark | undefined, name: string): Metric {
  const builtIn = BY_NAME.get(key(name));
  const declared = benchmark?.metrics.find(({ id, aliases }) => id === name || aliases?.includes(name));
  const configured = configuredMetric(config, name);
  return {
    id: name,
    description:
      configured?.description ?? declared?.description ?? builtIn?.description ?? declared?.name ?? '',
    range: configured?.range ?? declared?.range ?? builtIn?.range,
    lowerIsBetter: configured?.lower_is_better ?? declared?.lowerIsBetter ?? builtIn?.lowerIsBetter ?? false,
  };
}

function configuredMetric(config: Config, name: string): Config['metrics'][string] | undefined {
  if (Object.hasOwn(config.metrics, name)) return config.metrics[name];
  return Object.values(config.metrics).find((metric) => metric.aliases?.includes(name));
}

/** The registry's own spelling of a built-in metric, also for its aliases; undefined for a name it does not know. */
export function registeredName(name: string): string | undefined {
  return BY_NAME.get(key(name))?.id;
}
