import type { Hub } from '../../src/hub/hub.ts';
import { loadHub } from '../../src/hub/load-hub.ts';

const evaluation = (id: string, model: string, auroc: number, date: string) => ({
  path: `evals/${id}.yaml`,
  text: `eval_id: ${id}\nbenchmark_id: BM-001\nmodel_ids: {candidate: ${model}}\ndataset_id: DS-ADNI\nrun_metadata: {date: '${date}', runner: t}\nmetrics: {AUROC: ${auroc}}\nstatus: Completed\n`,
});

/** A hub of one benchmark with three ranked models: alpha 0.95, beta 0.90, gamma 0.70. */
export const SMALL_HUB_FILES = [
  {
    path: 'benchmarks/bm.yaml',
    text: 'benchmark_id: BM-001\nname: Disease Classification\nversion: "1.0.0"\nhealth_domain: Neurology\nai_task: Classification\ndataset_id: DS-ADNI\nmetrics: {primary: AUROC, secondary: [Accuracy]}\n',
  },
  { path: 'datasets/adni.yaml', text: 'dataset_id: DS-ADNI\nname: ADNI\n' },
  { path: 'datasets/other.yaml', text: 'dataset_id: DS-OTHER\nname: Other\n' },
  ...['alpha', 'beta', 'gamma'].map((id) => ({
    path: `models/${id}.yaml`,
    text: `model_id: ${id}\nname: ${id.charAt(0).toUpperCase()}${id.slice(1)}\n`,
  })),
  evaluation('e-alpha', 'alpha', 0.95, '2024-01-01'),
  evaluation('e-beta', 'beta', 0.9, '2024-01-02'),
  evaluation('e-gamma', 'gamma', 0.7, '2024-01-03'),
];

export function smallHub(config?: string): Hub {
  return loadHub(
    config === undefined
      ? SMALL_HUB_FILES
      : [...SMALL_HUB_FILES, { path: '.github/podium.yml', text: config }],
  );
}

/** An issue body that holds one record; `changes` replaces parts of it. */
export function submissionBody(changes: Readonly<Record<string, string>> = {}): string {
  let body = `**Model Name**: Delta

\`\`\`yaml
eval_id: run-delta
benchmark_id: BM-001
model_ids:
  candidate: delta
dataset_id: DS-ADNI
run_metadata:
  date: 2024-02-01
  runner: fmbench
metrics:
  AUROC: 0.92
  Accuracy: 0.88
status: Completed
\`\`\`
`;
  for (const [from, to] of Object.entries(changes)) {
    if (!body.includes(from)) throw new Error(`the body has no "${from}"`);
    body = body.replace(from, to);
  }
  return body;
}
