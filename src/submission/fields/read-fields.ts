import type { RootContent } from 'mdast';
import type { Finding } from '../finding.ts';
import { deceptionIn } from '../plain-text.ts';
import { type InlineReader, visibleText } from '../sections/inline-reader.ts';
import type { Section } from '../sections/read-sections.ts';
import { blockText, paragraphsOf, sourceOf, WORD } from './block-text.ts';
import { type FieldName, fieldOf, labelOf, toolOf } from './labels.ts';
import { withoutHint } from './placeholders.ts';

export interface Field {
  readonly value: string;
  /** 1-based line of the label in the issue body. */
  readonly line: number;
}

export interface Fields {
  readonly fields: ReadonlyMap<FieldName, Field>;
  /** Line of every label that stands there without a value. */
  readonly empty: ReadonlyMap<FieldName, number>;
  readonly findings: readonly Finding[];
}

/** A label with what stands behind it, before anything is decided about it. */
interface Labelled {
  readonly label: string;
  value: string;
  readonly line: number;
}

/** Values of the fields are short; what is longer is prose under a heading that happens to be so named. */
const MOST_CHARACTERS = 500;

/**
 * Reads `**Label**: value` (the Markdown template) and `### Label` sections (issue forms). Comments, hints such
 * as `(e.g., …)` and `_No response_` are no values; a field that stands twice is an error that names both lines.
 */
export function readFields(sections: readonly Section[], body: string, inline: InlineReader): Fields {
  const fields = new Map<FieldName, Field>();
  const empty = new Map<FieldName, number>();
  const findings: Finding[] = [];
  for (const { label, value: raw, line } of sections.flatMap((section) =>
    labelledIn(section, body, inline),
  )) {
    const tool = toolOf(label);
    const name = tool === undefined ? fieldOf(label) : 'runner';
    if (name === undefined) continue;
    const value = withoutHint(raw);
    const twin = fields.get(name)?.line ?? empty.get(name);
    if (twin !== undefined && twin !== line) findings.push(standsTwice(name, twin, line));
    else if (name !== 'modelName' && deceptionIn(value) !== undefined) findings.push(deceptive(name, line));
    else if (value !== '') fields.set(name, { value: tool === undefined ? value : `${tool} ${value}`, line });
    else if (tool !== undefined) fields.set(name, { value: tool, line });
    else empty.set(name, line);
  }
  return { fields, empty, findings };
}

/** The name of a model is looked at by a rule of its own, which is stricter. */
function deceptive(name: FieldName, line: number): Finding {
  return {
    rule: 'text-not-plain',
    severity: 'error',
    field: '',
    line,
    message: `"${labelOf(name)}" on line ${line} holds a character that cannot be seen.`,
    remedy: 'Type the value again by hand.',
  };
}

function standsTwice(name: FieldName, first: number, second: number): Finding {
  return {
    rule: 'field-twice',
    severity: 'error',
    field: '',
    line: second,
    message: `"${labelOf(name)}" stands twice: on line ${first} and on line ${second}.`,
    remedy: 'Keep the one that is right and delete the other.',
  };
}

function labelledIn(
  { title, depth, line, blocks }: Section,
  body: string,
  inline: InlineReader,
): readonly Labelled[] {
  const found: Labelled[] = [];
  let open: Labelled | undefined;
  for (const block of blocks) {
    const own = paragraphsOf(block).flatMap((paragraph) =>
      labelled(sourceOf(paragraph, body), paragraph.position?.start.line ?? line, inline),
    );
    if (own.length > 0) {
      found.push(...own);
      open = own.at(-1)?.value.trim() === '' ? own.at(-1) : undefined;
    } else if (open !== undefined && block.type === 'paragraph') {
      const next = blockText(block, body, inline);
      if (next.length <= MOST_CHARACTERS && !next.includes('\n')) open.value = next;
      open = undefined;
    } else if (block.type !== 'html') open = undefined;
  }
  if (depth !== 3 || found.length > 0 || fieldOf(title) === undefined) return found;
  const value = blocks
    .map((block: RootContent) => blockText(block, body, inline))
    .join('\n')
    .trim();
  return value.length <= MOST_CHARACTERS ? [{ label: title, value, line }] : [];
}

/**
 * The `**Label**: value` lines of a paragraph; a value may continue on the next line. Each is read by itself, so
 * that an underscore in one id and an underscore in the next are no emphasis.
 */
function labelled(source: string, firstLine: number, inline: InlineReader): readonly Labelled[] {
  const rows = source.split('\n');
  const starts = rows.flatMap((row, index) => (hasKnownLabel(row) ? [index] : []));
  return starts.flatMap((start, index): Labelled[] => {
    const own = rows.slice(start, starts[index + 1] ?? rows.length);
    const line = firstLine + start;
    const [strong, ...rest] = inline.nodes(own.join('\n').trimStart(), line);
    if (strong?.type !== 'strong') return [];
    const label = visibleText([strong]);
    const behind = rest.map((node) => (node.type === 'break' ? '\n' : visibleText([node]))).join('');
    if (!label.endsWith(':') && !/^[ \t]*:/.test(behind)) return [];
    const value = asTyped(own[0] ?? '', own[1] ?? '') ?? behind.replace(/^\s*:/, '').trim();
    return [{ label: label.replace(/:$/, ''), value, line }];
  });
}

/** A value of one word, on the label's line or the next, as it is typed: `my_model_` is an id and no emphasis. */
function asTyped(row: string, next: string): string | undefined {
  const behind = /(?:\*\*|__)[ \t]*:?[ \t]*([^*]*)$/.exec(row)?.[1]?.trim();
  if (behind === undefined) return undefined;
  const word = behind === '' ? next.trim() : behind;
  return WORD.test(word) ? word : undefined;
}

const BOLD_LABEL = /^[ \t]*(?:\*\*|__)([^\n]{1,80}?)(?:\*\*|__)/;

/** Whether a line opens with a label of ours; other bold text is prose and is not read any further. */
function hasKnownLabel(row: string): boolean {
  const label = BOLD_LABEL.exec(row)?.[1]
    ?.replace(/[*_`\\]/g, '')
    .trim();
  return label !== undefined && (fieldOf(label) !== undefined || toolOf(label) !== undefined);
}
