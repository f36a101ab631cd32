import type { Code, Nodes, Root, RootContent } from 'mdast';
import type { Finding } from '../finding.ts';
import { withoutComments } from '../sections/html-text.ts';
import { findLooseRecords } from './loose-record.ts';
import { capitalKeys, looksLikeRecord, RECORD_KEY } from './record-key.ts';
import {
  blank,
  capitalised,
  commented,
  keyless,
  languageOf,
  lineOf,
  nested,
  otherLanguage,
  swallowed,
  unclosed,
} from './record-refusals.ts';

/** The text of an evaluation record (or of what should be one). */
export interface RecordBlock {
  readonly text: string;
  /** 1-based issue line of the first line of the text. */
  readonly firstLine: number;
}

export interface RecordBlocks {
  /** Texts with a key of a record. */
  readonly blocks: readonly RecordBlock[];
  /** A text with one such key alone, which could be a sentence about it: a record only where nothing else is. */
  readonly single?: RecordBlock;
  /** Why a record that stands there cannot be read. */
  readonly findings: readonly Finding[];
  /** Something that may have been meant for a record; told only where the issue says nothing else. */
  readonly overlooked?: Finding;
}

/** Languages under which people paste a record; `.yaml.txt` is what GitHub lets them attach. */
const RECORD_LANGUAGE = /^(?:ya?ml|json[c5]?)$|\.(?:ya?ml|json)(?:\.txt)?$/i;
const TEXT_LANGUAGE = /^(?:te?xt|plain(?:text)?|console)$/i;

/**
 * Finds evaluation records: in fences, in indented code, or pasted as they are. CommonMark decides what a fence
 * is, so a fence in a comment is none; a record in a quote, in a list or in a fence that is never closed is
 * refused, because two readers could see two different things.
 */
export function findRecords(tree: Root, body: string): RecordBlocks {
  const lines = body.split('\n');
  const blocks: RecordBlock[] = [];
  const single: RecordBlock[] = [];
  const findings: Finding[] = [];
  const containers: Nodes[] = [];
  let overlooked: Finding | undefined;
  for (const node of tree.children) {
    if (node.type !== 'code') {
      if (holdsNested(node)) containers.push(node);
      else if (isSwallowed(node)) findings.push(swallowed(node));
      else if (isHidden(node)) overlooked ??= commented(lineOf(node));
    } else if (!RECORD_KEY.test(node.value)) {
      if (RECORD_LANGUAGE.test(languageOf(node)))
        overlooked ??= node.value.trim() === '' ? blank(node) : withoutKeys(node);
    } else if (!canHoldRecord(node)) overlooked ??= otherLanguage(node);
    else if (!isClosed(node, lines)) findings.push(unclosed(node));
    else (looksLikeRecord(node.value) ? blocks : single).push(withoutInnerFence(node, isFenced(node, lines)));
  }
  const loose = findLooseRecords(tree, lines);
  blocks.push(...loose.blocks);
  for (const line of loose.hidden) overlooked ??= commented(line);
  findings.push(...containers.map((node) => nested(node, blocks.length > 0)));
  return { blocks, single: single[0], findings, overlooked };
}

function withoutKeys(node: Code): Finding {
  const capitals = capitalKeys(node.value);
  return capitals.length > 0 ? capitalised(node, capitals) : keyless(node);
}

function canHoldRecord(node: Code): boolean {
  const language = languageOf(node);
  return language === '' || RECORD_LANGUAGE.test(language) || TEXT_LANGUAGE.test(language);
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;

function isFenced(node: Code, lines: readonly string[]): boolean {
  return FENCE.test(lines[lineOf(node) - 1] ?? '');
}

function isClosed(node: Code, lines: readonly string[]): boolean {
  const fence = FENCE.exec(lines[lineOf(node) - 1] ?? '')?.[1];
  if (fence === undefined) return true;
  const end = node.position?.end.line ?? 1;
  const last = (lines[end - 1] ?? '').trim();
  return end > lineOf(node) && last.length >= fence.length && last === fence.charAt(0).repeat(last.length);
}

/** Who pastes his own fence into a form field of type yaml brings a second opening (and closing) line along. */
function withoutInnerFence(node: Code, fenced: boolean): RecordBlock {
  const firstLine = lineOf(node) + (fenced ? 1 : 0);
  const rows = node.value.split('\n');
  const start = rows.findIndex((row) => row.trim() !== '');
  const opening = /^\s*(`{3,}|~{3,})[ \t]*[\w.{}]*[ \t]*$/.exec(rows[start] ?? '')?.[1];
  if (opening === undefined) return { text: node.value, firstLine };
  const inner = rows.slice(start + 1);
  while (inner.at(-1)?.trim() === '') inner.pop();
  const closing = (inner.at(-1) ?? '').trim();
  if (closing.length >= opening.length && closing === opening.charAt(0).repeat(closing.length)) inner.pop();
  return { text: inner.join('\n'), firstLine: firstLine + start + 1 };
}

function holdsNested(node: RootContent): boolean {
  if (node.type !== 'blockquote' && node.type !== 'list' && node.type !== 'footnoteDefinition') return false;
  const inside: Nodes[] = [...node.children];
  for (let at = inside.pop(); at !== undefined; at = inside.pop()) {
    if (at.type === 'code' && canHoldRecord(at) && RECORD_KEY.test(at.value)) return true;
    if ('children' in at) inside.push(...at.children);
  }
  return false;
}

function isHidden(node: RootContent): boolean {
  return node.type === 'html' && node.value.includes('<!--') && RECORD_KEY.test(node.value);
}

/** A record right below a tag, without an empty line between: its fence is raw text, for GitHub as well. */
function isSwallowed(node: RootContent): boolean {
  return node.type === 'html' && RECORD_KEY.test(node.value) && looksLikeRecord(withoutComments(node.value));
}
