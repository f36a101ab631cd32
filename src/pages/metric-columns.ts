import type { Metrics } from '../hub/hub.ts';
import type { Board } from '../ranking/board.ts';
import type { MetricNames } from '../ranking/metric-names.ts';

/** Name of the sample count among the metrics of a group. */
export const COUNT = 'N';

/** Metrics in the order of the columns: the ranking metric, the tie-breaks, then the others by name. */
export function metricColumns(board: Board, rows: Iterable<Metrics>, names: MetricNames): string[] {
  const reported = new Set<string>();
  for (const metrics of rows) for (const name of metrics.keys()) reported.add(names.canonical(name));
  reported.delete(COUNT);
  const leading = [board.metric?.id, ...board.tieBreaks].flatMap((id) =>
    id !== undefined && reported.delete(id) ? [id] : [],
  );
  return [...leading, ...[...reported].sort()];
}
