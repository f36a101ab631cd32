import type { Finding } from '../finding.ts';
import type { InlineReader } from '../sections/inline-reader.ts';
import type { Section } from '../sections/read-sections.ts';
import { findTables } from './find-tables.ts';
import { gridOf } from './grid.ts';
import { kindOfTable } from './kind-of-table.ts';
import { mergeStrata } from './merge-strata.ts';
import { metricRows } from './metric-rows.ts';
import type { Interval } from './read-interval.ts';
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
  readonly intervals: ReadonlyMap<string, Interval>;
  readonly strata: readonly Stratum[];
  /** Line of the first table that is there to be filled in, filled or not. */
  readonly line: number | undefined;
  /** Line of the first of them that is one of metrics, and not by group. */
  readonly metricsLine: number | undefined;
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
  const found = findTables(sections, inline);
  const findings: Finding[] = [...found.findings];
  let line: number | undefined;
  let metricsLine: number | undefined;
  let unclear: Finding | undefined;
  let aside: Finding | undefined;
  for (const { table, caption, titles, labels } of found.tables) {
    const grid = gridOf(table, inline);
    const known = new Set(metrics.keys());
    const kind = kindOfTable(grid, { caption, titles, labels, known, isRival });
    if (kind.kind === 'unclear') unclear ??= kind.finding;
    if (kind.kind === 'prose') aside ??= kind.finding;
    if (kind.kind === 'unclear' || kind.kind === 'prose') continue;
    line ??= grid.line;
    if (kind.kind === 'metrics') {
      metricsLine ??= grid.line;
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
    metricsLine,
    unclear: unclear ?? (metrics.size === 0 ? aside : undefined),
    strata: merged.strata,
    findings: [...findings, ...merged.findings],
  };
}
