import type { RootContent } from 'mdast';
import type { Board, Entry } from '../ranking/board.ts';
import { decimals } from './figures.ts';
import { detailsOpening } from './flavor.ts';
import type { GroupGap } from './group-gaps.ts';
import { inertText } from './inert.ts';
import { heading, paragraph, source, tableText } from './markdown.ts';
import { COUNT } from './metric-columns.ts';
import type { PageContext } from './page-context.ts';
import { categorySign, medal } from './signs.ts';
import { titled } from './strata-groups.ts';
import type { StrataTable } from './strata-tables.ts';

/** Results by group, a part to unfold per model and category; large gaps between groups are flagged. */
export function granularBreakdown(
  board: Board,
  context: PageContext,
  shown: readonly Entry[] = board.entries,
): RootContent[] {
  const every = context.strata(board);
  const tables = shown === board.entries ? every : among(every, new Set(shown));
  if (tables.length === 0) return [];
  return [
    heading(4, '📊 Granular Performance Breakdown'),
    paragraph('Expand sections below to see how models perform across different conditions:'),
    // One node: a tree of thousands of them would take longer to write than they take to make.
    source(tables.map((strata) => breakdown(strata, context)).join('\n\n')),
  ];
}

const among = (tables: readonly StrataTable[], shown: ReadonlySet<Entry>) =>
  tables.filter(({ entry }) => shown.has(entry));

function breakdown({ entry, category, columns, groups, gaps }: StrataTable, { config }: PageContext): string {
  const title = inertText(titled(category));
  const rows = groups.map(([group, metrics], index) => {
    const [first] = columns;
    const value = first === undefined ? undefined : metrics.get(first);
    const cells = [`${value === undefined ? '' : groupMedal(index, groups.length)}${inertText(group)}`];
    for (const column of columns) cells.push(cell(metrics.get(column)));
    cells.push(count(metrics.get(COUNT)));
    return cells;
  });
  return [
    detailsOpening(
      config.pages.flavor,
      `${categorySign(category)} <strong>${inertText(entry.modelName)}</strong> by ${title}`,
    ),
    tableText(
      ['---', ...columns.map(() => '---' as const), '---'],
      [title, ...columns.map(inertText), COUNT],
      rows,
    ),
    ...(gaps.length === 0 ? [] : [`⚠️ Gap of more than 10 points: ${gaps.map(gapText).join('; ')}`]),
    '</details>',
  ].join('\n\n');
}

/** The best groups get a medal, the last one never does. */
const groupMedal = (index: number, groups: number) =>
  index < Math.min(3, groups - 1) ? `${medal(index + 1)} ` : '';

const cell = (value: number | undefined) => (value === undefined ? '-' : decimals(value));

const count = (value: number | undefined) =>
  value === undefined ? '-' : Number.isInteger(value) ? String(value) : decimals(value);

function gapText({ metric, points, best, worst }: GroupGap): string {
  const name = ({ group, value }: GroupGap['best']) => `${inertText(group)} (${decimals(value)})`;
  return `**${inertText(metric)}** ${points.toFixed(1)} points, best ${name(best)}, worst ${name(worst)}`;
}
