import { isObject, type Json, type JsonObject } from '../json.ts';
import { isCountName } from './count-name.ts';
import { dateHint } from './date-hint.ts';
import { numberHint, sampleHint } from './number-hint.ts';
import { contenders } from './ranked-role.ts';
import { ID, MOST_NOTES } from './record-schema.ts';

/** What only a record that is published already can say. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'verification',
  'verified_by',
  'retracted',
  'withdrawn',
  'valid',
]);

/** What to write instead of a value that cannot stand at a path of the record; with the exact text where it can be told. */
export function remedyFor(path: readonly string[], value: Json, written = asText(value)): string {
  const field = path.join('.');
  const [top, second] = path;
  if (field === 'run_metadata.date')
    return (
      (isScalar(value) ? dateHint(value) : undefined) ??
      'Write the day on which the evaluation ran, in the form 2024-01-31.'
    );
  if (field === 'status') {
    return typeof value === 'string' && /^complete(d)?$/i.test(value.trim())
      ? 'Write Completed.'
      : 'Submit a run that is finished, with `status: Completed`.';
  }
  if (field === 'run_metadata.status')
    return 'Leave run_metadata.status out if the run is finished; else submit one that is.';
  if (top !== undefined && LEFT_OUT.has(top)) return `Leave ${top} out.`;
  if (field === 'stratified')
    return 'Move it below `metrics:`, with two more spaces in front of each of its lines.';
  if (top === 'submission_metadata') return 'Delete submission_metadata; Podium writes it.';
  if (field === 'model_ids') {
    const unclear = isObject(value) ? whichIsRanked(value) : undefined;
    if (unclear !== undefined) return unclear;
    return typeof value === 'string'
      ? `Write \`model_ids:\` and on the next line, indented, \`candidate: ${value}\`.`
      : 'Write `model_ids:` and on the next line, indented, `candidate: <model id>`; 1 to 8 roles.';
  }
  if (field === 'metrics' && Array.isArray(value)) return listRemedy(value);
  if (field === 'metrics' || field === 'run_metadata') return MAPPING[field];
  if (top === 'metrics_ci') return 'Write the 95 % interval as [low, high], two numbers.';
  if (top === 'metrics') return metricRemedy(path, value, written);
  if (
    top === 'eval_id' ||
    top === 'benchmark_id' ||
    top === 'dataset_id' ||
    (top === 'model_ids' && second !== undefined)
  )
    return idRemedy(value, written, top === 'eval_id' || top === 'model_ids');
  if (path.at(-1) === 'notes' && typeof value === 'string')
    return `Shorten ${field} to ${MOST_NOTES} characters; it has ${value.length}.`;
  return typeof value === 'number' ? `Write it in quotes: "${written}".` : `Change ${field} so that it fits.`;
}

/** How to name the ranked one of several roles. */
function whichIsRanked(roles: JsonObject): string | undefined {
  const open = contenders(roles);
  if (open.length < 2 || Object.keys(roles).length > 8) return undefined;
  const ways = open.slice(0, 3).map((role) => {
    const id = asText(roles[role] ?? null);
    return `\`candidate: ${id}\` in place of \`${role}: ${id}\``;
  });
  return `Write ${ways.join(', or ')}, whichever is ranked; submit another model in an issue of its own.`;
}

const isScalar = (value: Json): value is string | number =>
  typeof value === 'string' || typeof value === 'number';

/** `isNew`: the id may be one that nobody has used yet, so that none of its words may be left out. */
function idRemedy(value: Json, written: string, isNew: boolean): string {
  if (typeof value === 'number' || typeof value === 'boolean') return `Write it in quotes: "${written}".`;
  if (typeof value !== 'string') return 'Write one id as a plain text.';
  const text = value.slice(0, 200).trim();
  if (isNew && /[,;]/.test(text)) return severalIds(text);
  const safe = safeId(isNew ? text.replace(/\s{0,8}\([^()]*\)$/, '') : firstWord(text));
  if (safe !== '' && !ID.test(safe)) return `Choose another id, for example "run-${safe}".`;
  if (safe === value && value !== '') return `Choose another id, for example "run-${value.slice(0, 100)}".`;
  return safe === ''
    ? 'Choose an id of letters, digits, `.`, `_` and `-`, such as "coolnet-v1".'
    : `Choose an id of letters, digits, \`.\`, \`_\` and \`-\`, for example "${safe}".`;
}

function severalIds(text: string): string {
  const ids = text.split(/[,;]/).map((one) => `"${safeId(one.trim())}"`);
  return `Write one id: ${[...new Set(ids.filter((id) => id !== '""'))].slice(0, 8).join(' or ')}.`;
}

/** The first word where that is an id, else all of them. */
function firstWord(text: string): string {
  const [first = ''] = text.split(/[\s(,;]/);
  return ID.test(first) ? first : text;
}

const safeId = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\p{M}+/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '_')
    .replace(/^[^A-Za-z0-9]+/, '')
    .slice(0, 128)
    .replace(/[._]{1,128}$/, '');

const MAPPING = {
  metrics: 'Write `metrics:` and below it, indented, one `name: number` a line.',
  run_metadata: 'Write `run_metadata:` and below it, indented, `date:` and `runner:`.',
};

/** Metrics with a dash in front of each. */
function listRemedy(items: readonly Json[]): string {
  const entries = items.map((item) => (isObject(item) ? Object.entries(item) : []));
  const [first] = entries.flat();
  const isPlain = entries.every((pairs) => pairs.length === 1 && typeof pairs[0]?.[1] === 'number');
  return first === undefined || !isPlain
    ? MAPPING.metrics
    : `Take the \`- \` in front of every metric away: \`${first[0]}: ${first[1]}\`.`;
}

function metricRemedy(path: readonly string[], value: Json, written: string): string {
  if (path[1] === 'stratified' && path.length < 5) {
    return 'Write strata as category, group and metric, each indented below the other: `scanner:`, `Siemens:`, `AUROC: 0.93`, with `N: 450`.';
  }
  const name = path.at(-1) ?? '';
  if (name === 'N' || (path.length === 2 && isCountName(name)))
    return sampleHint(isScalar(value) ? written : '');
  if (isObject(value)) return nestedRemedy(name, value);
  if (typeof value !== 'string') return 'Write one plain number such as 0.93.';
  if (/^[-+]?\.?(nan|inf(inity)?|n\/?a|none|null|-+)$/i.test(value.trim()))
    return 'Leave the entry out if there is no value.';
  return numberHint(value) ?? 'Write a plain number such as 0.93, without quotes or unit.';
}

/** A metric with its interval in one mapping, the metrics of several splits or models, or groups at the wrong place. */
function nestedRemedy(name: string, value: JsonObject): string {
  const point = Object.keys(value).find((key) => POINT.test(key) && typeof value[key] === 'number');
  if (point !== undefined)
    return Object.keys(value).length === 1
      ? `Write \`${name}: ${value[point]}\`.`
      : `Write \`${name}: ${value[point]}\`, and its 95 % interval under metrics_ci as [low, high].`;
  const first = Object.entries(value).find(([, inner]) => typeof inner === 'number');
  if (first === undefined) return `Write \`${name}:\` with one number; groups go under \`stratified:\`.`;
  return `Put the metrics of one split or model straight under \`metrics:\`, as \`${first[0]}: ${first[1]}\`, and leave the others out; groups go under \`stratified:\`, below their category.`;
}

/** Keys of the number itself, in a metric that is written as a mapping. */
export const POINT = /^(?:value|mean|score|estimate|point|result)$/i;

/** A mapping may have a key `toString`, which no conversion must call. */
function asText(value: Json): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
