import type { Config } from '../hub/config.ts';
import type { Benchmark } from '../hub/hub.ts';
import type { Metric } from './board.ts';
import { knownMetric } from './known-metric.ts';
import { lowerByName } from './lower-by-name.ts';

const NO_BENCHMARK = {};
/** An audit asks for the same few metrics in every group of every run. */
const found = new WeakMap<Config, WeakMap<object, Map<string, Metric>>>();

/**
 * What is known of a metric, later sources overriding earlier ones part by part: built in, declared by the
 * benchmark, declared in `podium.yml`. Of an unknown metric nothing is assumed but that higher is better, unless
 * its name says that it is an error.
 * The id stays the name that was asked for.
 */
export function findMetric(config: Config, benchmark: Benchmark | undefined, name: string): Metric {
  const byBenchmark = found.get(config) ?? new WeakMap<object, Map<string, Metric>>();
  const byName = byBenchmark.get(benchmark ?? NO_BENCHMARK) ?? new Map<string, Metric>();
  const known = byName.get(name) ?? lookUp(config, benchmark, name);
  found.set(config, byBenchmark.set(benchmark ?? NO_BENCHMARK, byName.set(name, known)));
  return known;
}

function lookUp(config: Config, benchmark: Benchmark | undefined, name: string): Metric {
  const builtIn = knownMetric(name);
  const configured = configuredMetric(config, name);
  const declared = declaredMetric(benchmark, [name, ...namesOf(config, name)]);
  const range = openRange(configured?.range) ?? declared?.range ?? builtIn?.range;
  const direction =
    configured?.lower_is_better ??
    declared?.lowerIsBetter ??
    (ranks(config, benchmark, name) ? benchmark?.lowerIsBetter : undefined) ??
    (builtIn && (builtIn.lowerIsBetter ?? false)) ??
    declared?.lowerInPassing ??
    lowerByName(name) ??
    lowerByName(declared?.name ?? '');
  return {
    id: name,
    name: configured?.name ?? declared?.name ?? builtIn?.name ?? name,
    description:
      configured?.description ?? declared?.description ?? builtIn?.description ?? declared?.name ?? '',
    source: builtIn?.source,
    range,
    scale: scaleOf(range),
    unit: configured?.unit ?? declared?.unit,
    targetRange: declared?.targetRange,
    lowerIsBetter: direction ?? false,
    directionKnown: direction !== undefined,
    sampling: configured?.sampling ?? builtIn?.sampling,
  };
}

/** What the benchmark's file says of a metric, under the first of its names that it knows. */
function declaredMetric(benchmark: Benchmark | undefined, names: readonly string[]) {
  const declared = [...(benchmark?.metrics ?? []), ...(benchmark?.described ?? [])];
  for (const name of names) {
    const found = declared.find(({ id, aliases }) => id === name || aliases?.includes(name));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether `podium.yml` makes it the ranking metric of a benchmark whose file names none. */
function ranks(config: Config, benchmark: Benchmark | undefined, name: string): boolean {
  if (benchmark === undefined || benchmark.primary !== undefined) return false;
  const own = Object.hasOwn(config.benchmarks, benchmark.id) ? config.benchmarks[benchmark.id] : undefined;
  return own?.primary !== undefined && (own.primary === name || namesOf(config, name).includes(own.primary));
}

/** All names that `podium.yml` gives one metric. */
function namesOf(config: Config, name: string): readonly string[] {
  for (const [id, { aliases = [] }] of Object.entries(config.metrics)) {
    if (id === name || aliases.includes(name)) return [id, ...aliases];
  }
  return [];
}

/** On what scale the values of a range stand. */
function scaleOf(range: Metric['range']): Metric['scale'] {
  if (range?.[0] === 0 && range[1] === 1) return 'fraction';
  if (range?.[0] === 0 && range[1] === 100) return 'percent';
  return range?.[0] === -1 && range[1] === 1 ? 'signed' : 'open';
}

/** `null` leaves a side open. */
function openRange(range: Config['metrics'][string]['range']): Metric['range'] {
  return range && [range[0] ?? -Infinity, range[1] ?? Infinity];
}

function configuredMetric(config: Config, name: string): Config['metrics'][string] | undefined {
  if (Object.hasOwn(config.metrics, name)) return config.metrics[name];
  return Object.values(config.metrics).find((metric) => metric.aliases?.includes(name));
}

/** The registry's own spelling of a built-in metric, also for its aliases; undefined for a name it does not know. */
export function registeredName(name: string): string | undefined {
  return knownMetric(name)?.id;
}
