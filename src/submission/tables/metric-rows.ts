import type { Finding } from '../finding.ts';
import { quoted } from '../quoted.ts';
import { readCell } from './read-cell.ts';
import type { Figure, Grid, Tables } from './read-tables.ts';
import { tableFinding } from './table-finding.ts';

type Read = Pick<Tables, 'metrics' | 'intervals' | 'findings'>;

/** The rows of `| Metric | Value |`, with an interval where a column gives one. `known`: of earlier tables. */
export function metricRows({ head, rows }: Grid, known: ReadonlyMap<string, Figure>): Read {
  const metrics = new Map<string, Figure>();
  const intervals = new Map<string, readonly [number, number]>();
  const findings: Finding[] = [];
  const between = head.findIndex((cell) => /\bci\b|interval|confidence/i.test(cell));
  for (const { line, cells } of rows) {
    const [name = '', text = ''] = cells;
    const cell = readCell(text);
    if (cell.kind === 'empty') continue;
    if (name === '' || /^\(?other\)?$/i.test(name)) {
      findings.push(
        tableFinding(
          'metric-unnamed',
          '',
          line,
          `The value ${quoted(text)} has no metric name.`,
          'Write the name of the metric in place of "(other)".',
        ),
      );
      continue;
    }
    const twin = metrics.get(name) ?? known.get(name);
    if (twin !== undefined) {
      findings.push(
        tableFinding(
          'metric-twice',
          `metrics.${name}`,
          line,
          `"${name}" stands twice in the tables: on line ${twin.line} and on line ${line}.`,
          'Keep the one that is right.',
        ),
      );
    } else if (cell.kind === 'unreadable') {
      findings.push(
        tableFinding(
          'cell-unreadable',
          `metrics.${name}`,
          line,
          `${name}: ${quoted(text)} is no plain number.`,
          cell.remedy,
        ),
      );
    } else metrics.set(name, { ...cell, line });
    const interval = between > 1 ? cells[between] : undefined;
    if (interval === undefined || readCell(interval).kind === 'empty') continue;
    const bounds = /^[[(]?\s*([-+]?[\d.]+)\s*(?:,|;|–|—|-|to)\s*([-+]?[\d.]+)\s*[\])]?$/i.exec(interval);
    const [low, high] = [Number(bounds?.[1]), Number(bounds?.[2])];
    if (Number.isFinite(low) && Number.isFinite(high)) intervals.set(name, [low, high]);
    else
      findings.push(
        tableFinding(
          'cell-unreadable',
          `metrics_ci.${name}`,
          line,
          `${name}: ${quoted(interval)} is no interval.`,
          'Write the two bounds such as [0.91, 0.95], or leave the cell empty.',
        ),
      );
  }
  return { metrics, intervals, findings };
}
