import type { RootContent } from 'mdast';
import type { Board, Entry } from '../ranking/board.ts';
import { decimals } from './figures.ts';
import { callout } from './flavor.ts';
import { inertText } from './inert.ts';
import { heading, type Piece, paragraph, strong, table } from './markdown.ts';
import { commonColumns, leftOut, metricColumns } from './metric-columns.ts';
import type { PageContext } from './page-context.ts';
import { medal, tierSign } from './signs.ts';
import { tierBounds } from './tier-bounds.ts';
import { scoreText } from './tier-text.ts';

/** Every metric of every ranked model (or of those that are `shown`), the ranking metric first and bold. */
export function completeMetrics(
  board: Board,
  { config, namesOf }: PageContext,
  shown: readonly Entry[] = board.entries,
): RootContent[] {
  const { entries, metric, tiers } = board;
  if (metric === undefined || entries.length === 0) return [];
  const names = namesOf(board);
  const reported = entries.map(({ evaluation }) => evaluation.metrics);
  const { columns, left } = commonColumns(board, metricColumns(board, reported, names), reported, names);
  const rows = shown.map((entry) => [
    `${medal(entry.rank)} ${tierSign(tiers, entry.tier)}`.trimEnd(),
    inertText(entry.modelName),
    ...columns.map((column) => {
      const { evaluation } = entry;
      if (column === metric.id) return `**${scoreText(board, entry)}**`;
      const value = names.read(evaluation, column);
      return value === undefined ? '-' : decimals(value);
    }),
  ]);
  const legend: Piece[] = ['📊 ', strong('Primary metric'), ': ', { user: metric.id }, ' (bold)'];
  if (metric.lowerIsBetter) legend.push(', lower is better');
  for (const { name, bound } of tierBounds(tiers)) {
    legend.push(` | ${tierSign(tiers, name)} `, { user: name }, bound === '' ? '' : ` (${bound})`);
  }
  return [
    heading(4, '📋 Complete Metrics Comparison'),
    table(
      [':-:', ':--', ...columns.map(() => ':-:' as const)],
      ['Rank', 'Model', ...columns.map(inertText)],
      rows,
    ),
    ...(left === 0 ? [] : [paragraph(leftOut(left))]),
    callout(config.pages.flavor, 'tip', 'Legend', [paragraph(...legend)]),
  ];
}
