import type { Code, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Finding } from './finding.ts';

/** A fence that holds (or should hold) an evaluation record. */
export interface RecordBlock {
  readonly text: string;
  /** 1-based issue line of the first line of the text. */
  readonly firstLine: number;
}

export interface RecordBlocks {
  readonly blocks: readonly RecordBlock[];
  readonly findings: readonly Finding[];
}

const LANGUAGES = /^(ya?ml|json)$/i;
const RECORD_KEY = /^\s*["']?(eval_id|benchmark_id|model_ids|metrics)["']?\s*:/m;

/**
 * Finds fences with an evaluation record: marked yaml, yml or json, or unmarked and with a key of a record.
 * CommonMark decides what a fence is, so a fence in a comment is none; a record in a quote, in a list or in a
 * fence that is never closed is refused, because two readers could see two different things.
 */
export function findRecords(tree: Root, body: string): RecordBlocks {
  const findings: Finding[] = [];
  const lines = body.split('\n');
  const blocks = tree.children.flatMap((node) => {
    if (node.type === 'blockquote' || node.type === 'list') {
      if (RECORD_KEY.test(plainText(node)) && JSON.stringify(node).includes('"type":"code"')) {
        findings.push(
          refusal(
            'record-nested',
            node.position?.start.line,
            'The record stands inside a quote or a list.',
            'Move the fence to the start of the line.',
          ),
        );
      }
      return [];
    }
    if (node.type !== 'code' || !holdsRecord(node)) return [];
    const start = node.position?.start.line ?? 1;
    if (!isClosed(node, lines)) {
      findings.push(
        refusal(
          'fence-open',
          start,
          'The fence with the record is never closed.',
          'Add a line of three backticks after the record.',
        ),
      );
      return [];
    }
    // A submitter who pastes his own ```yaml into a form field of type yaml brings a second opening line along.
    const inner = /^(?:\s*\n)*(`{3,}|~{3,})[ \t]*(?:ya?ml|json)?[ \t]*\n/i.exec(node.value);
    if (inner === null) return [{ text: node.value, firstLine: start + 1 }];
    const skipped = inner[0].split('\n').length - 1;
    return [
      {
        text: node.value.slice(inner[0].length).replace(/\n(`{3,}|~{3,})\s*$/, ''),
        firstLine: start + 1 + skipped,
      },
    ];
  });
  return { blocks, findings };
}

function holdsRecord(node: Code): boolean {
  if (node.value.trim() === '') return false;
  if (RECORD_KEY.test(node.value)) return node.lang == null || node.lang === '' || LANGUAGES.test(node.lang);
  return node.lang != null && LANGUAGES.test(node.lang);
}

function isClosed(node: Code, lines: readonly string[]): boolean {
  const first = lines[(node.position?.start.line ?? 1) - 1] ?? '';
  const fence = /^ {0,3}(`{3,}|~{3,})/.exec(first)?.[1];
  if (fence === undefined) return true;
  const last = (lines[(node.position?.end.line ?? 1) - 1] ?? '').trim();
  return last.length >= fence.length && last === fence.charAt(0).repeat(last.length);
}

function refusal(rule: string, line: number | undefined, message: string, remedy: string): Finding {
  return { rule, severity: 'error', field: '', line: line ?? null, message, remedy };
}
