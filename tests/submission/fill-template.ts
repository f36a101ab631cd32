import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { z } from 'zod';

const formSchema = z.object({
  body: z.array(
    z.object({
      type: z.string(),
      id: z.string().optional(),
      attributes: z.object({
        label: z.string().optional(),
        render: z.string().optional(),
        options: z.array(z.object({ label: z.string() })).optional(),
      }),
    }),
  ),
});
export type Form = z.infer<typeof formSchema>;

/** What a filled template is compared with. */
export interface Sample {
  readonly eval_id: string;
  readonly benchmark_id: string;
  readonly model_ids: { readonly candidate: string };
  readonly dataset_id: string;
  readonly run_metadata: { readonly date: string; readonly runner: string };
  readonly metrics: Readonly<Record<string, unknown>>;
}

/** The form and the Markdown template that this repository ships. */
export const FORM = formSchema.parse(
  load(readFileSync('.github/ISSUE_TEMPLATE/benchmark_submission.yml', 'utf8')),
);
export const MARKDOWN = readFileSync(
  '.github/ISSUE_TEMPLATE/benchmark_submission_markdown.md',
  'utf8',
).replace(/^---\n.*?\n---\n/s, '');

/** A submitted form as GitHub renders it: `### Label`, the answer, `_No response_`, fences, ticked boxes. */
export function fillForm({ body }: Form, record: Sample, yaml: string): string {
  const answers: Readonly<Record<string, string>> = {
    'model-name': 'Some Model',
    'model-id': record.model_ids.candidate,
    benchmark: record.benchmark_id,
    dataset: record.dataset_id,
    record: yaml.replace(/\n+$/, ''),
  };
  return body
    .filter(({ type }) => type !== 'markdown')
    .map(({ type, id, attributes: { label, render, options = [] } }) => {
      const answer = answers[id ?? ''];
      const boxes = options.map((option) => `- [X] ${option.label}`).join('\n');
      const fence = answer === undefined ? '' : '`'.repeat(Math.max(3, longestRun(answer) + 1));
      const text =
        type === 'checkboxes'
          ? boxes
          : answer === undefined
            ? '_No response_'
            : render === undefined
              ? answer
              : `${fence}${render}\n${answer}\n${fence}`;
      return `### ${label}\n\n${text}\n`;
    })
    .join('\n');
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

/**
 * The Markdown template filled in: once with record and tables, once with the tables alone, which hold no more than
 * tables can: names without markup, metrics and strata, no notes.
 */
export function fillMarkdown(template: string, record: Sample, yaml: string) {
  const { stratified, ...metrics } = record.metrics;
  const fields = {
    'Model Name': 'Some Model',
    'Model ID': record.model_ids.candidate,
    'Benchmark ID': record.benchmark_id,
    'Dataset Used': record.dataset_id,
    'Evaluation Date': record.run_metadata.date,
    Runner: 'bench 1.0',
  };
  let body = template;
  for (const [label, value] of Object.entries(fields))
    body = body.replace(new RegExp(`(\\*\\*${label}\\*\\*:).*`), (_, start: string) => `${start} ${value}`);
  body = body
    .replace('| AUROC | | |\n', '')
    .replace('| Accuracy | | |\n', '')
    .replace('| F1-Score | | |\n', '');
  body = body.replace('| (other) | | |', () =>
    Object.entries(metrics)
      .map(([name, value]) => `| ${cell(name)} | ${String(value)} | |`)
      .join('\n'),
  );
  const groups = z
    .record(z.string(), z.record(z.string(), z.record(z.string(), z.number())))
    .parse(stratified ?? {});
  const renamed = Object.entries(groups).map(([, parts], index) => [`part_${index}`, parts] as const);
  body = body.replace(
    '## Run',
    () => `${renamed.map(([category, parts]) => groupTable(category, parts)).join('\n\n')}\n\n## Run`,
  );
  const fence = '`'.repeat(Math.max(3, longestRun(yaml) + 1));
  const inYaml = yamlWith(yaml, fence);
  const alone = body.replace(/## eval\.yaml.*?```yaml\n.*?```\n/s, '');
  const whole = template.replace(/```yaml\n.*?```\n/s, () => inYaml);
  return {
    whole,
    tables: {
      body: alone.replace('**Runner**', () => `**Evaluation ID**: ${record.eval_id}\n**Runner**`),
      record: {
        eval_id: record.eval_id,
        benchmark_id: record.benchmark_id,
        model_ids: record.model_ids,
        dataset_id: record.dataset_id,
        run_metadata: { date: record.run_metadata.date, runner: 'bench 1.0' },
        metrics: { ...metrics, ...(renamed.length === 0 ? {} : { stratified: Object.fromEntries(renamed) }) },
        status: 'Completed',
      },
    },
  };
}

const yamlWith = (yaml: string, fence: string) => `${fence}yaml\n${yaml}${fence}\n`;

/** A name as a table cell writes it: what Markdown could take for markup is escaped. */
const cell = (name: string) => name.replace(/[\\`*_{}[\]<>|#&~]/g, '\\$&');

function groupTable(
  category: string,
  groups: Readonly<Record<string, Readonly<Record<string, number>>>>,
): string {
  const columns = [...new Set(Object.values(groups).flatMap((figures) => Object.keys(figures)))];
  const rows = Object.entries(groups).map(
    ([group, figures]) => `| ${cell(group)} | ${columns.map((name) => figures[name] ?? '').join(' | ')} |`,
  );
  return [
    `<details>\n<summary>By ${category}</summary>\n`,
    `| ${category} | ${columns.map(cell).join(' | ')} |`,
    `|${'---|'.repeat(columns.length + 1)}`,
    ...rows,
    '\n</details>',
  ].join('\n');
}
