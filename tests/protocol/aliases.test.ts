import { expect, it } from 'vitest';
import { loadHub } from '../../src/hub/load-hub.ts';
import { judge } from '../../src/verdict/judge.ts';

const CONFIG = 'metrics: {HD95: {lower_is_better: true, aliases: [hausdorff]}}\n';
const BENCHMARK = `benchmark_id: SEG
name: Segmentation
ai_task: Segmentation
dataset_id: D
metrics:
  - {id: Dice, primary: true, aliases: [DSC]}
  - {id: HD95, role: required, threshold: "<= 20"}
  - {id: Sensitivity, role: secondary, aliases: [TPR]}
aggregate_metrics: [{metric_id: total, formula: Dice - 0.1*Sensitivity}]
`;
const record = (model: string, metrics: string): string => `eval_id: SEG-${model}
benchmark_id: SEG
model_ids: {candidate: ${model}}
dataset_id: D
run_metadata: {date: '2024-01-01', runner: lab, suite_id: S}
metrics: ${metrics}
status: Completed
`;
const hub = loadHub([
  { path: '.github/podium.yml', text: CONFIG },
  { path: 'benchmarks/SEG.yaml', text: BENCHMARK },
  { path: 'datasets/D.yaml', text: 'dataset_id: D\n' },
  { path: 'suites/S.yaml', text: 'suite_id: S\nbenchmark_id: SEG\nthresholds: {Dice: {min: 0.5}}\n' },
  { path: 'models/a.yaml', text: 'model_id: a\n' },
  { path: 'models/b.yaml', text: 'model_id: b\n' },
  { path: 'evals/SEG-a.yaml', text: record('a', '{Dice: 0.8713, HD95: 7.342, Sensitivity: 0.9134}') },
]);
const told = (metrics: string): readonly string[] =>
  judge({ body: record('b', metrics), hub, today: '2024-06-01', issue: null }).findings.map(
    ({ rule, field, message }) => `${rule} ${field}: ${message}`,
  );

it('takes the names that the hub lists for a metric for that metric', () =>
  expect(told('{DSC: 0.8, hausdorff: 7.5, TPR: 0.9, total: 0.71}')).toEqual([]));

it('holds a metric to its thresholds under any of its names', () =>
  expect(told('{DSC: 0.4, hausdorff: 25, TPR: 0.9}')).toEqual([
    'suite-thresholds metrics.DSC: DSC is 0.4; suite "S" asks for at least 0.5.',
    'benchmark-thresholds metrics.hausdorff: hausdorff is 25; the benchmark asks for at most 20.',
  ]));

it('works formulas out from metrics under any of their names', () =>
  expect(told('{DSC: 0.8, HD95: 7.5, TPR: 0.9, total: 0.79}')).toEqual([
    "aggregate-formula metrics.total: total is 0.79, but the benchmark's formula gives 0.655 to 0.765: Dice - 0.1*Sensitivity with Dice = 0.8, Sensitivity = 0.9.",
  ]));

it('tells of a metric that stands there under two of its names', () =>
  expect(told('{Dice: 0.6, DSC: 0.99, hausdorff: 7.5, HD95: 9, TPR: 0.9}')).toEqual([
    'metric-name metrics.DSC: "DSC" stands beside "Dice", and both read as one metric.',
    'metric-name metrics.hausdorff: "hausdorff" stands beside "HD95", and both read as one metric.',
  ]));

it('tells another model’s metrics under other names from a run of its own', () =>
  expect(told('{DSC: 0.8713, hausdorff: 7.342, TPR: 0.9134}')).toEqual([
    'metrics-copied metrics: All 3 metrics are exactly those of model "a" (evals/SEG-a.yaml).',
  ]));
