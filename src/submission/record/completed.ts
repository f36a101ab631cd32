import { isObject, type JsonObject, valueAt } from '../json.ts';

/** Fills in what the contract lets Podium derive: `eval_id` from benchmark, model and date; the status. */
export function completed(record: JsonObject): JsonObject {
  const parts = [record.benchmark_id, rankedModel(record), valueAt(record, 'run_metadata.date')];
  const derived: JsonObject = parts.every((part) => typeof part === 'string')
    ? { eval_id: parts.join('-').replace(/[^A-Za-z0-9._-]/g, '-') }
    : {};
  return { ...derived, ...record, status: record.status ?? 'Completed' };
}

/** The id of the model that a record ranks: its candidate, else the first one named. */
export function rankedModel({ model_ids }: JsonObject): string | undefined {
  if (!isObject(model_ids)) return undefined;
  const id = model_ids.candidate ?? Object.values(model_ids)[0];
  return typeof id === 'string' ? id : undefined;
}
