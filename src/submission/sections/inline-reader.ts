import type { PhrasingContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { remark } from 'remark';
import { TooIntricate } from './work-limit.ts';

/** Reads inline source: a heading, a labelled line, a table cell. `line` is where it stands in the issue. */
export interface InlineReader {
  /** Emphasis, code, links, comments and references as nodes whose lines count from 1. */
  readonly nodes: (source: string, line: number) => readonly PhrasingContent[];
  /** The visible text; source without any markup is given back as it is. */
  readonly text: (source: string, line: number) => string;
}

/** A paragraph's text starts with this, so that nothing in it can open a block. */
const OPENING = 'x ';
/** What all inline reading of one issue may cost, in characters; a call counts for some itself. */
const MOST_WORK = 24_000;
const CALL = 20;
/** A longer text is prose, and no field is looked for in it. */
const MOST_CHARACTERS = 4_000;
const MARKUP = /[*`\\&<[\]!~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u;

/** A reader for one issue. Throws {@link TooIntricate} when there is more to read than any honest issue has. */
export function inlineReader(): InlineReader {
  const parser = remark();
  let work = 0;
  const nodes: InlineReader['nodes'] = (source, line) => {
    if (source.length > MOST_CHARACTERS) return [];
    work += CALL + source.length;
    if (work > MOST_WORK) throw new TooIntricate(line);
    const [first] = parser.parse(OPENING + source).children;
    if (first?.type !== 'paragraph') return [];
    const [opening, ...rest] = first.children;
    if (opening?.type !== 'text') return first.children;
    const value = opening.value.slice(OPENING.length);
    return value === '' ? rest : [{ ...opening, value }, ...rest];
  };
  return {
    nodes,
    text: (source, line) => (MARKUP.test(source) ? visibleText(nodes(source, line)).trim() : source.trim()),
  };
}

/** The mark of a footnote: it is no part of what it stands behind. */
const FOOTNOTE = /\[\^[\w-]{1,40}\]/g;

/** The text that a reader sees: no comments, no raw HTML, no marks of footnotes. */
export function visibleText(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      const text = plainText(node, { includeHtml: false, includeImageAlt: false });
      return node.type === 'inlineCode' ? text : text.replace(FOOTNOTE, '');
    })
    .join('');
}
