import type { PhrasingContent } from 'mdast';
import { type InlineReader, visibleText } from '../sections/inline-reader.ts';
import { type Shown, shown, WORD } from './block-text.ts';
import { fieldOf, isDateLike, plainFieldOf, toolOf } from './labels.ts';

/** A label with what stands behind it, before anything is decided about it. */
export interface Labelled extends Shown {
  readonly label: string;
  readonly line: number;
}

const BOLD = /^[ \t]*(?:\*\*|__)([^\n]{1,80}?)(?:\*\*|__)[ \t]{0,8}([:：–—-]?)/;
const PLAIN = /^[ \t]{0,8}([\p{L}][\p{L} /()-]{2,40})[:：](?=[ \t]|$)/u;
/** A tag, a comment, a link or a picture may hide lines of a paragraph, and a link definition does. */
const MAY_HIDE = /<[A-Za-z!/?]|\[/;

/**
 * The `**Label**: value` lines of a paragraph; a value may continue on the next line. Each line is read by itself, so
 * that an underscore in one id and an underscore in the next are no emphasis, unless something in the paragraph could
 * hide a line from the reader: then the paragraph is read as a whole, and a label counts only where it is seen.
 */
export function labelledLines(source: string, firstLine: number, inline: InlineReader): readonly Labelled[] {
  const rows = source.split('\n');
  const starts = rows.flatMap((row, index) => (opensLabel(row) ? [index] : []));
  if (!rows.some((row) => labelIn(row) !== undefined)) return [];
  const seen = MAY_HIDE.test(source) ? seenLines(source, firstLine, inline) : undefined;
  return starts.flatMap((start, index): Labelled[] => {
    const own = rows.slice(start, starts[index + 1] ?? rows.length);
    const line = firstLine + start;
    const label = labelIn(own[0] ?? '');
    if (label === undefined || (seen !== undefined && !seen.has(start))) return [];
    const behind = [(own[0] ?? '').slice(label.length), ...own.slice(1)];
    return splitAtLabels(label.text, behind, line, inline);
  });
}

/** Whether a line opens with a label, of ours or not: what stands above it ends there. */
function opensLabel(row: string): boolean {
  const [bold, inner = '', colon] = BOLD.exec(row) ?? [];
  return (bold !== undefined && (colon !== '' || /[:：]\s*$/.test(inner))) || labelIn(row) !== undefined;
}

/** A label of ours that opens a line, and the length of its source with the colon. */
function labelIn(row: string): { readonly text: string; readonly length: number } | undefined {
  const [bold, inner = '', colon] = BOLD.exec(row) ?? [];
  if (bold !== undefined) {
    const known =
      fieldOf(inner) !== undefined || toolOf(inner.replace(/[*_`]/g, '')) !== undefined || isDateLike(inner);
    if (!known || (colon === '' && !/[:：]\s*$/.test(inner))) return undefined;
    return { text: inner.replace(/\s*[:：]\s*$/, ''), length: bold.length };
  }
  const [plain, words = ''] = PLAIN.exec(row) ?? [];
  return plain === undefined || plainFieldOf(words) === undefined
    ? undefined
    : { text: words, length: plain.length };
}

/** A second label on the same line opens a value of its own. */
function splitAtLabels(
  label: string,
  rows: readonly string[],
  line: number,
  inline: InlineReader,
): Labelled[] {
  const source = rows.join('\n');
  const word = asTyped(rows);
  if (word !== undefined) return [{ label, line, text: word }];
  const nodes = inline.nodes(source.trimStart(), line);
  const found: Labelled[] = [];
  let current = label;
  let from = 0;
  nodes.forEach((node, index) => {
    if (node.type !== 'strong') return;
    const name = visibleText([node]).replace(/\s*[:：]\s*$/, '');
    const after = nodes[index + 1];
    const colon =
      /[:：]\s*$/.test(visibleText([node])) || (after?.type === 'text' && /^\s*[:：]/.test(after.value));
    if (!colon || (fieldOf(name) === undefined && toolOf(name) === undefined)) return;
    const before = shown(nodes.slice(from, index));
    found.push({ label: current, line, ...before, text: behindColon(before.text).replace(/\s*[,;|]$/, '') });
    current = name;
    from = index + 1;
  });
  const rest = shown(nodes.slice(from));
  return [...found, { label: current, line, ...rest, text: behindColon(rest.text) }];
}

const behindColon = (text: string) => text.replace(/^[:：]\s*/, '');

/** A value of one word, on the label's line or the next, as it is typed: `my_model_` is an id and no emphasis. */
function asTyped([first = '', ...rest]: readonly string[]): string | undefined {
  const words = [first, ...rest].map((row) => row.trim()).filter((row) => row !== '');
  const [word = ''] = words;
  return words.length === 1 && WORD.test(word) ? word : undefined;
}

/** The rows of a paragraph that do not begin inside a comment, a tag, a link, a picture or a link definition. */
function seenLines(source: string, line: number, inline: InlineReader): ReadonlySet<number> {
  if (/^[ \t]*\[/.test(source)) return new Set();
  const seen = new Set(source.split('\n').keys());
  const nodes: PhrasingContent[] = [...inline.nodes(source, line)];
  if (nodes.length === 0) return new Set();
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    const { type, position } = node;
    if ('children' in node) nodes.push(...node.children);
    if (position === undefined || !HIDING.has(type)) continue;
    for (let row = position.start.line + 1; row <= position.end.line; row++) seen.delete(row - 1);
  }
  return seen;
}

const HIDING: ReadonlySet<string> = new Set(['html', 'image', 'imageReference', 'link', 'linkReference']);
