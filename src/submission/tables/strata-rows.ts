import type { Finding } from '../finding.ts';
import { forbiddenName } from '../forbidden-name.ts';
import { quoted } from '../quoted.ts';
import { sampleHint } from '../record/number-hint.ts';
import { withoutStruck } from '../struck.ts';
import type { Grid, Row } from './grid.ts';
import { bare, categoryOf, isCount, isPercent } from './heads.ts';
import type { Kind } from './kind-of-table.ts';
import { readCell } from './read-cell.ts';
import type { Figure, Stratum } from './read-tables.ts';
import { struckName, tableFinding } from './table-finding.ts';
import { inPercent, strangeMetrics, wordsAmongFigures } from './unclear-table.ts';

interface Read {
  readonly strata: readonly Stratum[];
  readonly findings: readonly Finding[];
}

type StrataTable = Extract<Kind, { kind: 'strata' }>;

/** More columns are no table that somebody filled in. */
const MOST_COLUMNS = 60;

/** The rows of a table by group: the first column names the groups, `N` counts samples, the others are metrics. */
export function strataRows({ grid, category: title }: StrataTable, known: ReadonlySet<string>): Read {
  const columns = grid.head.slice(1).map((name) => (isCount(name) ? 'N' : name));
  const category = categoryOf(title);
  if (!isFilled(grid)) return { strata: [], findings: [] };
  const whole =
    struckHead([title, ...columns], grid.line) ??
    tableProblem(category, columns, grid.line) ??
    columnProblem(grid, columns, known);
  if (whole !== undefined) return { strata: [], findings: [whole] };
  const strata: Stratum[] = [];
  const strange =
    known.size > 0 && columns.length > 1 && !columns.some((name) => name === 'N' || known.has(name));
  const findings: Finding[] = strange ? [strangeMetrics(grid, columns)] : [];
  for (const row of grid.rows) {
    const [group = ''] = row.cells;
    const field = `metrics.stratified.${category}.${group}`;
    const standing = withoutStruck(group);
    if (standing !== undefined) {
      if (isFilled({ ...grid, rows: [row] })) findings.push(struckName(field, group, standing, row.line));
      continue;
    }
    const read = figuresOf(row, columns, field, group);
    findings.push(...read.findings);
    if (read.figures.size === 0) continue;
    const problem = groupProblem(group, field, row.line);
    if (problem === undefined) strata.push({ category, group, line: row.line, figures: read.figures });
    else findings.push(problem);
  }
  return { strata, findings };
}

function struckHead(heads: readonly string[], line: number): Finding | undefined {
  for (const head of heads) {
    const standing = withoutStruck(head);
    if (standing !== undefined) return struckName('metrics.stratified', head, standing, line);
  }
  return undefined;
}

function tableProblem(category: string, columns: readonly string[], line: number): Finding | undefined {
  if (category === '')
    return tableFinding(
      'table-unclear',
      'metrics.stratified',
      line,
      `The table on line ${line} does not say by what it groups.`,
      'Head its first column with that, such as "Scanner" or "Site".',
    );
  const field = `metrics.stratified.${category}`;
  const repeated =
    columns.length > MOST_COLUMNS
      ? undefined
      : columns.find((name, index) => name !== '' && columns.indexOf(name) !== index);
  if (columns.length > MOST_COLUMNS)
    return tableFinding(
      'table-unclear',
      field,
      line,
      `The table on line ${line} has ${columns.length} columns.`,
      `Keep tables under ${MOST_COLUMNS} columns.`,
    );
  if (repeated !== undefined)
    return tableFinding(
      'metric-twice',
      field,
      line,
      `Two columns of the table on line ${line} are named "${repeated}".`,
      'Give every column its own name.',
    );
  const forbidden = [category, ...columns].map(forbiddenName).find((one) => one !== undefined);
  return forbidden && tableFinding(forbidden.rule, field, line, forbidden.message, forbidden.remedy);
}

/** A column that cannot be one of a metric. */
function columnProblem(
  grid: Grid,
  columns: readonly string[],
  known: ReadonlySet<string>,
): Finding | undefined {
  for (const [index, name] of columns.entries()) {
    const cells = grid.rows.map((row) => readCell(row.cells[index + 1] ?? ''));
    if (!cells.some(({ kind }) => kind !== 'empty')) continue;
    if (isPercent(name) && !known.has(name)) return inPercent(grid, name, bare(name));
    if (!grid.rows.some((row) => /\d/.test(row.cells[index + 1] ?? ''))) return wordsAmongFigures(grid, name);
  }
  return undefined;
}

const isFilled = ({ rows }: Grid) =>
  rows.some(({ cells }) => cells.slice(1).some((cell) => readCell(cell).kind !== 'empty'));

function groupProblem(group: string, field: string, line: number): Finding | undefined {
  if (group === '')
    return tableFinding(
      'group-unnamed',
      'metrics.stratified',
      line,
      `The row on line ${line} has values but no name of a group.`,
      'Write the group in the first column.',
    );
  const forbidden = forbiddenName(group);
  return forbidden && tableFinding(forbidden.rule, field, line, forbidden.message, forbidden.remedy);
}

function figuresOf(
  { line: first, cells, lines }: Row,
  columns: readonly string[],
  field: string,
  group: string,
) {
  const figures = new Map<string, Figure>();
  const findings: Finding[] = [];
  for (const [index, text] of cells.slice(1).entries()) {
    const name = columns[index] ?? '';
    const cell = readCell(text);
    const line = lines?.[index + 1] ?? first;
    if (cell.kind === 'empty') continue;
    if (name === '')
      findings.push(
        tableFinding(
          'metric-unnamed',
          field,
          line,
          `The value ${quoted(text)} stands in a column without a name.`,
          'Name the column.',
        ),
      );
    else if (cell.kind === 'number') figures.set(name, { ...cell, line });
    else
      findings.push(
        tableFinding(
          'cell-unreadable',
          `${field}.${name}`,
          line,
          `${name} of ${group}: ${quoted(text)} is no plain number.`,
          name === 'N' ? sampleHint(text) : cell.remedy,
        ),
      );
  }
  return { figures, findings };
}
