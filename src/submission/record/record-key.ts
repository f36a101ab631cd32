const KEYS = 'eval_id|benchmark_id|model_ids|dataset_id|run_metadata|metrics';

/** Whether a text holds a key of an evaluation record, in YAML or JSON. Linear in its length. */
export const RECORD_KEY = new RegExp(`(?:^|[{,])[ \\t]*["'“”]?(?:${KEYS})["'“”]?[ \\t]*:`, 'm');

/** A line that a record pasted without a fence opens with. */
export const RECORD_START = /^(?:["']?(?:eval_id|benchmark_id)["']?[ \t]*:|\{)/;
