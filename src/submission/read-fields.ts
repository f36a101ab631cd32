import type { Nodes, Paragraph, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Finding } from './finding.ts';

/** The fields of the issue templates that Podium reads, by the labels people see. */
const LABELS = {
  modelName: ['model name'],
  modelId: ['model id'],
  modelType: ['model type'],
  paper: ['paper/preprint', 'paper', 'preprint'],
  code: ['code repository', 'code'],
  benchmark: ['benchmark id', 'benchmark'],
  dataset: ['dataset used', 'dataset id', 'dataset'],
  evalId: ['evaluation id', 'eval id', 'eval_id'],
  reason: ['reason for the withdrawal', 'reason'],
} as const;
export type FieldName = keyof typeof LABELS;

export interface Field {
  readonly value: string;
  /** 1-based line of the label in the issue body. */
  readonly line: number;
}

export interface Fields {
  readonly fields: ReadonlyMap<FieldName, Field>;
  readonly findings: readonly Finding[];
}

const NAMES = new Map<string, FieldName>(
  Object.entries(LABELS).flatMap(([name, labels]) =>
    labels.map((label) => [label, name as FieldName] as const),
  ),
);

/**
 * Reads `**Label**: value` (the Markdown template) and `### Label` sections (issue forms). Comments, hints such
 * as `(e.g., …)` and `_No response_` are no values; a field that stands twice with two values is an error.
 */
export function readFields(tree: Root): Fields {
  const fields = new Map<FieldName, Field>();
  const findings: Finding[] = [];

  const add = (label: string, raw: string, line: number) => {
    const name = NAMES.get(label.replace(/:\s*$/, '').replace(/\s+/g, ' ').trim().toLowerCase());
    const value = withoutHint(raw);
    if (name === undefined || value === '') return;
    const twin = fields.get(name);
    if (twin !== undefined && twin.value !== value) {
      findings.push({
        rule: 'field-twice',
        severity: 'error',
        field: label,
        line,
        message: `"${label}" stands twice with different values: line ${twin.line} and line ${line}.`,
        remedy: 'Keep the one that is right.',
      });
    }
    if (twin === undefined) fields.set(name, { value, line });
  };

  tree.children.forEach((node, index) => {
    if (node.type === 'paragraph')
      for (const field of labelled(node)) add(field.label, field.value, field.line);
    if (node.type !== 'heading' || node.depth !== 3) return;
    const after = tree.children[index + 1];
    if (after?.type === 'paragraph' && labelled(after).length === 0)
      add(plainText(node), visible(after), node.position?.start.line ?? 1);
  });
  return { fields, findings };
}

/** The `**Label**: value` lines of a paragraph; a value may continue on the next line. */
function labelled(paragraph: Paragraph): readonly { label: string; value: string; line: number }[] {
  const found: { label: string; value: string; line: number }[] = [];
  paragraph.children.forEach((node, index) => {
    const before = paragraph.children[index - 1];
    const atLineStart =
      index === 0 ||
      before?.type === 'break' ||
      /\n\s*$/.test(before === undefined ? '' : visible(before)) ||
      before?.type === 'html';
    const after = paragraph.children[index + 1];
    const label = node.type === 'strong' ? plainText(node) : '';
    if (
      label !== '' &&
      atLineStart &&
      (label.endsWith(':') || (after?.type === 'text' && /^\s*:/.test(after.value)))
    ) {
      found.push({ label: label.replace(/:$/, ''), value: '', line: node.position?.start.line ?? 1 });
      return;
    }
    const last = found.at(-1);
    if (last !== undefined) last.value += visible(node);
  });
  return found.map(({ label, value, line }) => ({ label, line, value: value.replace(/^\s*:/, '') }));
}

/** The text a reader sees: no comments, no raw HTML. */
function visible(node: Nodes): string {
  return plainText(node, { includeHtml: false });
}

function withoutHint(raw: string): string {
  const value = raw.replace(/\s+/g, ' ').trim();
  if (/^_?no response_?$/i.test(value) || /^\((e\.g\.|link if|a short)[^()]*\)$/i.test(value)) return '';
  return value.replace(/\s*\((e\.g\.|link if|a short)[^()]*\)$/i, '').trim();
}
