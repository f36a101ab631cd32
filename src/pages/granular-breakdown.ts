import type { RootContent } from 'mdast';
import type { Board, Entry } from '../ranking/board.ts';
import { decimals } from './figures.ts';
import { detailsOpening } from './flavor.ts';
import type { GroupGap } from './group-gaps.ts';
import { inertText } from './inert.ts';
import { heading, paragraph, source, strong, tableText } from './markdown.ts';
import { COUNT, leftOut as leftOutText } from './metric-columns.ts';
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
  const { tables: every, leftOut } = context.shownStrata(board);
  const tables = shown === board.entries ? every : among(every, new Set(shown));
  const missing = leftOut.size === 0 ? [] : shown.filter((entry) => leftOut.has(entry));
  if (tables.length + missing.length === 0) return [];
  return [
    heading(4, '📊 Granular Performance Breakdown'),
    ...(tables.length === 0
      ? []
      : [
          paragraph('Expand sections below to see how models perform across different conditions:'),
          // One node: a tree of thousands of them would take longer to write than they take to make.
          source(tables.map((strata) => breakdown(strata, context)).join('\n\n')),
        ]),
    ...missing.map(({ modelName }) =>
      paragraph(
        'The groups of ',
        strong({ user: modelName }),
        ' are too many for this page: see leaderboard.json.',
      ),
    ),
  ];
}

const among = (tables: readonly StrataTable[], shown: ReadonlySet<Entry>) =>
  tables.filter(({ entry }) => shown.has(entry));

function breakdown(
  { entry, category, columns, left, groups, gaps }: StrataTable,
  { config }: PageContext,
): string {
  const title = inertText(titled(category));
  const [first] = columns;
  const values = groups.map(([, metrics]) => (first === undefined ? undefined : metrics.get(first)));
  const worst = values.findLast((value) => value !== undefined);
  const rows = groups.map(([group, metrics], index) => {
    const value = values[index];
    const sign = value === undefined || value === worst ? '' : groupMedal(values.indexOf(value));
    const cells = [`${sign}${inertText(group)}`];
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
    ...(left === 0 ? [] : [leftOutText(left)]),
    '</details>',
  ].join('\n\n');
}

/** The best groups get a medal; groups with one value share it, and the worst never have one. */
const groupMedal = (better: number) => (better < 3 ? `${medal(better + 1)} ` : '');

const cell = (value: number | undefined) => (value === undefined ? '-' : decimals(value));

const count = (value: number | undefined) =>
  value === undefined ? '-' : Number.isInteger(value) ? String(value) : decimals(value);

function gapText({ metric, points, best, worst }: GroupGap): string {
  const name = ({ group, value }: GroupGap['best']) => `${inertText(group)} (${decimals(value)})`;
  return `**${inertText(metric)}** ${points.toFixed(1)} points, best ${name(best)}, worst ${name(worst)}`;
}
