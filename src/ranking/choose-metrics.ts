import type { Config } from '../hub/config.ts';
import type { Benchmark, Evaluation } from '../hub/hub.ts';
import { type MetricNames, metricNames } from './metric-names.ts';

const GENERATION = ['report_quality_score', 'clinical_accuracy', 'bertscore', 'bleu'] as const;
const ROBUSTNESS = ['robustness_score', 'perm_equivariance'] as const;
const OTHER = ['AUROC', 'Accuracy', 'F1-Score', 'Correlation', 'R2'] as const;

/** Metrics that rank a task when its protocol names none, most telling first. */
function taskPriority(task: string | undefined): readonly string[] {
  if (task !== undefined && /(?<!next[\s-]?)generation/i.test(task)) return GENERATION;
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

/**
 * Chooses by configuration, then by protocol where a completed run reports it, then by task. All under the names
 * that the hub gives its metrics, so that one metric under two names is one metric.
 */
export function chooseMetrics(
  config: Config,
  benchmark: Benchmark,
  completed: readonly Evaluation[],
  names: MetricNames = metricNames(config, benchmark),
): ChosenMetrics {
  const reported = new Set<string>();
  for (const { metrics } of completed) for (const name of metrics.keys()) reported.add(names.canonical(name));
  const own = Object.hasOwn(config.benchmarks, benchmark.id) ? config.benchmarks[benchmark.id] : undefined;
  const priority = taskPriority(benchmark.task).map(names.canonical);
  const candidates =
    benchmark.primary === undefined ? priority : [names.canonical(benchmark.primary), ...priority];
  const ranking =
    own?.primary === undefined ? candidates.find((name) => reported.has(name)) : names.canonical(own.primary);
  const secondary = benchmark.secondary.map(names.canonical);
  const ties = new Set([...priority, ...secondary].filter((name) => reported.has(name)));
  if (ranking !== undefined) ties.delete(ranking);
  return { ranking, tieBreaks: [...ties] };
}
