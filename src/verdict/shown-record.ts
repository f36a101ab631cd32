import { isObject, type Json, type JsonObject } from '../submission/json.ts';
import { writeYaml } from '../submission/write-yaml.ts';
import { cut } from './write-within.ts';

/** Most characters of a record in the comment; GitHub takes 65,536 for all of it. */
export const MOST_CHARACTERS = 20_000;
/** A free value of more characters is told by its size where the whole record is too long. */
const MOST_FREE = 300;
const MOST_KEY = 60;

/** What a result rests on: shown before anything else, and never left out for something free. */
const CORE = ['eval_id', 'benchmark_id', 'model_ids', 'dataset_id', 'metrics', 'metrics_ci', 'status'];
const CORE_RUN = ['date', 'runner', 'suite_id'];

/** A record as the comment shows it; `missing` says in words what is not shown, and holds keys of the user. */
export interface ShownRecord {
  readonly text: string;
  readonly missing?: string;
}

/**
 * The whole record where it fits; else with every long free value (probes, notes) replaced by its size, so that
 * nothing free can push a metric out of sight, and groups of metrics last. `most` counts characters.
 */
export function shownRecord(record: JsonObject, most = MOST_CHARACTERS): ShownRecord {
  const whole = writeYaml(record);
  if (whole.length <= most) return { text: whole };
  const left: string[] = [];
  const free = (key: string, value: Json): Json => {
    const size = JSON.stringify(value).length;
    if (size <= MOST_FREE) return value;
    left.push(cut(key, MOST_KEY));
    return `(${size} characters, not shown here)`;
  };
  const each = (part: JsonObject, kept: readonly string[], prefix: string): JsonObject =>
    Object.fromEntries(
      Object.entries(part).map(([key, value]) => [
        key,
        kept.includes(key) ? value : free(`${prefix}${key}`, value),
      ]),
    );
  const shown = new Map(Object.entries(each(record, [...CORE, 'run_metadata'], '')));
  if (isObject(record.run_metadata))
    shown.set('run_metadata', each(record.run_metadata, CORE_RUN, 'run_metadata.'));
  if (isObject(record.metrics)) shown.set('metrics', groupsLast(record.metrics));
  const text = writeYaml(Object.fromEntries(shown));
  const isCut = text.length > most;
  const words = [
    ...(left.length > 0
      ? [`not shown here: ${left.slice(0, 10).join(', ')}${left.length > 10 ? ', …' : ''}`]
      : []),
    ...(isCut ? [`cut after ${most} of ${text.length} characters`] : []),
  ];
  return {
    text: text.slice(0, most).toWellFormed(),
    missing: `${words.join('; ')}; the pull request has all of it`,
  };
}

function groupsLast({ stratified, ...metrics }: JsonObject): JsonObject {
  return stratified === undefined ? metrics : { ...metrics, stratified };
}
