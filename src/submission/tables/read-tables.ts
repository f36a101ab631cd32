import type { Html, Table } from 'mdast';
import type { Finding } from '../finding.ts';
import { withoutComments } from '../sections/html-text.ts';
import type { InlineReader } from '../sections/inline-reader.ts';
import type { Section } from '../sections/read-sections.ts';
import { gridOf } from './grid.ts';
import { kindOfTable } from './kind-of-table.ts';
import { mergeStrata } from './merge-strata.ts';
import { metricRows } from './metric-rows.ts';
import type { Interval } from './read-interval.ts';
import { strataRows } from './strata-rows.ts';
import { tableFinding } from './table-finding.ts';

/** A number from a table, as it is written, with its 1-based line. */
export interface Figure {
  readonly value: number;
  readonly written: string;
  readonly line: number;
}

export interface Stratum {
  readonly category: string;
  readonly group: string;
  readonly line: number;
  /** Metric (or `N`) -> number. */
  readonly figures: ReadonlyMap<string, Figure>;
}

/** What the metric tables and stratified tables of an issue say. */
export interface Tables {
  readonly metrics: ReadonlyMap<string, Figure>;
  readonly intervals: ReadonlyMap<string, Interval>;
  readonly strata: readonly Stratum[];
  /** Line of the first table that is there to be filled in, filled or not. */
  readonly line: number | undefined;
  /** The first table that may hold results but cannot be read without a guess. */
  readonly unclear: Finding | undefined;
  readonly findings: readonly Finding[];
}

/** Reads `| Metric | Value |` tables and, by group, tables such as `| Scanner | AUROC | N |`. Others are prose. */
export function readTables(
  sections: readonly Section[],
  inline: InlineReader,
  isRival: (name: string) => boolean,
): Tables {
  const metrics = new Map<string, Figure>();
  const intervals = new Map<string, Interval>();
  const strata: Stratum[] = [];
  const found = tablesIn(sections);
  const findings: Finding[] = [...found.findings];
  let line: number | undefined;
  let unclear: Finding | undefined;
  let aside: Finding | undefined;
  for (const { table, caption, titles } of found.tables) {
    const grid = gridOf(table, inline);
    const known = new Set(metrics.keys());
    const kind = kindOfTable(grid, { caption, titles, known, isRival });
    if (kind.kind === 'unclear') unclear ??= kind.finding;
    if (kind.kind === 'prose') aside ??= kind.finding;
    if (kind.kind === 'unclear' || kind.kind === 'prose') continue;
    line ??= grid.line;
    if (kind.kind === 'metrics') {
      const read = metricRows(kind, metrics);
      for (const [name, figure] of read.metrics) metrics.set(name, figure);
      for (const [name, interval] of read.intervals) intervals.set(name, interval);
      findings.push(...read.findings);
    } else {
      const read = strataRows(kind, known);
      strata.push(...read.strata);
      findings.push(...read.findings);
    }
  }
  const merged = mergeStrata(strata);
  return {
    metrics,
    intervals,
    line,
    unclear: unclear ?? (metrics.size === 0 ? aside : undefined),
    strata: merged.strata,
    findings: [...findings, ...merged.findings],
  };
}

interface Found {
  readonly table: Table;
  readonly caption: string;
  readonly titles: readonly string[];
}

/** The top-level tables with what stands over them: the summary of open details, else the section's title. */
function tablesIn(sections: readonly Section[]): {
  readonly tables: readonly Found[];
  readonly findings: readonly Finding[];
} {
  const tables: Found[] = [];
  const findings: Finding[] = [];
  let summary = '';
  let struck = false;
  let outer = '';
  for (const { title, depth, blocks } of sections) {
    if (depth > 0) summary = '';
    if (depth <= 3) outer = title;
    for (const block of blocks) {
      if (block.type === 'html') {
        summary = summaryAfter(block, summary);
        struck = struckAfter(block, struck);
        findings.push(...swallowedTable(block));
      }
      if (block.type === 'table' && struck) findings.push(struckTable(block));
      else if (block.type === 'table')
        tables.push({ table: block, caption: summary === '' ? title : summary, titles: [title, outer] });
    }
  }
  return { tables, findings };
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
