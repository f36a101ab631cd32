import type { Finding } from '../finding.ts';
import { deceptionIn } from '../plain-text.ts';
import type { InlineReader } from '../sections/inline-reader.ts';
import type { Section } from '../sections/read-sections.ts';
import { blockText, paragraphsOf, sourceOf } from './block-text.ts';
import { type Labelled, labelledLines } from './labelled-lines.ts';
import { type FieldName, fieldOf, labelOf, toolOf } from './labels.ts';
import { withoutHint } from './placeholders.ts';

export interface Field {
  readonly value: string;
  /** 1-based line of the label in the issue body. */
  readonly line: number;
  /** The label alone says it: a tool whose version was left empty. */
  readonly assumed?: boolean;
}

export interface Fields {
  readonly fields: ReadonlyMap<FieldName, Field>;
  /** Line of every label that stands there without a value. */
  readonly empty: ReadonlyMap<FieldName, number>;
  readonly findings: readonly Finding[];
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
  for (const { label, text, url, line } of sections.flatMap((section) => labelledIn(section, body, inline))) {
    const tool = toolOf(label);
    const name = tool === undefined ? fieldOf(label) : 'runner';
    if (name === undefined) continue;
    const value = linked(name, url) ?? withoutHint(text);
    const twin = fields.get(name)?.line ?? empty.get(name);
    if (twin !== undefined && twin !== line) findings.push(standsTwice(name, twin, line));
    else if (name !== 'modelName' && deceptionIn(value) !== undefined) findings.push(deceptive(name, line));
    else if (value !== '') fields.set(name, { value: tool === undefined ? value : `${tool} ${value}`, line });
    else if (tool !== undefined) fields.set(name, { value: tool, line, assumed: true });
    else empty.set(name, line);
  }
  return { fields, empty, findings };
}

/** A paper or a repository given as a link is its address, not the words that are clicked. */
function linked(name: FieldName, url: string | undefined): string | undefined {
  return (name === 'paper' || name === 'code') && url !== undefined && /^https?:\/\//i.test(url)
    ? url
    : undefined;
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

/** Prose about the run: what is bold there is no field. */
const NOTES = /note|comment|discussion/i;

function labelledIn(
  { title, depth, line, blocks }: Section,
  body: string,
  inline: InlineReader,
): readonly Labelled[] {
  if (NOTES.test(title)) return [];
  const found: Labelled[] = [];
  let open: Labelled | undefined;
  for (const block of blocks) {
    const own = paragraphsOf(block).flatMap((paragraph) =>
      labelledLines(sourceOf(paragraph, body), paragraph.position?.start.line ?? line, inline),
    );
    if (own.length > 0) {
      found.push(...own);
      const last = own.at(-1);
      open = last?.text === '' && toolOf(last.label) === undefined ? last : undefined;
    } else if (open !== undefined && block.type === 'paragraph') {
      const next = blockText(block, body, inline);
      if (next.text.length <= MOST_CHARACTERS && !next.text.includes('\n'))
        found.splice(found.indexOf(open), 1, { ...open, ...next });
      open = undefined;
    } else if (block.type !== 'html') open = undefined;
  }
  if (depth < 2 || depth > 3 || found.length > 0 || (fieldOf(title) ?? toolOf(title)) === undefined)
    return found;
  const parts = blocks.map((block) => blockText(block, body, inline));
  const text = parts
    .map((part) => part.text)
    .join('\n')
    .trim();
  if (text.length > MOST_CHARACTERS) return [];
  return [{ label: title, line, text, url: parts.find(({ url }) => url !== undefined)?.url }];
}
