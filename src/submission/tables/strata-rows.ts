import type { Finding } from '../finding.ts';
import { quoted } from '../quoted.ts';
import { readCell } from './read-cell.ts';
import type { Figure, Grid, Stratum } from './read-tables.ts';
import { tableFinding } from './table-finding.ts';

interface Read {
  readonly strata: readonly Stratum[];
  readonly findings: readonly Finding[];
}

/** The rows of a table by group: the first column names the groups, `N` counts samples, the others are metrics. */
export function strataRows(
  { head, rows, line: headLine }: Grid,
  caption: string,
  known: readonly Stratum[],
): Read {
  const [first = '', ...columns] = head.map((cell) =>
    /^(n|samples|n samples|# ?samples)$/i.test(cell) ? 'N' : cell,
  );
  const category = categoryOf(/^(group|category|stratum|subgroup|)$/i.test(first) ? caption : first);
  const strata: Stratum[] = [];
  const findings: Finding[] = [];
  const repeated = columns.find((name, index) => name !== '' && columns.indexOf(name) !== index);
  if (repeated !== undefined) {
    findings.push(
      tableFinding(
        'metric-twice',
        `metrics.stratified.${category}`,
        headLine,
        `Two columns of the table on line ${headLine} are named "${repeated}".`,
        'Give every column its own name.',
      ),
    );
    return { strata, findings };
  }
  for (const { line, cells } of rows) {
    const [group = '', ...values] = cells;
    const figures = new Map<string, Figure>();
    for (const [index, text] of values.entries()) {
      const name = columns[index] ?? '';
      const field = `metrics.stratified.${category}.${group}.${name}`;
      const cell = readCell(text);
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
      else if (cell.kind === 'unreadable')
        findings.push(
          tableFinding(
            'cell-unreadable',
            field,
            line,
            `${name} of ${group}: ${quoted(text)} is no plain number.`,
            cell.remedy,
          ),
        );
      else figures.set(name, { ...cell, line });
    }
    if (figures.size === 0) continue;
    const twin = [...known, ...strata].find(
      (stratum) => stratum.category === category && stratum.group === group,
    );
    if (group === '' || category === '')
      findings.push(
        tableFinding(
          'group-unnamed',
          'metrics.stratified',
          line,
          `The row on line ${line} has values but no name of a group.`,
          'Write the group in the first column.',
        ),
      );
    else if (twin !== undefined)
      findings.push(
        tableFinding(
          'group-twice',
          `metrics.stratified.${category}.${group}`,
          line,
          `The group "${group}" stands twice: on line ${twin.line} and on line ${line}.`,
          'Keep the one that is right.',
        ),
      );
    else strata.push({ category, group, line, figures });
  }
  return { strata, findings };
}

/** `Acquisition Type` as a key: `acquisition_type`. */
function categoryOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '');
}
