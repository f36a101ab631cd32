import { isObject, type JsonObject, valueAt } from '../json.ts';
import { rankedRole } from './ranked-role.ts';

/** Fills in what the contract lets Podium derive: `eval_id` from benchmark, model and date; the status. */
export function completed(record: JsonObject): JsonObject {
  const parts = [record.benchmark_id, rankedModel(record), valueAt(record, 'run_metadata.date')];
  const derived: JsonObject = parts.every((part) => typeof part === 'string')
    ? { eval_id: parts.join('-').replace(/[^A-Za-z0-9._-]/g, '-') }
    : {};
  return { ...derived, ...record, status: record.status ?? 'Completed' };
}

/** The id of the model that a record ranks. */
export function rankedModel({ model_ids, model_id }: JsonObject): string | undefined {
  const roles = isObject(model_ids) ? model_ids : {};
  const role = rankedRole(roles, model_id);
  const id = role === undefined ? model_id : roles[role];
  return typeof id === 'string' ? id : undefined;
}
