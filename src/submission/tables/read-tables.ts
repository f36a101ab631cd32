import type { RootContent, Table } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Finding } from '../finding.ts';
import type { InlineReader } from '../sections/inline-reader.ts';
import type { Section } from '../sections/read-sections.ts';
import { metricRows } from './metric-rows.ts';
import { strataRows } from './strata-rows.ts';

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
  readonly intervals: ReadonlyMap<string, readonly [low: number, high: number]>;
  readonly strata: readonly Stratum[];
  /** Line of the first table that is there to be filled in, filled or not. */
  readonly line: number | undefined;
  readonly findings: readonly Finding[];
}

/** A table as texts without markup. */
export interface Grid {
  readonly head: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
  readonly line: number;
}

const STRATIFIED = /strat|subgroup|sub-group|granular|breakdown/i;

/** Reads `| Metric | Value |` tables and, by group, tables such as `| Scanner | AUROC | N |`. Others are prose. */
export function readTables(sections: readonly Section[], inline: InlineReader): Tables {
  const metrics = new Map<string, Figure>();
  const intervals = new Map<string, readonly [number, number]>();
  const strata: Stratum[] = [];
  const findings: Finding[] = [];
  let line: number | undefined;
  for (const { table, caption, stratified } of tablesIn(sections)) {
    const grid = gridOf(table, inline);
    const head = grid.head[0]?.toLowerCase() ?? '';
    if (/^metrics?( name)?$/.test(head) && grid.head.length > 1) {
      line ??= grid.line;
      const read = metricRows(grid, metrics);
      for (const [name, figure] of read.metrics) metrics.set(name, figure);
      for (const [name, interval] of read.intervals) intervals.set(name, interval);
      findings.push(...read.findings);
    } else if (
      grid.head.length > 1 &&
      (stratified || /^by /i.test(caption) || grid.head.some((cell) => /^n$/i.test(cell)))
    ) {
      line ??= grid.line;
      const read = strataRows(grid, caption.replace(/^by /i, ''), strata);
      strata.push(...read.strata);
      findings.push(...read.findings);
    }
  }
  return { metrics, intervals, strata, line, findings };
}

interface Found {
  readonly table: Table;
  readonly caption: string;
  readonly stratified: boolean;
}

/** The top-level tables with what stands over them: the summary of open details, else the section's title. */
function tablesIn(sections: readonly Section[]): readonly Found[] {
  const found: Found[] = [];
  let summary = '';
  let outer = '';
  for (const { title, depth, blocks } of sections) {
    if (depth <= 3) outer = title;
    for (const block of blocks) {
      if (block.type === 'html') summary = summaryAfter(block, summary);
      if (block.type === 'table') {
        found.push({
          table: block,
          caption: summary === '' ? title : summary,
          stratified: STRATIFIED.test(outer) || STRATIFIED.test(title),
        });
      }
    }
  }
  return found;
}

/** The summary that holds behind an HTML block: opened by `<details>`, ended by `</details>`. */
function summaryAfter({ value }: Extract<RootContent, { type: 'html' }>, before: string): string {
  const html = value.slice(0, 1_000);
  const opened = /<summary>([^<]*)<\/summary>/i.exec(html)?.[1];
  if (opened !== undefined) return opened.trim();
  return /<\/details>/i.test(html) ? '' : before;
}

function gridOf(table: Table, inline: InlineReader): Grid {
  const [head, ...rows] = table.children.map((row) => {
    const line = row.position?.start.line ?? 1;
    return { line, cells: row.children.map((cell) => inline.text(plainText(cell), line)) };
  });
  return { head: head?.cells ?? [], rows, line: head?.line ?? 1 };
}
