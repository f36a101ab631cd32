import type { Table } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { InlineReader } from '../sections/inline-reader.ts';

/** A table as texts without markup. */
export interface Grid {
  /** 1-based line of the head. */
  readonly line: number;
  readonly head: readonly string[];
  readonly rows: readonly Row[];
}

export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
  /** Lines of the cells, where they stand on several. */
  readonly lines?: readonly number[];
}

/** A row number, as pandas puts it in front of a table. */
const INDEX = /^\d+$/;

/** Reads the cells of a table; a column of row numbers without a head goes. */
export function gridOf(table: Table, inline: InlineReader): Grid {
  const [first, ...rows] = table.children.map(({ children, position }): Row => {
    const line = position?.start.line ?? 1;
    return { line, cells: children.map((cell) => cellText(plainText(cell), line, inline)) };
  });
  const head = first?.cells ?? [];
  const line = first?.line ?? 1;
  const numbered = head.length > 2 && head[0] === '' && rows.every(({ cells }) => INDEX.test(cells[0] ?? ''));
  if (!numbered) return { line, head, rows };
  return { line, head: head.slice(1), rows: rows.map((row) => ({ ...row, cells: row.cells.slice(1) })) };
}

/** A tag inside a cell could join two numbers into one (`0.93<sup>1</sup>`), so such a cell stays as it is. */
function cellText(source: string, line: number, inline: InlineReader): string {
  const tagged =
    source.includes('<') &&
    inline.nodes(source, line).some(({ type, ...node }) => type === 'html' && !isComment(node));
  const text = inline.text(source, line);
  // A picture, say: not empty for who looks at it.
  const unseen = text === '' && source.trim() !== '' && !source.includes('<!--');
  return tagged || unseen ? source.trim() : text;
}

const isComment = (node: object) =>
  'value' in node && typeof node.value === 'string' && node.value.startsWith('<!--');

/** Rows as columns: `top` heads the first column, which holds the former heads. */
export function transposed({ line, head, rows }: Grid, top: string): Grid {
  return {
    line,
    head: [top, ...rows.map(({ cells }) => cells[0] ?? '')],
    rows: head.slice(1).map((name, index) => ({
      line: rows[0]?.line ?? line,
      cells: [name, ...rows.map(({ cells }) => cells[index + 1] ?? '')],
      lines: [line, ...rows.map((row) => row.line)],
    })),
  };
}

/** The column that is `wanted` first, where only `passed` ones stand in front of it: a number of the row, say. */
export function withFirst(
  grid: Grid,
  wanted: (head: string) => boolean,
  passed: (head: string) => boolean,
): Grid {
  const at = grid.head.findIndex(wanted);
  if (at <= 0 || !grid.head.slice(0, at).every(passed)) return grid;
  const moved = (cells: readonly string[]) => [
    cells[at] ?? '',
    ...cells.slice(0, at),
    ...cells.slice(at + 1),
  ];
  return {
    ...grid,
    head: moved(grid.head),
    rows: grid.rows.map((row) => ({ ...row, cells: moved(row.cells) })),
  };
}
