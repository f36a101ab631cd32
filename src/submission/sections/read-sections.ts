import type { Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { InlineReader } from './inline-reader.ts';

/** A heading of the issue (none for what stands before the first) with the blocks up to the next one. */
export interface Section {
  /** Without markup; empty for the text before the first heading. */
  readonly title: string;
  /** 1 to 6; 0 for the text before the first heading. */
  readonly depth: number;
  /** 1-based line of the heading. */
  readonly line: number;
  readonly blocks: readonly RootContent[];
}

/** Splits the top-level blocks at their headings. A heading inside a fence, quote or list is part of those. */
export function readSections(tree: Root, inline: InlineReader): readonly Section[] {
  const sections: (Section & { blocks: RootContent[] })[] = [{ title: '', depth: 0, line: 1, blocks: [] }];
  for (const block of tree.children) {
    if (block.type === 'heading') {
      const line = block.position?.start.line ?? 1;
      const title = inline.text(plainText(block), line).replace(/\s+/g, ' ');
      sections.push({ title, depth: block.depth, line, blocks: [] });
    } else sections.at(-1)?.blocks.push(block);
  }
  return sections;
}
