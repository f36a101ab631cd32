import type { Benchmark, Hub } from '../hub/hub.ts';
import { onceFor } from '../protocol/once-for.ts';
import type { Context } from '../protocol/rule.ts';
import { chooseMetrics } from '../ranking/choose-metrics.ts';
import { type MetricNames, metricNames } from '../ranking/metric-names.ts';
import { findMetric, registeredName } from '../ranking/metric-registry.ts';
import { rankBenchmark } from '../ranking/rank-benchmark.ts';

type Given = Pick<
  Context,
  | 'submission'
  | 'evaluation'
  | 'hub'
  | 'benchmark'
  | 'today'
  | 'issue'
  | 'path'
  | 'mostDecimals'
  | 'unreadMetrics'
>;

/** What the rules may look at, with metrics as the registry and the board of the benchmark know them. */
export function contextOf(
  given: Given,
  ranking = given.benchmark && rankBenchmark(given.hub, given.benchmark).metric?.id,
): Context {
  const { hub, benchmark, evaluation } = given;
  const { nameIn, ...found } = lookups(hub, benchmark);
  return {
    ...given,
    ...found,
    reportedAs: (metric) => evaluation && nameIn(evaluation.metrics, metric),
    rankingMetric: ranking ?? benchmark?.primary ?? firstRanking(given),
  };
}

/** The metric by which the first run of a benchmark would be ranked. */
function firstRanking({ hub, benchmark, evaluation }: Given): string | undefined {
  if (benchmark === undefined || evaluation === undefined) return undefined;
  return chooseMetrics(hub.config, benchmark, [evaluation]).ranking;
}

type Lookups = Pick<Context, 'metricOf' | 'registered' | 'canonical'> & Pick<MetricNames, 'nameIn'>;
const lookupsOf = onceFor(() => new Map<Benchmark | undefined, Lookups>());

/** The registry's answers, remembered for the hub: an audit asks for the same few names in every record. */
function lookups(hub: Hub, benchmark: Benchmark | undefined): Lookups {
  const before = lookupsOf(hub).get(benchmark);
  if (before !== undefined) return before;
  const { canonical, nameIn } = metricNames(hub.config, benchmark);
  const made = {
    canonical,
    nameIn,
    metricOf: remembering((name) => findMetric(hub.config, benchmark, name)),
    registered: remembering(registeredName),
  };
  lookupsOf(hub).set(benchmark, made);
  return made;
}

/** The names that come first are remembered; a record with thousands of others does not fill the memory. */
function remembering<T>(find: (name: string) => T): (name: string) => T {
  const answers = new Map<string, { readonly answer: T }>();
  return (name) => {
    const before = answers.get(name);
    if (before !== undefined) return before.answer;
    const answer = find(name);
    if (answers.size < 2000) answers.set(name, { answer });
    return answer;
  };
}
