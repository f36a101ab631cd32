import { describe, expect, it } from 'vitest';
import { loadHub } from '../../src/hub/load-hub.ts';
import { judge } from '../../src/verdict/judge.ts';
import { exampleHub, judgeExample } from '../protocol/example-hub.ts';

const told = (parts: string) => judgeExample(parts).findings.map(({ rule, field }) => [rule, field]);

describe('what the reading says of metrics, the rules do not say again', () => {
  it.each([
    ['a list', 'metrics: [0.92, 0.88]', 'metrics'],
    ['a text', 'metrics: AUROC is 0.92', 'metrics'],
    ['two splits', 'metrics: {test: {AUROC: 0.92}, val: {Accuracy: 0.88}}', 'metrics.test'],
  ])('%s', (_what, parts, field) => {
    expect(told(parts)).toEqual([['field-value', field]]);
  });

  it.each(['1.024', '"1,024"', '0', '-3'])('a number of samples that is none: %s', (n) => {
    const groups = `{GE: {AUROC: 0.9, N: 60}, Siemens: {AUROC: 0.92, N: ${n}}}`;
    expect(
      told(`benchmark_id: BM-STRATA\nmetrics: {AUROC: 0.91, N: 100, stratified: {scanner: ${groups}}}`),
    ).toEqual([['field-value', 'metrics.stratified.scanner.Siemens.N']]);
  });

  it.each([
    ['{GE: {AUROC: 0.9, N: 60}, Siemens: {AUROC: 0.92, N: 40}}', [['field-value', 'GE.AUROC']]],
    ['{scanner: {AUROC: {GE: 0.9, Siemens: 0.92}}}', [['strata-swapped', 'scanner.AUROC']]],
    [
      '{scanner: {GE: {AUROC: 0.9, n: 60}, Siemens: {AUROC: 0.92, N: 40}}}',
      [['count-unclear', 'scanner.GE.n']],
    ],
  ])('groups that cannot be read: %s', (groups, expected) => {
    expect(told(`benchmark_id: BM-STRATA\nmetrics: {AUROC: 0.91, N: 100, stratified: ${groups}}`)).toEqual(
      expected.map(([rule, field]) => [rule, `metrics.stratified.${field}`]),
    );
  });

  it('groups at the margin', () => {
    const groups = '{scanner: {GE: {AUROC: 0.9, N: 60}, Siemens: {AUROC: 0.92, N: 40}}}';
    expect(told(`benchmark_id: BM-STRATA\nmetrics: {AUROC: 0.91, N: 100}\nstratified: ${groups}`)).toEqual([
      ['field-value', 'stratified'],
    ]);
  });

  it('but what another metric is without', () => {
    expect(told('metrics: {AUROC: {value: 0.9}}')).toEqual([
      ['field-value', 'metrics.AUROC'],
      ['declared-metrics-present', 'metrics'],
    ]);
  });
});

it('says once of a required metric that it is missing', () => {
  const files = [
    {
      path: 'benchmarks/B.yaml',
      text: 'benchmark_id: B\ndataset_id: D\nmetrics: {primary: AUROC, secondary: [Accuracy, Recall], required: [Accuracy]}\n',
    },
    { path: 'datasets/D.yaml', text: 'dataset_id: D\n' },
    { path: 'models/m.yaml', text: 'model_id: m\n' },
  ];
  const missing = (metrics: string) =>
    judge({
      body: `eval_id: e\nbenchmark_id: B\nmodel_ids: {candidate: m}\ndataset_id: D\nrun_metadata: {date: 2024-01-01, runner: t}\nmetrics: ${metrics}\nstatus: Completed\n`,
      hub: loadHub(files),
      today: '2024-06-01',
      issue: null,
    }).findings.map(({ rule, message, remedy }) => `${rule}: ${message} ${remedy}`);
  const required =
    'required-metrics-present: The benchmark requires Accuracy, which the record does not report.';
  expect(missing('{AUROC: 0.9, Recall: 0.8}')).toEqual([`${required} Add Accuracy to metrics.`]);
  expect(missing('{AUROC: 0.9, accuracy ↑: 0.8, Recall ↑: 0.8}')).toEqual([
    `${required} Write "Accuracy" instead of "accuracy ↑", if that is what it is.`,
    'metric-name: "Recall ↑" is not the name of a metric here. Write "Recall", if that is what it is.',
  ]);
});

describe('what a record lacks and what is wrong with the rest is told at once', () => {
  const body = (parts: readonly string[]) =>
    ['**Model Name**: Omega', '', '```yaml', ...parts, '```', ''].join('\n');
  const said = (parts: readonly string[]) =>
    judge({ body: body(parts), hub: exampleHub(), today: '2024-03-01', issue: 7 }).findings.map(
      ({ rule, field, line }) => [rule, field, line],
    );
  const run = 'run_metadata: {date: 2024-01-09, runner: t}';
  const rest = ['model_ids: {candidate: omega}', 'metrics: {AUROC: 92, Accuracy: 0.8}'];
  it('with its values', () =>
    expect(said(['eval_id: e', 'benchmark_id: BM-001', run, ...rest])).toEqual([
      ['field-required', 'dataset_id', 4],
      ['metric-range', 'metrics.AUROC', 8],
    ]));
  it('with its ids', () =>
    expect(
      said(['benchmark_id: BM-0O1', 'dataset_id: DS-ADNI', 'run_metadata: {runner: t}', ...rest]),
    ).toEqual([
      ['field-required', 'run_metadata.date', 6],
      ['benchmark-known', 'benchmark_id', 4],
    ]));
  it('and nothing of what is not there', () =>
    expect(
      said([`benchmark_id: BM-STRATA`, run, 'dataset_id: DS-ADNI', 'model_ids: {candidate: omega}']),
    ).toEqual([['field-required', 'metrics', 4]]));
});
