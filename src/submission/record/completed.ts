import { isObject, type JsonObject, valueAt } from '../json.ts';

/** Fills in what the contract lets Podium derive: `eval_id` from benchmark, model and date; the status. */
export function completed(record: JsonObject): JsonObject {
  const models = isObject(record.model_ids) ? record.model_ids : {};
  const model = models.candidate ?? Object.values(models)[0];
  const parts = [record.benchmark_id, model, valueAt(record, 'run_metadata.date')];
  const derived: JsonObject = parts.every((part) => typeof part === 'string')
    ? { eval_id: parts.join('-').replace(/[^A-Za-z0-9._-]/g, '-') }
    : {};
  return { ...derived, ...record, status: record.status ?? 'Completed' };
}
