import type { Board, Entry } from '../ranking/board.ts';
import type { PageContext } from './page-context.ts';

/** Rows of the three tables that every entry has a row in, without a name in them. */
const ENTRY = 70;
/** What stands around the rows of a table of groups. */
const TABLE = 100;
/** A cell that shows `-`; a value takes more. */
const CELL = 4;

/**
 * Less than a section of these entries takes in any case, found without writing it: a page that cannot fit need
 * not be written to find out.
 */
export function leastBytes(
  board: Board,
  context: PageContext,
  entries: readonly Entry[] = board.entries,
): number {
  const shown = new Set(entries);
  let bytes = entries.length * ENTRY;
  for (const { entry, columns, groups } of context.strata(board)) {
    if (shown.has(entry)) bytes += TABLE + groups.length * (columns.length + 2) * CELL;
  }
  return bytes;
}
