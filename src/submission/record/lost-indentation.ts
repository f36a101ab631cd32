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
  const empty = INNER.find(
    ([outer, inner]) => record[outer] === undefined && record[inner] !== undefined && lines.has(outer),
  );
  const metric = empty === undefined ? looseMetric(record, lines) : undefined;
  const [outer, inner] = empty ?? (metric === undefined ? [] : ['metrics', metric]);
  if (outer !== undefined && inner !== undefined) return lost(outer, inner, lines, PUT_SPACES);
  const isRun = record.run_metadata === undefined && !lines.has('run_metadata');
  return isRun && record.date !== undefined && record.runner !== undefined
    ? lost('run_metadata', 'date', lines, ADD_RUN)
    : undefined;
}

const PUT_SPACES =
  'Put two spaces in front of every line that belongs to model_ids:, run_metadata: or metrics:, and keep the record in a fence.';
const ADD_RUN =
  'Add a line `run_metadata:` above `date:` and `runner:`, keep the two together and put two spaces in front of each.';

function lost(outer: string, inner: string, lines: ReadonlyMap<string, number>, remedy: string): Finding {
  const line = lines.get(inner) ?? null;
  return {
    rule: 'indent-lost',
    severity: 'error',
    field: `${outer}.${inner}`,
    line,
    message: `"${inner}:" stands at the margin${line === null ? '' : ` on line ${line}`}, but belongs below "${outer}:".`,
    remedy,
  };
}

/** A number at the margin right behind a `metrics:` that is left empty. */
function looseMetric(record: JsonObject, lines: ReadonlyMap<string, number>): string | undefined {
  const from = lines.get('metrics');
  if (record.metrics !== undefined || from === undefined) return undefined;
  return Object.keys(record).find(
    (key) => typeof record[key] === 'number' && lines.get(key) === from + 1 && !OTHER_NUMBER.test(key),
  );
}

const OTHER_NUMBER =
  /^(?:seed|version|year|runtime|epochs?|n|n_\w{1,40}|num_\w{1,40}|\w{1,40}_(?:seconds|hours|count|version|id))$/i;
