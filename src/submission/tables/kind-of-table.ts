import type { Finding } from '../finding.ts';
import { withoutStruck } from '../struck.ts';
import type { Found } from './find-tables.ts';
import { type Grid, transposed, withFirst } from './grid.ts';
import {
  bare,
  holdsForeign,
  holdsGroups,
  holdsNotes,
  holdsResults,
  isBeside,
  isCount,
  isCountOfSamples,
  isGroup,
  isInterval,
  isMetric,
  isOfOtherLevel,
  isOthers,
  isPercent,
  isSplit,
  isValue,
} from './heads.ts';
import { readCell } from './read-cell.ts';
import { struckName } from './table-finding.ts';
import { inPercent, noValue, ofOtherLevel, ofRival, ofSplits, underHeading } from './unclear-table.ts';

/**
 * What a table is for. `unclear` may be ours but cannot be read without a guess; `prose` is none of ours, though it
 * may be what somebody meant where the issue holds no other results.
 */
export type Kind =
  | {
      readonly kind: 'metrics';
      readonly grid: Grid;
      readonly value: number;
      readonly interval?: number;
      /** Column with the number of samples. */
      readonly count?: number;
      /** Columns that are not read though they say something of the values. */
      readonly aside: readonly Finding[];
    }
  | { readonly kind: 'strata'; readonly grid: Grid; readonly category: string }
  | { readonly kind: 'unclear'; readonly finding: Finding }
  | { readonly kind: 'prose'; readonly finding?: Finding };

/** Where a table stands. */
export interface Surroundings extends Pick<Found, 'caption' | 'titles' | 'labels'> {
  /** Metrics that earlier tables gave. */
  readonly known: ReadonlySet<string>;
  /** Whether a name is that of another model than the submitted one. */
  readonly isRival: (name: string) => boolean;
}

/** Recognises metric tables (`Metric | Value`, also lying on their side) and tables by group. */
export function kindOfTable(given: Grid, around: Surroundings): Kind {
  const grid = withFirst(given, isMetric, (head) => isBeside(head) || isCount(head) || isValue(head));
  const { labels, known, isRival } = around;
  const titles = [...around.titles, ...labels];
  const [first = '', ...columns] = grid.head;
  if (columns.length === 0) return { kind: 'prose' };
  const notes = titles.find(holdsNotes);
  if (notes !== undefined)
    return isMetric(first) ? { kind: 'prose', finding: underHeading(grid, notes) } : { kind: 'prose' };
  const other = labels.find((label) => holdsForeign(label) || isRival(bare(label)));
  const groups = groupsOf(grid, around);
  if (groups !== undefined)
    return other === undefined ? groups : { kind: 'unclear', finding: underHeading(grid, other) };
  const inResults = titles.some(holdsResults);
  const foreign = titles.find(holdsForeign) ?? other;
  if (isMetric(first) || (first === '' && inResults))
    return foreign === undefined
      ? metricTable(grid, around)
      : { kind: 'unclear', finding: underHeading(grid, foreign) };
  if (other !== undefined)
    return inResults ? { kind: 'unclear', finding: underHeading(grid, other) } : { kind: 'prose' };
  if (columns.some(isCount) && columns.some((name) => known.has(name)) && !isOthers(first))
    return { kind: 'strata', grid, category: first };
  const lying = inResults && grid.rows.length === 1 ? onItsSide(grid) : undefined;
  if (lying !== undefined) return metricTable(lying, around);
  if (inResults) return { kind: 'unclear', finding: noValue(grid) };
  return grid.rows.some(({ cells }) => isFigure(cells[1]))
    ? { kind: 'prose', finding: noValue(grid) }
    : { kind: 'prose' };
}

/** The table as one by group, where what stands over it says so. */
function groupsOf(grid: Grid, { caption, titles, known }: Surroundings): Kind | undefined {
  const [first = '', ...columns] = grid.head;
  const by = /^by\s+(.+)$/i.exec(caption)?.[1];
  const called = /\bby\s+([\p{L}\p{N} _-]{1,60})$/iu.exec(caption)?.[1]?.trim().toLowerCase();
  if (by === undefined && called !== first.toLowerCase() && !titles.some(holdsGroups)) return undefined;
  if (isMetric(first)) return { kind: 'strata', grid: transposed(grid, by ?? ''), category: by ?? '' };
  const category = isGroup(first) ? (by ?? '') : first;
  const names = (name: string) => known.has(name) || isCount(name);
  const onSide = !columns.some(names) && grid.rows.some(({ cells }) => names(cells[0] ?? ''));
  return { kind: 'strata', grid: onSide ? transposed(grid, category) : grid, category };
}

function metricTable(grid: Grid, { isRival }: Surroundings): Kind {
  const columns = grid.head.map((name, index) => ({ name, index })).slice(1);
  const intervals = columns.filter(({ name }) => isInterval(name));
  const interval = intervals.find(({ name }) => !isOfOtherLevel(name))?.index;
  const others = intervals.filter(({ name }) => isOfOtherLevel(name));
  const open = columns.filter(
    (column) =>
      column.index !== interval &&
      !others.includes(column) &&
      !isBeside(column.name) &&
      !isCount(column.name) &&
      !isSplit(column.name),
  );
  const values = open.length === 1 ? open : open.filter(({ name }) => isValue(name));
  const [value] = values;
  if (value === undefined || values.length > 1) return { kind: 'unclear', finding: noValue(grid) };
  const standing = withoutStruck(value.name);
  if (standing !== undefined)
    return { kind: 'unclear', finding: struckName('metrics', value.name, standing, grid.line) };
  if (isPercent(value.name)) return { kind: 'unclear', finding: inPercent(grid, value.name, 'Value') };
  if (isRival(bare(value.name))) return { kind: 'unclear', finding: ofRival(grid, value.name) };
  const split = columns.find(({ name }) => isSplit(name))?.index;
  const splits =
    split === undefined ? [] : [...new Set(grid.rows.flatMap(({ cells }) => cells[split] || []))];
  if (splits.length > 1) return { kind: 'unclear', finding: ofSplits(grid, splits) };
  const stated = others.filter(({ index }) =>
    grid.rows.some(({ cells }) => readCell(cells[index] ?? '').kind !== 'empty'),
  );
  const aside = stated.map(({ name }) => ofOtherLevel(grid, name));
  const count = columns.find(({ name }) => isCountOfSamples(name))?.index;
  return { kind: 'metrics', grid, value: value.index, interval, count, aside };
}

/** Metrics as columns of one row, as `Metric | Value`; undefined where a column is something else. */
function onItsSide(grid: Grid): Grid | undefined {
  if (!isFigures(grid.rows[0]?.cells ?? []) || grid.head.some((name) => isCount(name) || isBeside(name)))
    return undefined;
  const rows = grid.rows.map(({ line, cells }) => ({ line, cells: ['Value', ...cells] }));
  return transposed({ ...grid, head: ['', ...grid.head], rows }, 'Metric');
}

const isFigure = (cell = '') => readCell(cell).kind === 'number';

function isFigures(cells: readonly string[]): boolean {
  return cells.some(isFigure) && cells.every((cell) => readCell(cell).kind !== 'unreadable');
}
