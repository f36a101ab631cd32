import type { Config } from '../../src/hub/config.ts';
import { configSchema } from '../../src/hub/config.ts';
import type { Benchmark, Evaluation, Hub } from '../../src/hub/hub.ts';

/** A benchmark of the domain Neurology, with a classification task unless told otherwise. */
export function benchmarkOf(part: Partial<Benchmark> = {}): Benchmark {
  return {
    id: 'b',
    name: 'Bench',
    domain: 'Neurology',
    task: 'Classification',
    secondary: [],
    metrics: [],
    described: [],
    requiredMetrics: [],
    aggregates: [],
    stratification: [],
    tiersByMetric: new Map(),
    thresholds: new Map(),
    targets: new Map(),
    unread: [],
    datasets: [],
    path: 'benchmarks/b.yaml',
    ...part,
  };
}

/** A completed run of `model`, named like it, on benchmark `b`. */
export function runOf(
  model: string,
  metrics: Record<string, number>,
  part: Partial<Evaluation> = {},
): Evaluation {
  return {
    id: `run-${model}`,
    benchmarkId: 'b',
    modelId: model,
    status: 'Completed',
    metrics: new Map(Object.entries(metrics)),
    strata: new Map(),
    intervals: new Map(),
    path: `evals/run-${model}.yaml`,
    ...part,
  };
}

export function hubOf(
  evaluations: readonly Evaluation[],
  benchmarks: readonly Benchmark[] = [benchmarkOf()],
  config: Parameters<typeof configSchema.parse>[0] = {},
): Hub {
  const read: Config = configSchema.parse(config);
  return { config: read, benchmarks, evaluations, datasets: [], models: [], suites: [], problems: [] };
}
