import type { BlockContent, Heading, Html, List, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { inert, inertText } from './inert.ts';

/** Our own words, or untrusted text that is made inert. */
export type Piece = string | PhrasingContent | { readonly user: string };

/** Phrasing from our words (strings) and untrusted text (`{user}`), which can never become markup. */
export const phrasing = (pieces: readonly Piece[]): PhrasingContent[] =>
  pieces.flatMap((piece): PhrasingContent[] => {
    if (typeof piece === 'string') return [{ type: 'text', value: piece }];
    return 'user' in piece ? inert(piece.user) : [piece];
  });

export const strong = (...pieces: readonly Piece[]): PhrasingContent => ({
  type: 'strong',
  children: phrasing(pieces),
});
export const emphasis = (...pieces: readonly Piece[]): PhrasingContent => ({
  type: 'emphasis',
  children: phrasing(pieces),
});
export const link = (url: string, ...pieces: readonly Piece[]): PhrasingContent => ({
  type: 'link',
  url,
  children: phrasing(pieces),
});
export const heading = (depth: Heading['depth'], ...pieces: readonly Piece[]): Heading => ({
  type: 'heading',
  depth,
  children: phrasing(pieces),
});
export const paragraph = (...pieces: readonly Piece[]): Paragraph => ({
  type: 'paragraph',
  children: phrasing(pieces),
});
export const rule = (): BlockContent => ({ type: 'thematicBreak' });
export const codeBlock = (value: string): BlockContent => ({ type: 'code', value });

export function list(items: readonly (readonly Piece[])[], ordered = false): List {
  const children = items.map((item) => ({
    type: 'listItem' as const,
    spread: false,
    children: [paragraph(...item)],
  }));
  return { type: 'list', ordered, spread: false, children };
}

/** A name in code style. Names that would need escaping are not put in backticks, where nothing is escaped. */
export function codeText(name: string): string {
  return /^[\w ().-]+$/.test(name) ? `\`${name}\`` : `<code>${inertText(name)}</code>`;
}
/** A link from source of ours; only the words where there is no address. Addresses are plain ASCII without brackets. */
export function linkText(url: string | undefined, words: string): string {
  return url === undefined ? words : `[${words}](${url})`;
}
export const code = (name: string): PhrasingContent => ({ type: 'html', value: codeText(name) });

/**
 * A table from cells that are Markdown source already: our own words, or {@link inertText}.
 * Written here because a syntax tree of every cell made large pages ten times slower.
 */
export function tableText(
  align: readonly (':--' | ':-:' | '---')[],
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const lines = [`| ${head.join(' | ')} |`, `| ${align.join(' | ')} |`];
  for (const row of rows) lines.push(`| ${row.join(' | ')} |`);
  return lines.join('\n');
}
export const source = (value: string): Html => ({ type: 'html', value });
export const table = (...args: Parameters<typeof tableText>): Html => source(tableText(...args));

/**
 * Markdown text of blocks, with one trailing newline. Source goes in as it is: the writer would count the lines of
 * every large table, to no purpose here.
 */
export function write(children: readonly RootContent[]): string {
  const parts: string[] = [];
  let tree: RootContent[] = [];
  const flush = () => {
    if (tree.length > 0) parts.push(written(tree));
    tree = [];
  };
  for (const child of children) {
    if (child.type === 'html') {
      flush();
      parts.push(child.value);
    } else tree.push(child);
  }
  flush();
  return `${parts.join('\n\n')}\n`;
}

function written(children: RootContent[]): string {
  const root: Root = { type: 'root', children };
  return toMarkdown(root, { bullet: '-', rule: '-', fences: true, listItemIndent: 'one' }).trimEnd();
}
