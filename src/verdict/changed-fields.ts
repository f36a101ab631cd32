import { isObject, type Json, type JsonObject } from '../submission/json.ts';
import { cut } from './write-within.ts';

const MOST_SHOWN = 5;
const MOST_PATH = 120;
const MOST_VALUE = 60;

/** The fields in which two records differ: `metrics.AUROC: 0.92 → 0.97`. Holds text of users. */
export function changedFields(before: JsonObject, after: JsonObject): readonly string[] {
  const [old, now] = [flat(before), flat(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((path) => shownJson(old.get(path)) !== shownJson(now.get(path)))
    .map((path) => `${cut(path, MOST_PATH)}: ${shown(old.get(path))} → ${shown(now.get(path))}`);
}

/** The first few of a list, and how many more there are. */
export function listed(items: readonly string[]): string {
  const rest = items.length - MOST_SHOWN;
  return `${items.slice(0, MOST_SHOWN).join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`;
}

function flat(value: JsonObject, prefix = ''): Map<string, Json> {
  const fields = new Map<string, Json>();
  for (const [key, item] of Object.entries(value)) {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    if (isObject(item)) for (const [inner, scalar] of flat(item, path)) fields.set(inner, scalar);
    else fields.set(path, item);
  }
  return fields;
}

function shown(value: Json | undefined): string {
  if (value === undefined) return 'nothing';
  return cut(typeof value === 'string' ? value : JSON.stringify(value), MOST_VALUE);
}

function shownJson(value: Json | undefined): string {
  return value === undefined ? '' : JSON.stringify(value);
}
