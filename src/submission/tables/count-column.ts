import type { Finding } from '../finding.ts';
import { quoted } from '../quoted.ts';
import { sampleHint } from '../record/number-hint.ts';
import type { Row } from './grid.ts';
import { readCell } from './read-cell.ts';
import type { Figure } from './read-tables.ts';
import { tableFinding } from './table-finding.ts';

interface CountColumn {
  readonly head: string;
  readonly index: number;
  /** The rows whose values are read. */
  readonly rows: readonly Row[];
  /** What a row or an earlier table says. */
  readonly known: Figure | undefined;
}

/** The number of samples in a column beside the values: that of the whole, where every metric has the same. */
export function readCountColumn({ head, index, rows, known }: CountColumn): {
  readonly count?: Figure;
  readonly findings: readonly Finding[];
} {
  const stated = rows
    .map(({ line, cells }) => ({ line, text: cells[index] ?? '' }))
    .filter(({ text }) => readCell(text).kind !== 'empty');
  const [first] = stated;
  if (first === undefined) return { findings: [] };
  const { line, text } = first;
  const cell = readCell(text);
  const other = stated.find((cellBelow) => cellBelow.text !== text);
  if (other !== undefined)
    return {
      findings: [
        unread(
          line,
          `The numbers of samples under ${quoted(head)} differ, ${quoted(text)} on line ${line} and ${quoted(other.text)} on line ${other.line}, so none is read.`,
          'Give that of the whole in a row `N`, or leave the column out.',
        ),
      ],
    };
  if (cell.kind !== 'number')
    return {
      findings: [unread(line, `N: ${quoted(text)} is no plain number, so it is not read.`, sampleHint(text))],
    };
  if (known === undefined) return { count: { ...cell, line }, findings: [] };
  if (known.value === cell.value) return { findings: [] };
  return {
    findings: [
      tableFinding(
        'metric-twice',
        'metrics.N',
        line,
        `The number of samples stands twice in the tables: ${known.written} on line ${known.line} and ${text} on line ${line}.`,
        'Keep the one that is right.',
      ),
    ],
  };
}

const unread = (line: number, message: string, remedy: string): Finding => ({
  ...tableFinding('cell-unreadable', 'metrics.N', line, message, remedy),
  severity: 'warning',
});
