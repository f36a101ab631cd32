import type { Root } from 'mdast';
import type { RecordBlock } from './find-records.ts';
import { looksLikeRecord, RECORD_START } from './record-key.ts';

/** Lines that a YAML record can be made of: blank, indented, a comment, a list item, or `key:`. */
const YAML_LINE = /^(?:$|[ \t]|# |#$|- |["']?[A-Za-z_][\w .()/-]{0,63}["']?:(?:\s|$)|---$)/;

/**
 * Records that were pasted without a fence: from a line `eval_id:` or `benchmark_id:` (or `{`) that opens a line
 * of plain text, as far as the lines look like YAML.
 */
export function findLooseRecord(tree: Root, lines: readonly string[]): readonly RecordBlock[] {
  const blocks: RecordBlock[] = [];
  let end = 0;
  for (const { type, position } of tree.children) {
    if (type !== 'paragraph' || position === undefined || position.start.line <= end) continue;
    for (let line = Math.max(position.start.line, end + 1); line <= position.end.line; line++) {
      if (!RECORD_START.test(lines[line - 1] ?? '')) continue;
      const last = (lines[line - 1] ?? '').startsWith('{') ? position.end.line : lastYamlLine(lines, line);
      const text = lines.slice(line - 1, last).join('\n');
      if (!looksLikeRecord(text)) continue;
      blocks.push({ text, firstLine: line });
      end = last;
      line = last;
    }
  }
  return blocks;
}

function lastYamlLine(lines: readonly string[], first: number): number {
  let last = first;
  while (last < lines.length && YAML_LINE.test(lines[last] ?? '')) last++;
  return last;
}
