import type { Metrics } from '../hub/hub.ts';
import type { Board } from '../ranking/board.ts';
import type { MetricNames } from '../ranking/metric-names.ts';

/** Name of the sample count among the metrics of a group. */
export const COUNT = 'N';

/** A table with more columns can hardly be read, and rows of dashes would fill the page. */
const MOST = 40;

/**
 * Of many columns those that decide the ranking and those that most rows have, in their order; `left` is the number
 * of the others.
 */
export function commonColumns(
  { metric, tieBreaks }: Board,
  columns: readonly string[],
  rows: Iterable<Metrics>,
  names: MetricNames,
): { readonly columns: readonly string[]; readonly left: number } {
  if (columns.length <= MOST) return { columns, left: 0 };
  const counts = new Map(columns.map((column) => [column, 0]));
  for (const metrics of rows) {
    for (const name of metrics.keys()) {
      const column = names.canonical(name);
      counts.set(column, (counts.get(column) ?? 0) + 1);
    }
  }
  const deciding = new Set([metric?.id, ...tieBreaks]);
  const weight = (column: string) => (deciding.has(column) ? Infinity : (counts.get(column) ?? 0));
  const kept = new Set(
    columns.toSorted((a, b) => (weight(a) === weight(b) ? 0 : weight(b) - weight(a))).slice(0, MOST),
  );
  return { columns: columns.filter((column) => kept.has(column)), left: columns.length - kept.size };
}

/** Where the columns are that a table has no room for. */
export const leftOut = (left: number): string =>
  `… and ${left} more metric${left === 1 ? '' : 's'}: see leaderboard.json.`;

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
