import type { Finding } from '../finding.ts';
import { isObject, type JsonObject, valueAt } from '../json.ts';

/** What a record must have, with how a template calls it. An `eval_id` can be derived from these. */
const REQUIRED: readonly (readonly [path: string, label: string])[] = [
  ['model_ids', 'Model Name (or Model ID)'],
  ['benchmark_id', 'Benchmark ID'],
  ['dataset_id', 'Dataset Used'],
  ['run_metadata.date', 'Evaluation Date'],
  ['run_metadata.runner', 'Runner (the tool that ran the evaluation)'],
  ['metrics', 'the value of at least one metric'],
];

/** Keys that people write where the record has another. */
const MEANT: Readonly<Record<string, RegExp>> = {
  benchmark_id: /^(benchmark|benchmark_name|bm_id)$/i,
  model_ids: /^(model|model_id|model_name|models|candidate)$/i,
  dataset_id: /^(dataset|dataset_name|datasets|data)$/i,
  metrics: /^(results?|scores?|metrics?|overall_metrics|performance)$/i,
};

/** The required fields that are not there, by their path in the record. */
export function missingFields(record: JsonObject): readonly string[] {
  return REQUIRED.map(([path]) => path).filter((path) => {
    const value = valueAt(record, path);
    return value === undefined || (isObject(value) && Object.keys(value).length === 0);
  });
}

/** One kind finding for a template that is not (wholly) filled in. `byLabel`: there is no record, only labels. */
export function unfilled(missing: readonly string[], line: number | null, byLabel: boolean): Finding {
  const names = REQUIRED.filter(([path]) => missing.includes(path)).map(([path, label]) =>
    byLabel ? label : path,
  );
  return {
    rule: 'template-unfilled',
    severity: 'error',
    field: '',
    line,
    message: `The template is not filled in yet. Still empty: ${names.join(', ')}.`,
    remedy: byLabel
      ? 'Edit the issue and fill them in (each as a line `**Label**: value`, metrics in the table), or paste your eval.yaml in a ```yaml fence; Podium looks again by itself.'
      : 'Edit the issue and fill in these fields; Podium looks again by itself.',
  };
}

/** One finding per field that a record somebody wrote himself does not have. */
export function requiredFindings(
  record: JsonObject,
  missing: readonly string[],
  lines: ReadonlyMap<string, number>,
  firstLine: number,
): readonly Finding[] {
  return missing.map((field): Finding => {
    const meant = Object.keys(record).find((key) => key !== field && MEANT[field]?.test(key));
    const parent = field.slice(0, Math.max(0, field.lastIndexOf('.')));
    return {
      rule: 'field-required',
      severity: 'error',
      field,
      line: (meant === undefined ? undefined : lines.get(meant)) ?? lines.get(parent) ?? firstLine,
      message: `${field} is missing.`,
      remedy:
        meant === undefined
          ? `Add ${example(field)}.`
          : `The record has "${meant}"; write it as ${example(field)}.`,
    };
  });
}

const EXAMPLES: Readonly<Record<string, string>> = {
  benchmark_id: '`benchmark_id: <id of the benchmark>`',
  model_ids: '`model_ids:` and on the next line, indented, `candidate: <model id>`',
  dataset_id: '`dataset_id: <id of the dataset>`',
  'run_metadata.date': '`date: 2024-01-31` (the day of the run) under `run_metadata:`',
  'run_metadata.runner': '`runner: <the tool that ran the evaluation>` under `run_metadata:`',
  metrics: '`metrics:` and below it, indented, one `name: number` a line',
};
const example = (field: string) => EXAMPLES[field] ?? field;
