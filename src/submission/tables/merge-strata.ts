import type { Finding } from '../finding.ts';
import type { Stratum } from './read-tables.ts';
import { tableFinding } from './table-finding.ts';

/** Rows of one group from several tables as one stratum; the same metric twice is an error that names both lines. */
export function mergeStrata(rows: readonly Stratum[]): {
  readonly strata: readonly Stratum[];
  readonly findings: readonly Finding[];
} {
  const byGroup = new Map<string, Stratum>();
  const findings: Finding[] = [];
  for (const row of rows) {
    const key = JSON.stringify([row.category, row.group]);
    const other = byGroup.get(key);
    const shared = other && [...row.figures.keys()].find((name) => other.figures.has(name));
    if (other === undefined) byGroup.set(key, row);
    else if (shared === undefined)
      byGroup.set(key, { ...other, figures: new Map([...other.figures, ...row.figures]) });
    else {
      const field = `metrics.stratified.${row.category}.${row.group}`;
      const message = `The group "${row.group}" stands twice: on line ${other.line} and on line ${row.line}.`;
      findings.push(tableFinding('group-twice', field, row.line, message, 'Keep the one that is right.'));
    }
  }
  return { strata: [...byGroup.values()], findings };
}
