import { CORE_SCHEMA, load } from 'js-yaml';
import type { Hub, HubFile } from '../../src/hub/hub.ts';
import { loadHub } from '../../src/hub/load-hub.ts';
import type { Finding } from '../../src/submission/finding.ts';
import { isObject, type JsonObject } from '../../src/submission/json.ts';
import { auditHub } from '../../src/verdict/audit-hub.ts';
import { judge, type Verdict } from '../../src/verdict/judge.ts';

const run = (id: string, rest: string): HubFile => ({
  path: `evals/${id}.yaml`,
  text: `eval_id: ${id}\ndataset_id: DS-ADNI\nstatus: Completed\n${rest}\n`,
});

/** The hub on which the examples of the rules are executed. Models alpha, beta and gamma; made for this. */
export const EXAMPLE_FILES: readonly HubFile[] = [
  {
    path: 'benchmarks/BM-001.yaml',
    text: `benchmark_id: BM-001
name: Disease Classification
ai_task: Classification
dataset_id: DS-ADNI
metrics: {primary: AUROC, secondary: [Accuracy]}
`,
  },
  {
    path: 'benchmarks/BM-STRATA.yaml',
    text: `benchmark_id: BM-STRATA
name: Scanner Transfer
ai_task: Classification
dataset_id: DS-ADNI
metrics: {primary: AUROC}
stratification:
  - {id: scanner, required: true, min_samples: 10, groups: [GE, Siemens]}
`,
  },
  {
    path: 'benchmarks/BM-TEXT.yaml',
    text: `benchmark_id: BM-TEXT
name: Reports
ai_task: Generation
dataset_id: DS-ADNI
metrics: {primary: bleu}
required_metrics: [bleu, own_score]
aggregate_metrics:
  - {metric_id: quality, formula: 0.6*accuracy + 0.4*(1 - error_rate), range: [0, 1]}
`,
  },
  {
    path: 'benchmarks/BM-ROBUST.yaml',
    text: `benchmark_id: BM-ROBUST
name: Robustness
ai_task: Robustness Assessment
dataset_id: DS-ADNI
metrics:
  primary: robustness_score
  definitions: {robustness_score: Mean rAUC of all probes}
thresholds: {perm_equivariance: ">= 0.5"}
performance_targets: [{metric: perm_equivariance, min: 0.9}]
`,
  },
  { path: 'datasets/DS-ADNI.yaml', text: 'dataset_id: DS-ADNI\nname: ADNI\n' },
  { path: 'datasets/DS-OTHER.yaml', text: 'dataset_id: DS-OTHER\nname: Other\n' },
  ...['alpha', 'beta', 'gamma'].map((id) => ({
    path: `models/${id}.yaml`,
    text: `model_id: ${id}\nname: ${id.charAt(0).toUpperCase()}${id.slice(1)}\n`,
  })),
  {
    path: 'suites/SUITE-001.yaml',
    text: 'suite_id: SUITE-001\nbenchmark_id: BM-001\nthresholds: {Accuracy: {min: 0.5}}\n',
  },
  { path: 'suites/SUITE-OTHER.yaml', text: 'suite_id: SUITE-OTHER\nbenchmark_id: BM-TEXT\n' },
  run(
    'e-alpha',
    `benchmark_id: BM-001
model_ids: {candidate: alpha}
run_metadata: {date: '2024-01-01', runner: t}
metrics: {AUROC: 0.9131, Accuracy: 0.8713, F1-Score: 0.8622}`,
  ),
  run(
    'e-beta',
    `benchmark_id: BM-TEXT
model_ids: {candidate: beta}
run_metadata: {date: '2024-01-01', runner: t}
metrics: {bleu: 31.2, own_score: 0.66}`,
  ),
  run(
    'e-gamma',
    `benchmark_id: BM-TEXT
model_ids: {candidate: gamma}
run_metadata: {date: '2024-01-01', runner: t}
metrics: {bleu: 40.7, own_score: 0.71}`,
  ),
];

export const exampleHub = (config?: string): Hub =>
  loadHub(
    config === undefined ? EXAMPLE_FILES : [...EXAMPLE_FILES, { path: '.github/podium.yml', text: config }],
  );

const HONEST: JsonObject = {
  eval_id: 'run-delta',
  benchmark_id: 'BM-001',
  model_ids: { candidate: 'delta' },
  dataset_id: 'DS-ADNI',
  run_metadata: { date: '2024-02-01', runner: 'fmbench' },
  metrics: { AUROC: 0.92, Accuracy: 0.88 },
  status: 'Completed',
};

/** An issue body: the honest record with some of its parts replaced; `model_name` is the template's field. */
export function exampleBody(parts: string): string {
  const read = load(parts, { schema: CORE_SCHEMA });
  const changes: JsonObject = isObject(read as JsonObject) ? (read as JsonObject) : {};
  const { model_name = 'Delta', ...rest } = changes;
  const own = Object.keys(rest);
  const run =
    isObject(rest.run_metadata) && isObject(HONEST.run_metadata)
      ? { ...HONEST.run_metadata, ...rest.run_metadata }
      : HONEST.run_metadata;
  const kept = Object.entries({ ...HONEST, run_metadata: run ?? null }).filter(
    ([key]) => !own.includes(key) || key === 'run_metadata',
  );
  const lines = kept.map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const given = parts.split('\n').filter((line) => !/^(model_name|run_metadata):/.test(line));
  const name = model_name === '' ? '' : `**Model Name**: ${model_name}\n\n`;
  return `${name}\`\`\`yaml\n${[...lines, ...given].join('\n')}\n\`\`\`\n`;
}

/** What an audit says of the example as a file of the hub, by file. */
export function auditExample(parts: string): ReadonlyMap<string, readonly Finding[]> {
  const record = /```yaml\n([\s\S]*)\n```/.exec(exampleBody(parts))?.[1] ?? '';
  const model = { path: 'models/delta.yaml', text: 'model_id: delta\nname: Delta\n' };
  return audited([...EXAMPLE_FILES, model, { path: 'evals/run-delta.yaml', text: record }]);
}

/** The example hub with one file in place of another. */
export function auditWith(path: string, text: string): ReadonlyMap<string, readonly Finding[]> {
  return audited([...EXAMPLE_FILES.filter((file) => file.path !== path), { path, text }]);
}

const audited = (files: readonly HubFile[]) =>
  new Map(auditHub(files, '2024-03-01').map(({ file, findings }) => [file, findings] as const));

/** What the bot says of an example on the example hub. */
export const judgeExample = (parts: string, hub: Hub = exampleHub()): Verdict =>
  judge({ body: exampleBody(parts), hub, today: '2024-03-01', issue: 7 });
