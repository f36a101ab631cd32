import type { Nodes, Paragraph, RootContent } from 'mdast';
import { type InlineReader, visibleText } from '../sections/inline-reader.ts';

/** HTML longer than this is no field of a template. */
const MOST_HTML = 4_000;

/** One word as ids are made of it. */
export const WORD = /^[A-Za-z0-9][\w.-]*$/;

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
export function blockText(block: RootContent, body: string, inline: InlineReader): string {
  if (block.type === 'paragraph') {
    const source = sourceOf(block, body).trim();
    return WORD.test(source)
      ? source
      : visibleText(inline.nodes(source, block.position?.start.line ?? 1)).trim();
  }
  if (block.type === 'code') return block.value.trim();
  if (block.type === 'html') return withoutTags(block.value.slice(0, MOST_HTML));
  return paragraphsOf(block)
    .map((paragraph) => blockText(paragraph, body, inline))
    .join('\n');
}

/** Text beside comments and tags: `<!-- hint --> value` is shown as `value`. */
function withoutTags(html: string): string {
  let text = '';
  let at = 0;
  for (;;) {
    const open = html.indexOf('<', at);
    if (open < 0) return (text + html.slice(at)).trim();
    text += html.slice(at, open);
    const [opening, closing] = html.startsWith('<!--', open) ? ['<!--', '-->'] : ['<', '>'];
    const close = html.indexOf(closing, open + opening.length);
    if (close < 0) return text.trim();
    at = close + closing.length;
  }
}
