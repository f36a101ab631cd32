import type { Finding } from '../finding.ts';
import { forbiddenName } from '../forbidden-name.ts';
import { quoted } from '../quoted.ts';
import { sampleHint } from '../record/number-hint.ts';
import { withoutStruck } from '../struck.ts';
import { readCountColumn } from './count-column.ts';
import { isAbout, isCount } from './heads.ts';
import type { Kind } from './kind-of-table.ts';
import { readCell } from './read-cell.ts';
import { type Interval, readInterval } from './read-interval.ts';
import type { Figure, Tables } from './read-tables.ts';
import { struckName, tableFinding } from './table-finding.ts';

type Read = Pick<Tables, 'metrics' | 'intervals' | 'findings'>;
type MetricTable = Extract<Kind, { kind: 'metrics' }>;

/** The rows of `| Metric | Value |`, with an interval where a column gives one. `known`: of earlier tables. */
export function metricRows(
  { grid, value, interval, count, aside }: MetricTable,
  known: ReadonlyMap<string, Figure>,
): Read {
  const metrics = new Map<string, Figure>();
  const intervals = new Map<string, Interval>();
  const findings: Finding[] = [...aside];
  for (const { line, cells } of grid.rows) {
    const [given = ''] = cells;
    const name = isCount(given) ? 'N' : given;
    const text = cells[value] ?? '';
    const cell = readCell(text, 'in a column `95% CI`');
    if (cell.kind === 'empty') continue;
    const twin = metrics.get(name) ?? known.get(name);
    const problem = nameProblem(name, text, line, twin?.line);
    if (problem !== undefined) findings.push(problem);
    else if (cell.kind === 'number') metrics.set(name, { ...cell, line });
    else
      findings.push(
        tableFinding(
          'cell-unreadable',
          `metrics.${name}`,
          line,
          `${name}: ${quoted(text)} is no plain number.`,
          name === 'N' ? sampleHint(text) : cell.remedy,
        ),
      );
    const between = interval === undefined ? '' : (cells[interval] ?? '');
    if (problem !== undefined || readCell(between).kind === 'empty') continue;
    const read = readInterval(between);
    if (typeof read !== 'string') intervals.set(name, { limits: read, line });
    else
      findings.push(
        tableFinding(
          'cell-unreadable',
          `metrics_ci.${name}`,
          line,
          `${name}: ${quoted(between)} is no interval.`,
          read,
        ),
      );
  }
  if (count !== undefined) {
    const lines = new Set([...metrics.values()].map(({ line }) => line));
    const read = readCountColumn({
      head: grid.head[count] ?? '',
      index: count,
      rows: grid.rows.filter(({ line }) => lines.has(line)),
      known: metrics.get('N') ?? known.get('N'),
    });
    if (read.count !== undefined) metrics.set('N', read.count);
    findings.push(...read.findings);
  }
  return { metrics, intervals, findings };
}

/** `(other: Kappa)`, `(other) Kappa`, `Other: Kappa`. */
const OTHER = /^(?:\(other\)|\(other\s*[:,–—-]|other\s*:)\s*([^\s)(][^)(]{0,60})\)?$/i;

function nameProblem(
  name: string,
  text: string,
  line: number,
  twin: number | undefined,
): Finding | undefined {
  if (name === '' || /^\(?other\)?$/i.test(name)) {
    return tableFinding(
      'metric-unnamed',
      '',
      line,
      `The value ${quoted(text)} has no metric name.`,
      'Write the name of the metric in place of "(other)".',
    );
  }
  const field = `metrics.${name}`;
  const beside = OTHER.exec(name)?.[1];
  if (beside !== undefined)
    return tableFinding(
      'metric-unnamed',
      field,
      line,
      `The name ${quoted(name)} still holds the "other" of the template.`,
      `Write ${quoted(beside)} alone.`,
    );
  const standing = withoutStruck(name);
  if (standing !== undefined) return struckName('metrics', name, standing, line);
  const forbidden = forbiddenName(name);
  if (forbidden !== undefined)
    return tableFinding(forbidden.rule, field, line, forbidden.message, forbidden.remedy);
  if (name === 'stratified')
    return tableFinding(
      'key-forbidden',
      field,
      line,
      'No metric can be called "stratified": groups stand there.',
      'Give the metric its own name.',
    );
  if (isAbout(name))
    return tableFinding(
      'row-no-metric',
      field,
      line,
      `"${name}" tells of a metric and is none.`,
      'Leave the row out; an interval goes into a column `95% CI`.',
    );
  if (twin === undefined) return undefined;
  return tableFinding(
    'metric-twice',
    field,
    line,
    `"${name}" stands twice in the tables: on line ${twin} and on line ${line}.`,
    'Keep the one that is right.',
  );
}
