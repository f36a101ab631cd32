import type { FieldName } from '../fields/labels.ts';
import type { Fields } from '../fields/read-fields.ts';
import type { ResultsSection } from '../fields/results-section.ts';
import type { Finding } from '../finding.ts';
import { quoted } from '../quoted.ts';
import type { Tables } from '../tables/read-tables.ts';

/** The labels under which a template asks for what a record must have. */
const LABELS: Readonly<Record<string, readonly FieldName[]>> = {
  model_ids: ['modelName', 'modelId'],
  benchmark_id: ['benchmark'],
  dataset_id: ['dataset'],
  'run_metadata.date': ['date'],
  'run_metadata.runner': ['runner'],
};

/** The first line of a template that is to be filled in: of what is named as empty, else of any label. */
export function lineToFill(
  missing: readonly string[],
  { fields, empty, results }: Fields,
  tables: Tables,
): number | null {
  const named = missing.flatMap((path) =>
    path === 'metrics'
      ? [tables.metricsLine ?? results?.line ?? tables.line]
      : (LABELS[path] ?? []).map((label) => empty.get(label)),
  );
  const any = [...empty.values(), ...[...fields.values()].map(({ line }) => line), tables.line];
  return first(named) ?? first(any) ?? null;
}

function first(lines: readonly (number | undefined)[]): number | undefined {
  const known = lines.filter((line) => line !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}

/** What stands where the metrics belong and is no table; nothing where nothing does. */
export const untabledResults = ({ results }: Fields): readonly Finding[] =>
  untabled(
    results,
    'metrics',
    'metric',
    'Write `| Metric | Value |`, below it `|---|---|`, and then one metric a row: `| AUROC | 0.93 |`.',
  );

/** The same of groups: a warning, because a result may do without. */
export const untabledGroups = ({ groups }: Fields): readonly Finding[] =>
  untabled(
    groups,
    'metrics.stratified',
    'group',
    'Write `| Scanner | AUROC | N |`, below it `|---|---|---|`, and then one group a row: `| Siemens | 0.93 | 120 |`.',
  ).map((finding) => ({ ...finding, severity: 'warning' }));

function untabled(
  section: ResultsSection | undefined,
  field: string,
  what: string,
  remedy: string,
): readonly Finding[] {
  if (section?.untabled === undefined) return [];
  const { title, untabled: line } = section;
  const message = `What stands under ${quoted(title)} on line ${line} is no Markdown table, so no ${what} is read.`;
  return [{ rule: 'metrics-untabled', severity: 'error', field, line, message, remedy }];
}
