import type { z } from 'zod';
import type { Finding } from '../finding.ts';
import { isObject, type Json, type JsonObject } from '../json.ts';
import { quoted } from '../quoted.ts';
import { checkStrata } from './check-strata.ts';
import { recordSchema } from './record-schema.ts';
import { POINT, remedyFor } from './remedy-for.ts';

/** A record with where and how its values are written. */
export interface Placed {
  readonly lines: ReadonlyMap<string, number>;
  readonly written: ReadonlyMap<string, string>;
  /** Place of a value in words, where it stands in a record: `line 12, column 9`. */
  readonly placeOf?: (path: string) => string | undefined;
}

/** Checks field by field; one finding per field that cannot stand. What is missing is `missingFields`' part. */
export function checkRecord(record: JsonObject, { lines, written, placeOf }: Placed): readonly Finding[] {
  const read = recordSchema.safeParse(record);
  const strata = checkStrata(record, { lines, written });
  if (read.success) return strata;
  const told = new Set<string>();
  const fields = read.error.issues.flatMap((issue): Finding[] => {
    const path = issue.path.map(String);
    const field = path.join('.');
    const value = path.reduce<Json | undefined>(step, record);
    const mistake = mistakeOf(path, value);
    if (value === undefined || value === null || told.has(mistake)) return [];
    told.add(mistake);
    const place = isObject(value) || Array.isArray(value) ? undefined : placeOf?.(field);
    const problem = problemOf(issue).replace(/\.$/, '');
    return [
      {
        rule: 'field-value',
        severity: 'error',
        field,
        line: nearestLine(lines, path),
        message: `${field === '' ? 'The record' : field}: ${shown(value, written.get(field))} ${problem}${place === undefined ? '' : ` (${place})`}.`,
        remedy: remedyFor(path, value, written.get(field)),
      },
    ];
  });
  return [...fields, ...strata];
}

/** What one finding stands for: a field, or all the metrics or groups that stand a level too high or too low. */
function mistakeOf(path: readonly string[], value: Json | undefined): string {
  const field = path.join('.');
  if (path[0] !== 'metrics') return field;
  if (path[1] === 'stratified') return path.length < 5 && !isObject(value) ? 'metrics.stratified' : field;
  return path.length === 2 && isObject(value) && Object.keys(value).every((key) => !POINT.test(key))
    ? 'metrics.*'
    : field;
}

function step(at: Json | undefined, key: string): Json | undefined {
  if (Array.isArray(at)) return at[Number(key)];
  return isObject(at) ? at[key] : undefined;
}

/** The schema's own words, or for a wrong kind of value what it should be. */
function problemOf({ message, code, ...issue }: z.core.$ZodIssue): string {
  if (code !== 'invalid_type' && code !== 'too_small' && code !== 'too_big') return message;
  if (!/^(Invalid|Too)/.test(message)) return message;
  if ('origin' in issue && issue.origin === 'string')
    return 'maximum' in issue ? `is longer than ${issue.maximum} characters` : 'is too long';
  const expected = 'expected' in issue ? issue.expected : 'origin' in issue ? issue.origin : undefined;
  return expected === 'array' || expected === 'tuple'
    ? 'must be a list of two numbers'
    : 'must be a mapping, with its entries indented below it';
}

const MOST_DIGITS = 40;
/** A value in a message: a number as it is written, `1.200` and not 1.2. */
function shown(value: Json, written: string | undefined): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return 'the list given';
  if (isObject(value)) return 'the mapping given';
  return written === undefined || written.length > MOST_DIGITS ? String(value) : written;
}

/** Line of a field, or of the nearest field around it. */
function nearestLine(lines: ReadonlyMap<string, number>, path: readonly string[]): number | null {
  for (let length = path.length; length > 0; length--) {
    const found = lines.get(path.slice(0, length).join('.'));
    if (found !== undefined) return found;
  }
  let first: number | null = null;
  for (const line of lines.values()) if (first === null || line < first) first = line;
  return first;
}
