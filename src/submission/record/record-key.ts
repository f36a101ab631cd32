const KEYS = 'eval_id|benchmark_id|model_ids|dataset_id|run_metadata|metrics|metrics_ci';

/** Keys that only a record has. */
export const RECORD_NAMES: ReadonlySet<string> = new Set(KEYS.split('|'));

/** Whether a text holds a key of an evaluation record, in YAML or JSON. Linear in its length. */
export const RECORD_KEY = new RegExp(`(?:^|[{,])[ \\t]*["'“”]?(?:${KEYS})["'“”]?[ \\t]*:`, 'm');

const ANY_CASE = new RegExp(RECORD_KEY.source.replace('(?:eval_id', '(eval_id'), 'gim');

/** The keys of a record that stand in a text with capitals (`Eval_ID:`), where two or more of them do. */
export function capitalKeys(text: string): readonly string[] {
  const keys = new Set([...text.matchAll(ANY_CASE)].map(([, key = '']) => key));
  return keys.size > 1 ? [...keys].filter((key) => key !== key.toLowerCase()) : [];
}

const EVERY_KEY = new RegExp(RECORD_KEY.source.replace('(?:eval_id', '(eval_id'), 'gm');

/** Whether two keys of a record stand in a text: one alone could be a sentence about it. */
export function looksLikeRecord(text: string): boolean {
  return new Set([...text.matchAll(EVERY_KEY)].map(([, key]) => key)).size > 1;
}

/** A line that a record pasted without a fence opens with. */
export const RECORD_START = new RegExp(`^(?:["']?(?:${KEYS})["']?[ \\t]*:|\\{)`);
