import type { Config } from '../hub/config.ts';
import type { Metrics } from '../hub/hub.ts';
import { compareText } from '../hub/load-hub.ts';
import type { Board, Entry, Metric } from '../ranking/board.ts';
import type { MetricNames } from '../ranking/metric-names.ts';
import { findMetric } from '../ranking/metric-registry.ts';
import { flaggedGap, type GroupGap } from './group-gaps.ts';
import { commonColumns, metricColumns } from './metric-columns.ts';

/** One model's results by the groups of one category, best group first. */
export interface StrataTable {
  readonly entry: Entry;
  readonly category: string;
  /** Metrics to show; the first one orders the groups. */
  readonly columns: readonly string[];
  /** Number of metrics that few groups report, and for which there is no column. */
  readonly left: number;
  readonly groups: readonly (readonly [group: string, metrics: Metrics])[];
  readonly gaps: readonly GroupGap[];
}

/** By rank of the model, then by name of the category. */
export function strataTables(board: Board, config: Config, names: MetricNames): StrataTable[] {
  const known = new Map<string, Metric>();
  const metricOf = (id: string): Metric => {
    const metric = known.get(id) ?? findMetric(config, board.benchmark, id);
    known.set(id, metric);
    return metric;
  };
  return board.entries.flatMap((entry) =>
    [...entry.evaluation.strata]
      .sort(([a], [b]) => compareText(a, b))
      .map(([category, reported]): StrataTable => {
        const groups = new Map([...reported].map(([group, metrics]) => [group, names.renamed(metrics)]));
        const metrics = metricColumns(board, groups.values(), names).map(metricOf);
        const gaps = metrics.flatMap((metric) => flaggedGap(metric, groups) ?? []);
        const sorted = [...groups].sort(byMetric(metrics[0]));
        const shown = commonColumns(
          board,
          metrics.map(({ id }) => id),
          groups.values(),
          names,
        );
        return { entry, category, ...shown, groups: sorted, gaps };
      }),
  );
}

function byMetric(metric: Metric | undefined) {
  const sign = metric?.lowerIsBetter ? 1 : -1;
  const key = (metrics: Metrics) => {
    const value = metric && metrics.get(metric.id);
    return value === undefined ? Infinity : value * sign;
  };
  return ([groupA, a]: readonly [string, Metrics], [groupB, b]: readonly [string, Metrics]) => {
    const [keyA, keyB] = [key(a), key(b)];
    return keyA === keyB ? compareText(groupA, groupB) : keyA < keyB ? -1 : 1;
  };
}
