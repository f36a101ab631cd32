import type { Root } from 'mdast';
import type { RecordBlock } from './find-records.ts';
import { looksLikeRecord, RECORD_START } from './record-key.ts';

/** Lines that a YAML record can be made of: blank, indented, a comment, a list item, or `key:`. */
const YAML_LINE = /^(?:$|[ \t]|# |#$|- |["']?[A-Za-z_][\w .()/-]{0,63}["']?:(?:\s|$)|---$)/;
/** A tag, a comment, a link or a picture could hide lines from who looks at the issue. */
const HIDES_REST = /<[A-Za-z!/?]|\[/;
const HIDES_PART = /<[A-Za-z!/?]|!\[|\]\(/;

/** Records that were pasted without a fence, and the lines where something like one is hidden by HTML. */
export interface LooseRecords {
  readonly blocks: readonly RecordBlock[];
  readonly hidden: readonly number[];
}

/**
 * Records that were pasted without a fence: from a line with a key of a record (or `{`) that opens a line of plain
 * text, as far as the lines look like YAML.
 */
export function findLooseRecords(tree: Root, lines: readonly string[]): LooseRecords {
  const blocks: RecordBlock[] = [];
  const hidden: number[] = [];
  let end = 0;
  for (const { type, position } of tree.children) {
    if (type !== 'paragraph' || position === undefined || position.end.line <= end) continue;
    const from = Math.max(position.start.line, end + 1);
    const first = firstStart(lines, from, position.end.line);
    if (first === undefined) continue;
    end = (lines[first - 1] ?? '').startsWith('{') ? lastJsonLine(lines, first) : lastYamlLine(lines, first);
    const text = lines.slice(first - 1, end).join('\n');
    if (!looksLikeRecord(text)) continue;
    const shown = lines.slice(position.start.line - 1, first - 1).join('\n');
    if (HIDES_REST.test(shown) || HIDES_PART.test(text)) hidden.push(first);
    else blocks.push({ text, firstLine: first });
  }
  return { blocks, hidden };
}

function firstStart(lines: readonly string[], from: number, to: number): number | undefined {
  for (let line = from; line <= to; line++) if (RECORD_START.test(lines[line - 1] ?? '')) return line;
  return undefined;
}

function lastYamlLine(lines: readonly string[], first: number): number {
  let last = first;
  while (last < lines.length && YAML_LINE.test(lines[last] ?? '')) last++;
  return last;
}

/** To the brace that closes at the start of a line, else as far as the text goes without an empty line. */
function lastJsonLine(lines: readonly string[], first: number): number {
  let last = first;
  while (last < lines.length && !/^\}\s*$/.test(lines[last - 1] ?? '')) last++;
  if (/^\}\s*$/.test(lines[last - 1] ?? '')) return last;
  for (last = first; last < lines.length && (lines[last] ?? '').trim() !== ''; ) last++;
  return last;
}
