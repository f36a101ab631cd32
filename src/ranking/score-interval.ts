import type { Evaluation } from '../hub/hub.ts';
import type { Interval, Metric } from './board.ts';
import { hanleyMcNeil } from './hanley-mcneil.ts';
import type { MetricNames } from './metric-names.ts';
import { sampleCount } from './sample-count.ts';
import { wilson, Z95 } from './wilson.ts';

/**
 * 95 % interval of a run's score, or undefined where nothing allows one:
 * - as the record gives it in `metrics_ci`, if it holds the score;
 * - a Wilson interval for a share of all samples, or of one class, whose number the record settles;
 * - a Hanley-McNeil interval for an AUROC with both class counts, except at 0 and 1.
 */
export function scoreInterval(
  evaluation: Evaluation,
  metric: Metric,
  names: MetricNames,
): Interval | undefined {
  const score = names.read(evaluation, metric.id);
  if (score === undefined) return undefined;
  const given = intervalOf(evaluation, metric.id, names);
  if (given !== undefined && given[0] <= score && score <= given[1])
    return { limits: given, method: 'reported' };
  const scale = metric.scale === 'fraction' ? 1 : metric.scale === 'percent' ? 100 : undefined;
  if (scale === undefined || score < 0 || score > scale) return undefined;
  const { classes } = evaluation;
  const scaled = ([low, high]: readonly [number, number]) => [low * scale, high * scale] as const;
  if (metric.sampling === 'share-of-pairs') {
    if (classes === undefined || score === 0 || score === scale) return undefined;
    const area = score / scale;
    const error = Z95 * hanleyMcNeil(area, classes.positives, classes.negatives);
    return {
      limits: scaled([Math.max(0, area - error), Math.min(1, area + error)]),
      method: 'hanley-mcneil',
    };
  }
  const n = trials(evaluation, metric, names);
  return n === undefined ? undefined : { limits: scaled(wilson(score / scale, n)), method: 'wilson' };
}

/** The interval that the record gives for the value that is read, not for another alias of the metric. */
function intervalOf({ metrics, intervals }: Evaluation, metric: string, names: MetricNames) {
  const name = names.nameIn(metrics, metric);
  const own = name === undefined ? undefined : intervals.get(name);
  const other = names.nameIn(intervals, metric);
  return own ?? (other === undefined || metrics.has(other) ? undefined : intervals.get(other));
}

/** Of how many samples the metric is a share. */
function trials(evaluation: Evaluation, { id, sampling }: Metric, names: MetricNames): number | undefined {
  switch (sampling) {
    case 'share-of-samples':
      return sampleCount(evaluation, (metrics) => names.find(metrics, id));
    case 'share-of-positives':
      return evaluation.classes?.positives;
    case 'share-of-negatives':
      return evaluation.classes?.negatives;
    default:
      return undefined;
  }
}
