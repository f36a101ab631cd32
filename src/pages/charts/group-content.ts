import { groupBy } from '../../hub/group-by.ts';
import type { Board, Metric } from '../../ranking/board.ts';
import type { MetricNames } from '../../ranking/metric-names.ts';
import { findMetric } from '../../ranking/metric-registry.ts';
import { bestAndWorst, gapPoints } from '../group-gaps.ts';
import type { PageContext } from '../page-context.ts';
import type { StrataTable } from '../strata-tables.ts';
import { type ChartContent, type GroupRow, MOST_ROWS } from './chart.ts';

/**
 * How far the groups of a category lie apart, by category, then by rank. Where there is too much, every
 * category shows its best models.
 */
export function groupContent(board: Board, context: PageContext): ChartContent[] {
  const tables = context.strata(board);
  const metric = shownMetric(board, tables, context);
  if (metric === undefined) return [];
  const names = context.namesOf(board);
  const all = tables.flatMap((table) => groupRow(table, metric, names));
  if (all.length === 0) return [];
  const categories = groupBy(all, ({ category }) => category);
  const each = Math.max(1, Math.floor(MOST_ROWS / categories.size));
  const rows = [...categories]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, some]) => some.slice(0, each));
  return [{ kind: 'groups', metric, rows: rows.slice(0, MOST_ROWS), total: all.length }];
}

/** The ranking metric, or the first metric of most tables where no group reports that. */
function shownMetric(
  { metric, benchmark }: Board,
  tables: readonly StrataTable[],
  { config }: PageContext,
): Metric | undefined {
  if (metric !== undefined && tables.some(({ columns }) => columns.includes(metric.id))) return metric;
  const firsts = [...groupBy(tables, ({ columns }) => columns[0])];
  const [most] = firsts.sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
  return most === undefined ? undefined : findMetric(config, benchmark, most);
}

function groupRow({ entry, category, groups }: StrataTable, metric: Metric, names: MetricNames): GroupRow[] {
  const values = groups.flatMap(([, metrics]) => metrics.get(metric.id) ?? []);
  const ends = bestAndWorst(metric, new Map(groups));
  if (ends === undefined || values.length < 2) return [];
  const points = gapPoints(metric, ends);
  return [
    {
      category,
      rank: entry.rank,
      name: entry.modelName,
      whole: names.read(entry.evaluation, metric.id),
      values,
      // 0.8 and 0.7 + 0.1 are level, whatever they are in binary.
      worst: points === 0 || ends.best.value === ends.worst.value ? undefined : ends.worst,
      gap: Math.abs(ends.best.value - ends.worst.value),
      points,
    },
  ];
}
