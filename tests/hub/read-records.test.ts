import { describe, expect, it } from 'vitest';
import { loadHub } from '../../src/hub/load-hub.ts';

function evaluation(text: string) {
  const [read] = loadHub([
    { path: 'evals/e.yaml', text: `eval_id: e\nbenchmark_id: b\nmodel_ids: {candidate: m}\n${text}\n` },
  ]).evaluations;
  return read;
}

describe('counts of an evaluation', () => {
  it.each([
    ['N: 200'],
    ['n_samples: 200'],
    ['run_metadata: {n_samples: 200}'],
    ['run_metadata: {n_test: "200"}'],
    ['metrics: {AUROC: 0.9, N: 200}'],
    ['run_metadata: {n_positive: 80, n_negative: 120}'],
    ['N: 200\nrun_metadata: {n_samples: 7}'],
  ])('are read from %s', (text) => expect(evaluation(text)?.samples).toBe(200));

  it.each(['N: many', 'N: 0', 'N: 2.5', 'N: -1', 'run_metadata: {n_positive: 80}', 'metrics: {AUROC: 0.9}'])(
    'are not read from %s',
    (text) => expect(evaluation(text)?.samples).toBeUndefined(),
  );

  it.each([
    ['n_positive: 51\nn_negative: 58'],
    ['run_metadata: {n_pos: 51, n_neg: 58}'],
    ['metrics: {AUROC: 0.9, n_positive: 51, n_negative: 58}'],
  ])('tell the classes in %s', (text) =>
    expect(evaluation(text)?.classes).toEqual({ positives: 51, negatives: 58 }),
  );

  it('tell no classes where one is missing', () =>
    expect(evaluation('n_positive: 51')?.classes).toBeUndefined());
});

describe('the date of an evaluation', () => {
  it.each([
    ['2024-01-31', '2024-01-31'],
    ['2024-01-31T10:00:00Z', '2024-01-31'],
    ['2024-01-310', '2024-01-310'],
    ['31.01.2024', '31.01.2024'],
  ])('%s is %s: the day of an ISO time, else what is written', (written, date) =>
    expect(evaluation(`run_metadata: {date: "${written}"}`)?.date).toBe(date),
  );
});

describe('where an evaluation came from', () => {
  it.each([
    ['7', 7],
    ['-3', undefined],
    ['1.5', undefined],
    ['0', undefined],
    ['seven', undefined],
  ])('issue and pull request %s: a number that leads somewhere, or none', (written, number) => {
    const read = evaluation(`submission_metadata: {issue_number: ${written}, pull_request: ${written}}`);
    expect([read?.issueNumber, read?.pullRequest]).toEqual([number, number]);
  });
});

describe('the ranked model of an evaluation', () => {
  const file = (text: string) =>
    loadHub([{ path: 'evals/e.yaml', text: `eval_id: e\nbenchmark_id: b\n${text}\n` }]);
  it.each([
    ['model_ids: {baseline: c, candidate: m}', 'm'],
    ['model_ids: {baseline: c, candidate: {id: m}}', 'm'],
    ['model_ids: {candidate: [m], reference: c}', 'm'],
    ['model_ids: {reference: c, Candidate: m}', 'm'],
    ['model_ids: {baseline: c, brain_fm: m}', 'm'],
    ['model_ids: {brain_fm: m, genetics_fm: c}', 'm'],
    ['model_ids: {reference: c}\nmodel_id: m', 'm'],
    ['model_ids: {baseline: m}', 'm'],
    ['model_id: m', 'm'],
    ['model_ids: {candidate: 42}', '42'],
  ])('is read from %j', (text, model) => expect(file(text).evaluations[0]?.modelId).toBe(model));
  it.each([
    'model_ids: {baseline: c, candidate: null}',
    'model_ids: {baseline: c, candidate: [m, n]}',
    'model_ids: {baseline: c, candidate: {name: M}}',
    'model_ids: {baseline: c, reference: d}',
    'model_ids: {}',
    'runner: x',
  ])('is never another one: %j', (text) => {
    const { evaluations, problems } = file(text);
    expect(evaluations).toEqual([]);
    expect(problems).toMatchObject([
      { rule: 'hub-file-incomplete', message: expect.stringContaining('model') },
    ]);
  });
});

describe('the status of an evaluation', () => {
  it.each([
    ['', 'Completed'],
    ['status: completed', 'completed'],
    ['status: ""', 'Completed'],
    ['status: null', 'Completed'],
    ['status: false', 'false'],
    ['status: {state: failed}', '{"state":"failed"}'],
    ['status: [Failed]', '["Failed"]'],
    ['run_metadata: {status: Failed}', 'Failed'],
    ['run_metadata: {status: exit 0}', 'Completed'],
    ['retracted: true', 'Withdrawn'],
    ['retracted: false', 'Completed'],
    ['withdrawn: leaked test data', 'Withdrawn'],
    ['valid: false', 'Invalid'],
    ['valid: true', 'Completed'],
  ])('of %j is %s', (text, status) => expect(evaluation(text)?.status).toBe(status));
});

describe('intervals of an evaluation', () => {
  it.each([
    ['{AUROC: [0.88, 0.93]}', [['AUROC', [0.88, 0.93]]]],
    [
      '{AUROC: {low: 0.88, high: 0.93}, F1: {lower: 0.7, upper: 0.8}}',
      [
        ['AUROC', [0.88, 0.93]],
        ['F1', [0.7, 0.8]],
      ],
    ],
    ['{AUROC: [0.93, 0.88], F1: [0.7], MCC: 0.5, R2: null, IoU: [.nan, 1]}', []],
    ['[0.88, 0.93]', []],
    [
      '{AUROC: [0.88, 0.9, 0.93], F1: 0.7-0.8, MCC: {lower_bound: 0.5, upper_bound: 0.6}, R2: {ci_low: 0.1, ci_high: 0.2, level: 95}}',
      [
        ['AUROC', [0.88, 0.93]],
        ['F1', [0.7, 0.8]],
        ['MCC', [0.5, 0.6]],
        ['R2', [0.1, 0.2]],
      ],
    ],
    ['{AUROC: [0.9, 0.88, 0.93], F1: {low: 0.7, high: 0.8, level: 0.5}, MCC: about 0.5}', []],
    ['[{metric: AUROC, low: 0.88, high: 0.93}]', [['AUROC', [0.88, 0.93]]]],
  ])('are read from %s', (text, expected) =>
    expect([...(evaluation(`metrics_ci: ${text}`)?.intervals ?? [])]).toEqual(expected),
  );
});

describe('merge keys', () => {
  it('are merged', () => {
    const text = 'base: &base {status: Failed, metrics: {AUROC: 0.9}}\n<<: *base';
    expect(evaluation(text)).toMatchObject({ status: 'Failed', metrics: new Map([['AUROC', 0.9]]) });
  });
});

describe('a dataset', () => {
  it('names the benchmarks it serves', () => {
    const text = 'dataset_id: d\ncompatible_benchmarks: [a, b]\n';
    expect(loadHub([{ path: 'datasets/d.yaml', text }]).datasets[0]?.benchmarks).toEqual(['a', 'b']);
  });
});

describe('a suite', () => {
  it.each([
    ['inputs: {dataset: {default: D, key: dataset_id}}', 'D'],
    ['inputs: {dataset: D}', 'D'],
    ['dataset_id: D', 'D'],
    ['inputs: {model: {default: M}}', undefined],
  ])('has the dataset of %j', (text, datasetId) =>
    expect(loadHub([{ path: 'suites/s.yaml', text: `suite_id: s\n${text}\n` }]).suites[0]?.datasetId).toBe(
      datasetId,
    ),
  );
  it.each([
    ['expected_metrics: [AUROC, F1]'],
    ['protocol: {metrics: [{name: AUROC, func: roc}, {metric_id: F1}]}'],
    ['metrics: [AUROC, {name: F1}]'],
  ])('expects the metrics of %j', (text) =>
    expect(
      loadHub([{ path: 'suites/s.yaml', text: `suite_id: s\n${text}\n` }]).suites[0]?.expectedMetrics,
    ).toEqual(['AUROC', 'F1']),
  );
  it('has thresholds', () => {
    const text =
      'suite_id: s\nthresholds: {a: {min: 0.5, description: at least}, b: 0.8, c: "<= 2", d: {}, e: soon}\n';
    expect([...(loadHub([{ path: 'suites/s.yaml', text }]).suites[0]?.thresholds ?? [])]).toEqual([
      ['a', { min: 0.5 }],
      ['b', { reach: 0.8 }],
      ['c', { max: 2 }],
    ]);
  });
});

describe('a number that a decimal comma cuts in two', () => {
  const run = (metrics: string) =>
    loadHub([
      {
        path: 'evals/e.yaml',
        text: `eval_id: e\nbenchmark_id: b\nmodel_ids: {candidate: m}\nmetrics: ${metrics}\n`,
      },
    ]).evaluations[0];
  it('is no value, and leaves the others', () =>
    expect(run('{WER: 0,103, CER: 0.041}')?.metrics).toEqual(new Map([['CER', 0.041]])));
  it('is no value of a group and no count', () => {
    expect(run('{stratified: {sex: {F: {WER: 0,103, RTF: 0.5}}}}')?.strata.get('sex')?.get('F')).toEqual(
      new Map([['RTF', 0.5]]),
    );
    expect(run('{WER: 0.2, N: 1,200}')?.samples).toBeUndefined();
  });
});
