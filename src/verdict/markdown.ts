import type { BlockContent, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { type Piece, phrasing } from '../pages/markdown.ts';

export { heading as h, list as bullets, type Piece, paragraph as p, strong } from '../pages/markdown.ts';

export const code = (value: string): PhrasingContent => ({ type: 'inlineCode', value });

export function table(head: readonly Piece[], rows: readonly (readonly (readonly Piece[])[])[]): Table {
  const row = (cells: readonly (readonly Piece[])[]) => ({
    type: 'tableRow' as const,
    children: cells.map((cell) => ({ type: 'tableCell' as const, children: phrasing(cell) })),
  });
  return { type: 'table', children: [row(head.map((text) => [text])), ...rows.map(row)] };
}

/** A part the reader can open; the summary is ours, not the user's. */
export function details(summary: string, ...children: readonly BlockContent[]): RootContent[] {
  return [
    { type: 'html', value: `<details>\n<summary>${summary}</summary>` },
    ...children,
    { type: 'html', value: '</details>' },
  ];
}

/** Markdown text of a document, one trailing newline. */
export function write(children: readonly RootContent[]): string {
  const root: Root = { type: 'root', children: [...children] };
  return toMarkdown(root, {
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    bullet: '-',
    fences: true,
  });
}
