import type { Html, Paragraph, RootContent, Table } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Finding } from '../finding.ts';
import { withoutComments } from '../sections/html-text.ts';
import type { InlineReader } from '../sections/inline-reader.ts';
import type { Section } from '../sections/read-sections.ts';
import { tableFinding } from './table-finding.ts';

/** A table, and what stands over it. */
export interface Found {
  readonly table: Table;
  /** What the item of a list opens with, else the summary of open details, else the title of the section. */
  readonly caption: string;
  /** Titles of its section and of the one above. */
  readonly titles: readonly string[];
  /** What the items of lists around it open with, the innermost last. */
  readonly labels: readonly string[];
}

/** The tables of the sections, also those in lists; one in a quote is somebody else's. */
export function findTables(
  sections: readonly Section[],
  inline: InlineReader,
): { readonly tables: readonly Found[]; readonly findings: readonly Finding[] } {
  const tables: Found[] = [];
  const findings: Finding[] = [];
  let summary = '';
  let struck = false;
  let outer = '';
  for (const { title, depth, blocks } of sections) {
    if (depth > 0) summary = '';
    if (depth <= 3) outer = title;
    for (const { block, openings } of withListed(blocks)) {
      if (block.type === 'html') {
        summary = summaryAfter(block, summary);
        struck = struckAfter(block, struck);
        findings.push(...swallowedTable(block));
      }
      if (block.type === 'table' && struck) findings.push(struckTable(block));
      else if (block.type === 'table') {
        const labels = openings
          .map((paragraph) => labelOf(paragraph, inline))
          .filter((label) => label !== '');
        const caption = labels.at(-1) ?? (summary === '' ? title : summary);
        tables.push({ table: block, caption, titles: [title, outer], labels });
      }
    }
  }
  return { tables, findings };
}

interface Listed {
  readonly block: RootContent;
  /** The paragraphs that open the items around it. */
  readonly openings: readonly Paragraph[];
}

/** The blocks, and in place of a list those of its items. */
function withListed(blocks: readonly RootContent[], openings: readonly Paragraph[] = []): readonly Listed[] {
  return blocks.flatMap((block): readonly Listed[] => {
    if (block.type !== 'list') return [{ block, openings }];
    return block.children.flatMap(({ children }) => {
      const [first] = children;
      return withListed(children, first?.type === 'paragraph' ? [...openings, first] : openings);
    });
  });
}

/** Longer openings are prose. */
const MOST_CHARACTERS = 80;

/** `**By scanner:**` as a title. */
function labelOf(paragraph: Paragraph, inline: InlineReader): string {
  const source = plainText(paragraph);
  if (source.length > MOST_CHARACTERS) return '';
  const text = inline.text(source, paragraph.position?.start.line ?? 1);
  return text.replace(/\s+/g, ' ').replace(/ ?[:：]$/, '');
}

/** The summary that holds behind an HTML block: opened by `<details>`, ended by `</details>`. */
function summaryAfter({ value }: Html, before: string): string {
  const html = withoutComments(value.slice(0, 1_000));
  const opened = /<summary>([\s\S]{0,200}?)<\/summary>/i.exec(html)?.[1];
  if (opened !== undefined) return opened.replace(/<[^<>]*>/g, '').trim();
  return /<\/details>/i.test(html) ? '' : before;
}

/** Whether an HTML block leaves open what strikes out all that stands behind it. */
function struckAfter({ value }: Html, before: boolean): boolean {
  const [last] = [...withoutComments(value.slice(0, 1_000)).matchAll(/<(\/?)(?:del|s|strike)>/gi)].slice(-1);
  return last === undefined ? before : last[1] === '';
}

function struckTable({ position }: Table): Finding {
  const line = position?.start.line ?? 1;
  return tableFinding(
    'text-struck',
    '',
    line,
    `The table on line ${line} is struck out by a tag above it, so it is not read.`,
    'Delete the table, or the tag if the results hold.',
  );
}

/** A table right below `<summary>`, without an empty line, is shown as raw text and would be lost. */
function swallowedTable({ value, position }: Html): readonly Finding[] {
  const rows = withoutComments(value.slice(0, 4_000)).split('\n');
  const rule = rows.findIndex((row) => row.includes('|') && /^[\s|:-]*--[\s|:-]*$/.test(row.slice(0, 200)));
  if (rule < 1) return [];
  const line = (position?.start.line ?? 1) + rule - 1;
  return [
    tableFinding(
      'table-hidden',
      '',
      line,
      `The table on line ${line} stands inside HTML, so it is not read and GitHub does not show it as a table.`,
      'Put an empty line above it.',
    ),
  ];
}
