import { isPlaceholder, isShownInForms } from '../fields/placeholders.ts';
import { isObject, type Json, type JsonObject } from '../json.ts';

/** Empty fields are as if they were not there, and so is what only holds the place of a value (`<your id>`, `None`, `my_model_v1`). */
export function withoutEmpty(value: Json): JsonObject {
  const kept = strip(value, '');
  return isObject(kept) ? kept : {};
}

function strip(value: Json | undefined, path: string): Json | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') {
    const empty = value.trim() === '' || (IDS.test(path) && isPlaceholder(value));
    return empty || isOurs(path, value.trim()) ? undefined : value;
  }
  if (!isObject(value)) return value;
  const kept = Object.entries(value).flatMap(([key, item]) => {
    const inner = strip(item, path === '' ? key : `${path}.${key}`);
    return inner === undefined ? [] : [[key, inner] as const];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

const IDS = /^(?:eval_id|benchmark_id|dataset_id|model_ids?(?:\.[^.]+)?|run_metadata\.date)$/;

/** What our own forms and answers show in place of a value. */
function isOurs(path: string, value: string): boolean {
  if (path === 'run_metadata.runner') return value === '<the tool that ran the evaluation>';
  return /^model_ids?(?:\.|$)/.test(path) && isShownInForms(value);
}
