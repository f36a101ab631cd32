import type { Board, Entry } from '../ranking/board.ts';
import type { PageContext } from './page-context.ts';
import { tableBytes } from './shown-strata.ts';

/** Rows of the three tables that every entry has a row in, without a name in them. */
const ENTRY = 70;

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
  for (const table of context.shownStrata(board).tables) {
    if (shown.has(table.entry)) bytes += tableBytes(table);
  }
  return bytes;
}
