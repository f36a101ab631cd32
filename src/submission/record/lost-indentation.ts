import type { Finding } from '../finding.ts';
import type { JsonObject } from '../json.ts';

/** Keys that belong below another one, which is then left empty. */
const INNER: readonly (readonly [outer: string, inner: string])[] = [
  ['model_ids', 'candidate'],
  ['run_metadata', 'date'],
  ['run_metadata', 'runner'],
];

/** A record whose indentation got lost on the way: inner keys stand at the margin, and what they belong to is empty. */
export function lostIndentation(record: JsonObject, lines: ReadonlyMap<string, number>): Finding | undefined {
  const found = INNER.find(
    ([outer, inner]) => record[outer] === undefined && record[inner] !== undefined && lines.has(outer),
  );
  if (found === undefined) return undefined;
  const [outer, inner] = found;
  const line = lines.get(inner) ?? null;
  return {
    rule: 'indent-lost',
    severity: 'error',
    field: `${outer}.${inner}`,
    line,
    message: `"${inner}:" stands at the margin${line === null ? '' : ` on line ${line}`}, but belongs below "${outer}:".`,
    remedy:
      'Put two spaces in front of every line that belongs to model_ids:, run_metadata: or metrics:, and keep the record in a fence.',
  };
}
