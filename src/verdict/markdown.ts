import type {
  BlockContent,
  Heading,
  List,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
} from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { inert } from '../pages/inert.ts';

/** Our own words, or untrusted text that {@link say} makes inert. */
export type Piece = string | PhrasingContent | { readonly user: string };

/** Phrasing from our words (strings) and untrusted text (`{user}`), which can never become markup. */
export function say(...pieces: readonly Piece[]): PhrasingContent[] {
  return pieces.flatMap((piece): PhrasingContent[] => {
    if (typeof piece === 'string') return [{ type: 'text', value: piece }];
    return 'user' in piece ? inert(piece.user) : [piece];
  });
}

export const strong = (...pieces: readonly Piece[]): PhrasingContent => ({
  type: 'strong',
  children: say(...pieces),
});
export const code = (value: string): PhrasingContent => ({ type: 'inlineCode', value });
export const p = (...pieces: readonly Piece[]): Paragraph => ({
  type: 'paragraph',
  children: say(...pieces),
});
export const h = (depth: Heading['depth'], ...pieces: readonly Piece[]): Heading => ({
  type: 'heading',
  depth,
  children: say(...pieces),
});

export function table(head: readonly string[], rows: readonly (readonly (readonly Piece[])[])[]): Table {
  const row = (cells: readonly (readonly Piece[])[]) => ({
    type: 'tableRow' as const,
    children: cells.map((cell) => ({ type: 'tableCell' as const, children: say(...cell) })),
  });
  return { type: 'table', children: [row(head.map((text) => [text])), ...rows.map(row)] };
}

export function bullets(items: readonly (readonly Piece[])[]): List {
  const children = items.map((item) => ({
    type: 'listItem' as const,
    spread: false,
    children: [p(...item)],
  }));
  return { type: 'list', spread: false, children };
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
