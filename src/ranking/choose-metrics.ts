import type { Config } from '../hub/config.ts';
import type { Benchmark, Evaluation } from '../hub/hub.ts';
import { type MetricNames, metricNames } from './metric-names.ts';

const GENERATION = ['report_quality_score', 'clinical_accuracy', 'bertscore', 'bleu'] as const;
const ROBUSTNESS = ['robustness_score', 'perm_equivariance'] as const;
const OTHER = ['AUROC', 'Accuracy', 'F1-Score', 'Correlation', 'R2'] as const;

/** Metrics that rank a task when its protocol names none, most telling first. */
export function taskPriority(task: string | undefined): readonly string[] {
  if (task !== undefined && /generation/i.test(task)) return GENERATION;
  if (task !== undefined && /robust/i.test(task)) return ROBUSTNESS;
  return OTHER;
}

/** The ranking metric of a benchmark, and the metrics that break ties, in order. */
export interface ChosenMetrics {
  /** undefined when no run reports a metric that could rank. */
  readonly ranking?: string;
  /** Only those that some run reports. */
  readonly tieBreaks: readonly string[];
}

/** Chooses by configuration, then by protocol where a completed run reports it, then by task. */
export function chooseMetrics(
  config: Config,
  benchmark: Benchmark,
  completed: readonly Evaluation[],
  names: MetricNames = metricNames(config),
): ChosenMetrics {
  const reported = new Set<string>();
  for (const { metrics } of completed) {
    for (const name of metrics.keys()) reported.add(name).add(names.canonical(name));
  }
  const own = Object.hasOwn(config.benchmarks, benchmark.id) ? config.benchmarks[benchmark.id] : undefined;
  const priority = taskPriority(benchmark.task);
  const declared = benchmark.primary === undefined ? [] : [benchmark.primary];
  const ranking = own?.primary ?? [...declared, ...priority].find((name) => reported.has(name));
  const ties = new Set([...priority, ...benchmark.secondary].filter((name) => reported.has(name)));
  if (ranking !== undefined) ties.delete(ranking);
  return { ranking, tieBreaks: [...ties] };
}
