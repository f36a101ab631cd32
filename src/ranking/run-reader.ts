import type { Config } from '../hub/config.ts';
import type { Evaluation } from '../hub/hub.ts';
import type { Board } from './board.ts';
import { countOfGroups, type Run } from './compare-runs.ts';
import type { MetricNames } from './metric-names.ts';
import { findMetric } from './metric-registry.ts';

/**
 * Reads from a run what its place on a board depends on: the ranking metric and the tie-breaks after it, each in its
 * own direction. undefined for a run without the ranking metric.
 */
export function runReader(
  config: Config,
  { benchmark, metric, tieBreaks }: Pick<Board, 'benchmark' | 'metric' | 'tieBreaks'>,
  names: MetricNames,
): (evaluation: Evaluation) => Run | undefined {
  if (metric === undefined) return () => undefined;
  const ids = [metric.id, ...tieBreaks];
  const signs = ids.map((id) => (findMetric(config, benchmark, id).lowerIsBetter ? 1 : -1));
  return (evaluation) => {
    const score = names.read(evaluation, metric.id);
    if (score === undefined) return undefined;
    const keys = ids.map((id, index) => {
      const value = names.read(evaluation, id);
      return value === undefined ? Infinity : value * (signs[index] ?? 1);
    });
    return { evaluation, score, keys, strata: countOfGroups(evaluation) };
  };
}
