import { groupBy } from '../hub/group-by.ts';
import type { Entry } from '../ranking/board.ts';
import type { StrataTable } from './strata-tables.ts';

/** What stands around the rows of a table of groups. */
const TABLE = 100;
/** A cell that shows `-`; a value takes more. */
const CELL = 4;
/** The part of a page that the groups of one model may take. */
const SHARE = 1 / 4;

/** Less than a table of groups takes in any case. */
export const tableBytes = ({ groups, columns }: StrataTable): number =>
  TABLE + groups.length * (columns.length + 2) * CELL;

/** Tables of groups as pages show them. */
export interface ShownStrata {
  readonly tables: readonly StrataTable[];
  /** Models whose groups would fill a page that others share. */
  readonly leftOut: ReadonlySet<Entry>;
}

/** One record with thousands of groups takes no room away from the other models: its own tables are left out. */
export function shownStrata(all: readonly StrataTable[], maxBytes: number): ShownStrata {
  const leftOut = new Set<Entry>();
  for (const [entry, tables] of groupBy(all, (table) => table.entry)) {
    const bytes = tables.reduce((sum, table) => sum + tableBytes(table), 0);
    if (bytes > maxBytes * SHARE) leftOut.add(entry);
  }
  return { leftOut, tables: leftOut.size === 0 ? all : all.filter(({ entry }) => !leftOut.has(entry)) };
}
