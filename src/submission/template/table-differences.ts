import type { Finding } from '../finding.ts';
import { isObject } from '../json.ts';
import type { Tables } from '../tables/read-tables.ts';
import { agree } from './agree.ts';
import { onLine, type ReadRecord } from './read-record.ts';

/** Where a metric table says something else than the record, and what stands in tables alone. */
export function tableDifferences(read: ReadRecord, { metrics, strata }: Tables): readonly Finding[] {
  const pairs = [
    ...[...metrics].map(([name, figure]) => [`metrics.${name}`, name, figure] as const),
    ...strata.flatMap(({ category, group, figures }) =>
      [...figures].map(
        ([name, figure]) =>
          [`metrics.stratified.${category}.${group}.${name}`, `${name} of ${group}`, figure] as const,
      ),
    ),
  ];
  const known = pathsByLooseName(read.written);
  const alone: string[] = [];
  const differing = pairs.flatMap(([field, name, figure]): Finding[] => {
    const path = read.written.has(field) ? field : known.get(loose(field));
    const other = path === undefined ? undefined : read.written.get(path);
    if (path === undefined || other === undefined) {
      alone.push(`${name} = ${figure.written} (line ${figure.line})`);
      return [];
    }
    if (agree(figure.written, other)) return [];
    const line = read.lines.get(path) ?? null;
    return [
      {
        rule: 'fields-disagree',
        severity: 'error',
        field: path,
        line: line ?? figure.line,
        message: `The table gives ${name} = ${figure.written} on line ${figure.line}, the record ${other}${onLine(line)}.`,
        remedy: 'Make both the same.',
      },
    ];
  });
  return [...differing, ...notInRecord(alone, pairs[0]?.[2].line ?? null)];
}

const MOST_SHOWN = 8;

/** Only the record is written, so what stands in the tables alone would be lost without a word. */
function notInRecord(alone: readonly string[], line: number | null): readonly Finding[] {
  if (alone.length === 0) return [];
  return [
    {
      rule: 'table-not-in-record',
      severity: 'warning',
      field: 'metrics',
      line,
      message: `The tables give what the record does not, and only the record is written: ${alone.slice(0, MOST_SHOWN).join(', ')}${alone.length > MOST_SHOWN ? `, and ${alone.length - MOST_SHOWN} more` : ''}.`,
      remedy: 'Add them to the record if they should count.',
    },
  ];
}

/** Where a table's interval is not the record's. */
export function intervalDifferences(
  { record, lines, written }: ReadRecord,
  { intervals }: Tables,
): readonly Finding[] {
  return [...intervals].flatMap(([name, { limits, line }]): readonly Finding[] => {
    const field = `metrics_ci.${name}`;
    const own = isObject(record.metrics_ci) ? record.metrics_ci[name] : undefined;
    if (!Array.isArray(own)) return notInRecord([`the interval of ${name} (line ${line})`], line);
    const texts = limits.map(
      (limit, index) => [String(limit), written.get(`${field}[${index}]`) ?? String(own[index])] as const,
    );
    if (texts.every(([table, text]) => agree(table, text))) return [];
    const shown = (side: 0 | 1) => `[${texts.map((pair) => pair[side]).join(', ')}]`;
    const at = lines.get(field) ?? null;
    return [
      {
        rule: 'fields-disagree',
        severity: 'error',
        field,
        line: at ?? line,
        message: `The table gives the interval ${shown(0)} for ${name} on line ${line}, the record ${shown(1)}${onLine(at)}.`,
        remedy: 'Make both the same.',
      },
    ];
  });
}

/** Paths by their loose names; a name that two paths share names none of them. */
function pathsByLooseName(written: ReadonlyMap<string, string>): ReadonlyMap<string, string | undefined> {
  const known = new Map<string, string | undefined>();
  for (const path of written.keys()) known.set(loose(path), known.has(loose(path)) ? undefined : path);
  return known;
}

/** Case, spaces, `-` and `_` do not tell two names of one table apart. */
const loose = (path: string) => path.toLowerCase().replace(/[\s_-]+/g, '');
