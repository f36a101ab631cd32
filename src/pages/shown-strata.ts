import { groupBy } from '../hub/group-by.ts';
import type { Entry } from '../ranking/board.ts';
import { inertText } from './inert.ts';
import type { StrataTable } from './strata-tables.ts';

/** What stands around the rows of a table of groups. */
const TABLE = 100;
/** A cell that shows `-`; a value takes more. */
const CELL = 4;
/** A cell with a value of four decimals. */
const VALUE = 9;
/** Most bytes that a character becomes: `&#64;<span></span>`. */
const ESCAPED = 20;
/** What stands around a name that is read from right to left. */
const SET_APART = 30;
/** The part of a page that the groups of one model may take. */
const SHARE = 1 / 4;

/** Less than a table of groups takes in any case. */
export const tableBytes = ({ groups, columns }: StrataTable): number =>
  TABLE + groups.length * (columns.length + 2) * CELL;

/** About what tables of groups take, by what their names take. */
function bytesOf(tables: readonly StrataTable[], named: (name: string) => number): number {
  let sum = 0;
  for (const { entry, groups, columns, gaps } of tables) {
    sum += 2 * TABLE + named(entry.modelName) + gaps.length * 2 * TABLE;
    for (const column of columns) sum += named(column) + 10;
    for (const [group] of groups) sum += named(group) + 10 + (columns.length + 1) * VALUE;
  }
  return sum;
}

/** No name is written to find out that tables are far below the limit, as most are. */
const atMost = (name: string): number => name.length * ESCAPED + SET_APART;
const written = (name: string): number => Buffer.byteLength(inertText(name));

/** Tables of groups as pages show them. */
export interface ShownStrata {
  readonly tables: readonly StrataTable[];
  /** Models whose groups would fill a page that others share. */
  readonly leftOut: ReadonlySet<Entry>;
}

/** One record with thousands of groups takes no room away from the other models: its own tables are left out. */
export function shownStrata(all: readonly StrataTable[], maxBytes: number): ShownStrata {
  const leftOut = new Set<Entry>();
  const limit = maxBytes * SHARE;
  for (const [entry, tables] of groupBy(all, (table) => table.entry)) {
    if (bytesOf(tables, atMost) > limit && bytesOf(tables, written) > limit) leftOut.add(entry);
  }
  return { leftOut, tables: leftOut.size === 0 ? all : all.filter(({ entry }) => !leftOut.has(entry)) };
}
