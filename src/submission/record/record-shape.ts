import type { Finding } from '../finding.ts';
import { isObject, type Json } from '../json.ts';
import { RECORD_NAMES } from './record-key.ts';

/** Why a value that was read is no record, though one stands in it: a list of records, or a key around it. */
export function shapeProblem(
  value: Json,
  lines: ReadonlyMap<string, number>,
  firstLine: number,
): Omit<Finding, 'severity'> | undefined {
  if (Array.isArray(value)) {
    const records = value.filter(isRecord).length;
    if (records === 0) return undefined;
    const line = lines.get('[0]') ?? firstLine;
    const many = value.length > 1;
    return {
      rule: many ? 'two-records' : 'record-listed',
      field: '',
      line,
      message: many
        ? `The record is a list of ${value.length}, from line ${line} on.`
        : `The record stands in a list, from line ${line} on.`,
      remedy: many
        ? 'Submit one evaluation per issue: keep one record without the `- ` (or the brackets) around it, and open another issue for each of the others.'
        : 'Take away the `- ` in front of its first line and the two spaces in front of the others; in JSON, the brackets `[ ]` around it.',
    };
  }
  if (!isObject(value) || Object.keys(value).some((key) => RECORD_NAMES.has(key))) return undefined;
  const outer = Object.keys(value).find((key) => isRecord(value[key]));
  if (outer === undefined) return undefined;
  const line = lines.get(outer) ?? firstLine;
  return {
    rule: 'record-wrapped',
    field: outer,
    line,
    message: `The record stands below "${outer}:" on line ${line}.`,
    remedy: `Delete the line \`${outer}:\` and the two spaces in front of every other line; in JSON, \`"${outer}": {\` and its \`}\`.`,
  };
}

const isRecord = (value: Json | undefined): boolean =>
  isObject(value) && Object.keys(value).filter((key) => RECORD_NAMES.has(key)).length > 1;
