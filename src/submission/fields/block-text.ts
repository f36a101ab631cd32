import type { Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { visibleHtml } from '../sections/html-text.ts';
import { type InlineReader, visibleText } from '../sections/inline-reader.ts';

/** HTML longer than this is no field of a template. */
const MOST_HTML = 4_000;

/** One word as ids are made of it. */
export const WORD = /^[A-Za-z0-9][\w.-]*$/;

/** A value as it is shown, and where it links to. */
export interface Shown {
  readonly text: string;
  readonly url?: string;
}

/** The source of a node in the issue body. */
export function sourceOf(node: Nodes, body: string): string {
  const { start, end } = node.position ?? {};
  return start?.offset === undefined || end?.offset === undefined ? '' : body.slice(start.offset, end.offset);
}

/** A paragraph, or the paragraphs that open the items of a list. */
export function paragraphsOf(block: RootContent): readonly Paragraph[] {
  if (block.type === 'paragraph') return [block];
  if (block.type !== 'list') return [];
  return block.children.flatMap(({ children: [first] }) => (first?.type === 'paragraph' ? [first] : []));
}

/** What a reader sees of a block that holds the value of a field. */
export function blockText(block: RootContent, body: string, inline: InlineReader): Shown {
  if (block.type === 'paragraph') {
    const source = sourceOf(block, body).trim();
    return WORD.test(source)
      ? { text: source }
      : shown(inline.nodes(source, block.position?.start.line ?? 1));
  }
  if (block.type === 'code') return { text: block.value.trim() };
  if (block.type === 'html') return { text: visibleHtml(block.value.slice(0, MOST_HTML)) };
  const parts = paragraphsOf(block).map((paragraph) => blockText(paragraph, body, inline));
  return {
    text: parts.map(({ text }) => text).join('\n'),
    url: parts.find(({ url }) => url !== undefined)?.url,
  };
}

/** The visible text of inline nodes, and the address of the first link among them. */
export function shown(nodes: readonly PhrasingContent[]): Shown {
  const text = nodes
    .map((node) => (node.type === 'break' ? '\n' : visibleText([node])))
    .join('')
    .trim();
  return { text, url: nodes.find((node) => node.type === 'link')?.url };
}
