import type { Finding } from '../finding.ts';
import { deceptionIn } from '../plain-text.ts';
import { quoted } from '../quoted.ts';
import { dateHint } from '../record/date-hint.ts';
import type { InlineReader } from '../sections/inline-reader.ts';
import type { Section } from '../sections/read-sections.ts';
import { withoutStruck } from '../struck.ts';
import { blockText, paragraphsOf, sourceOf } from './block-text.ts';
import { type Labelled, labelledLines } from './labelled-lines.ts';
import { type FieldName, fieldOf, isDateLike, isRemarked, labelOf, toolOf } from './labels.ts';
import { isShownInForms, withoutHint } from './placeholders.ts';
import { type ResultsSection, resultsSection, untabledGroups } from './results-section.ts';
import { sameRunner } from './same-runner.ts';

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
  /** The first label that speaks of a date and names no field. */
  readonly dateLike?: { readonly label: string; readonly value: string; readonly line: number };
  /** Where the metrics are to stand. */
  readonly results?: ResultsSection;
  /** What stands in the place of tables by group. */
  readonly groups?: ResultsSection;
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
  let dateLike: Fields['dateLike'];
  const labelled = sections.flatMap((section) => labelledIn(section, body, inline));
  for (const { label, text, url, line } of plainLabelsFirst(labelled)) {
    const tool = toolOf(label);
    const name = tool === undefined ? fieldOf(label) : 'runner';
    if (name === undefined) {
      if (withoutHint(text) !== '') dateLike ??= { label, value: withoutHint(text), line };
      continue;
    }
    const given = linked(name, url) ?? filledIn(name, text);
    const standing = LEFT_AS_GIVEN.has(name) ? undefined : withoutStruck(given);
    if (standing !== undefined) findings.push(struck(name, given, standing, line));
    const value = standing ?? given;
    const field = fieldWith(tool, value, line);
    const before = fields.get(name);
    const same = tool !== undefined || name === 'runner' ? sameRunner(before, field) : undefined;
    const twin = before?.line ?? (name === 'runner' ? undefined : empty.get(name));
    if (name !== 'modelName' && deceptionIn(value) !== undefined) findings.push(deceptive(name, line));
    else if (same !== undefined) fields.set(name, same);
    else if (twin !== undefined && twin !== line) {
      if (!isRemarked(label)) findings.push(standsTwice(name, twin, line));
      else if (before === undefined && field !== undefined) fields.set(name, field);
    } else if (field !== undefined) fields.set(name, field);
    else empty.set(name, line);
    if (name === 'modelName' && repeatsItself(text)) findings.push(nameOnLines(value, line));
  }
  for (const name of fields.keys()) empty.delete(name);
  const [results, groups] = [resultsSection(sections, body), untabledGroups(sections, body)];
  return { fields, empty, findings, dateLike, results, groups };
}

/** Where a field stands with and without a remark, the one without is meant. */
function plainLabelsFirst(labelled: readonly Labelled[]): readonly Labelled[] {
  const plain = labelled.filter(({ label }) => !isRemarked(label));
  return plain.length === labelled.length
    ? labelled
    : [...plain, ...labelled.filter(({ label }) => isRemarked(label))];
}

/** What a label says; undefined where nothing. The label of a tool says which one, whatever stands behind it. */
function fieldWith(tool: string | undefined, value: string, line: number): Field | undefined {
  if (value !== '') return { value: tool === undefined ? value : `${tool} ${value}`, line };
  return tool === undefined ? undefined : { value: tool, line, assumed: true };
}

function filledIn(name: FieldName, text: string): string {
  const value = withoutHint(text);
  return (name === 'modelName' || name === 'modelId') && isShownInForms(value) ? '' : value;
}

/** Whether a line of a name begins like the first one: two versions of a model, and not one name that goes on. */
function repeatsItself(text: string): boolean {
  const [first = '', ...more] = text.toLowerCase().split('\n');
  const start = first.trim().slice(0, 4);
  return start.length > 2 && more.some((row) => row.trim().startsWith(start));
}

function nameOnLines(value: string, line: number): Finding {
  return {
    rule: 'model-ambiguous',
    severity: 'warning',
    field: 'model.name',
    line,
    message: `The Model Name on line ${line} stands on several lines; it is read as one name, ${quoted(value)}.`,
    remedy: 'Write it on one line; submit one model per issue.',
  };
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

/** A `~` belongs to the address of a page, and what is struck out may belong to prose. */
const LEFT_AS_GIVEN: ReadonlySet<FieldName> = new Set(['paper', 'code', 'reason']);

function struck(name: FieldName, value: string, standing: string, line: number): Finding {
  return {
    rule: 'text-struck',
    severity: 'error',
    field: '',
    line,
    message: `A part of "${labelOf(name)}" on line ${line} is struck out: ${quoted(value)}.`,
    remedy:
      standing === '' ? 'Write the value that holds, or leave it empty.' : `Write ${quoted(standing)} alone.`,
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

const isLabel = (title: string): boolean =>
  (fieldOf(title) ?? toolOf(title)) !== undefined || isDateLike(title);

/** Whether a list below an empty label gives the days of the run, as a date does; another list is no value. */
const listsDays = ({ label }: Labelled, text: string): boolean =>
  fieldOf(label) === 'date' && text.split('\n').every((row) => dateHint(row) !== undefined);

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
    } else if (open !== undefined && (block.type === 'paragraph' || block.type === 'list')) {
      const next = blockText(block, body, inline);
      const fits = block.type === 'list' ? listsDays(open, next.text) : !next.text.includes('\n');
      if (next.text.length <= MOST_CHARACTERS && fits)
        found.splice(found.indexOf(open), 1, { ...open, ...next });
      open = undefined;
    } else if (block.type !== 'html') open = undefined;
  }
  if (depth < 2 || depth > 3 || found.length > 0 || !isLabel(title)) return found;
  const parts = blocks.map((block) => blockText(block, body, inline));
  const text = parts
    .map((part) => part.text)
    .join('\n')
    .trim();
  if (text.length > MOST_CHARACTERS) return [];
  return [{ label: title, line, text, url: parts.find(({ url }) => url !== undefined)?.url }];
}
