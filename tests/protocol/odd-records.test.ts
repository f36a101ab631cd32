import { describe, expect, it } from 'vitest';
import { loadHub } from '../../src/hub/load-hub.ts';
import { auditExample, auditWith, EXAMPLE_FILES, exampleHub, judgeExample } from './example-hub.ts';

describe('one mistake', () => {
  const rules = (parts: string) => judgeExample(parts).findings.map(({ rule }) => rule);
  it.each(['metrics: {AUROC: "0,91", Accuracy: 0.8}', 'metrics: {AUROC: 91 %, Accuracy: 0.8}'])(
    'in the ranking metric is told once: %s',
    (parts) => expect(rules(parts)).not.toContain('ranking-metric-present'),
  );
  it('in a declared metric is told once', () =>
    expect(rules('metrics: {AUROC: 0.91, Accuracy: "0,8"}')).not.toContain('declared-metrics-present'));
  it.each(['3/4/2026', 'yesterday', '20260105', '2026-13-05'])('in the date is told once: %s', (date) =>
    expect(rules(`run_metadata: {date: "${date}"}`)).not.toContain('date-not-future'),
  );
});

describe('counts of the whole', () => {
  const found = (parts: string) =>
    judgeExample(parts)
      .findings.filter(({ rule }) => rule === 'sample-count')
      .map(({ field }) => field);
  it.each([
    ['metrics: {AUROC: 0.92, Accuracy: 0.88, N: -3}', 'metrics.N'],
    ['metrics: {AUROC: 0.92, Accuracy: 0.88, N: 12.5}', 'metrics.N'],
    ['run_metadata: {n_samples: 0}', 'run_metadata.n_samples'],
    ['run_metadata: {n_samples: "1,200"}', 'run_metadata.n_samples'],
  ])('that cannot be are refused: %s', (parts, field) => expect(found(parts)).toEqual([field]));
  it('that are shares are left alone', () => expect(found('run_metadata: {test_size: 0.2}')).toEqual([]));
  it('of words are left to people', () =>
    expect(found('run_metadata: {n_samples: about a hundred}')).toEqual([]));
});

describe('metrics and dates in a shape that is not read', () => {
  const said = (parts: string) =>
    auditExample(parts)
      .get('evals/run-delta.yaml')
      ?.flatMap(({ rule, message }) => (rule === 'values-readable' ? [message] : []));
  it('are told', () => {
    expect(said('metrics: {AUROC: {value: 0.9, ci: [0.8, 0.95]}, Accuracy: 0.8}')).toEqual([
      'metrics.AUROC is a mapping, so the value in it is left out of every board.',
    ]);
    expect(said('run_metadata: {date: [2024-01-31]}')).toEqual([
      'run_metadata.date is a list, so the run has no date.',
    ]);
    expect(said('run_metadata: {date: {start: 2024-01-31}}')).toEqual([
      'run_metadata.date is a mapping, so the run has no date.',
    ]);
    expect(said('run_metadata: {date: true}')).toEqual([
      'run_metadata.date is true, so the run has no date.',
    ]);
    expect(said('run_metadata: {date: }')).toEqual([]);
    expect(said('metrics: [{name: AUROC, value: 0.9}]')).toEqual([
      'metrics is a list, so no metric of the record is read.',
    ]);
  });
  it.each([
    [
      '{sex: {F: 0.9, M: 0.7}}',
      'metrics.stratified.sex.F holds no metric with a number, so no result of the group is shown.',
    ],
    ['{sex: [{group: F, AUROC: 0.9}]}', 'metrics.stratified.sex holds no groups, so it is left out.'],
    [
      '{sex: {F: {AUROC: 0.9}, M: }}',
      'metrics.stratified.sex.M holds no metric with a number, so no result of the group is shown.',
    ],
    [
      '{sex: {F: {metrics: {AUROC: 0.9}, N: 5}}}',
      'metrics.stratified.sex.F holds no metric with a number, so no result of the group is shown.',
    ],
  ])('are told of groups: %s', (stratified, message) =>
    expect(said(`metrics: {AUROC: 0.9, Accuracy: 0.8, stratified: ${stratified}}`)).toEqual([message]),
  );
  it('are told of groups beside the metrics', () =>
    expect(said('metrics: {AUROC: 0.9, Accuracy: 0.8}\nstratified: {sex: {F: {AUROC: 0.9}}}')).toEqual([
      'stratified stands beside metrics, so its groups are left out.',
    ]));
  it('are told of whatever the benchmark declares', () =>
    expect(said('metrics: {AUROC: true, Accuracy: [0.8]}')).toEqual([
      'metrics.AUROC is true, not a finite number.',
      'metrics.Accuracy is a list, not a finite number.',
    ]));
  it('are left alone where they are curves', () =>
    expect(said('metrics: {AUROC: 0.9, Accuracy: 0.8, dropout_rAUC: {curve: [0.9, 0.8]}}')).toEqual([]));
});

describe('ids that are numbers', () => {
  it('are looked for like others', () => {
    const rules = (parts: string) =>
      auditExample(parts)
        .get('evals/run-delta.yaml')
        ?.map(({ rule }) => rule);
    expect(rules('benchmark_id: 2017')).toContain('benchmark-known');
    expect(rules('dataset_id: 2017')).toContain('dataset-known');
    expect(rules('model_ids: {candidate: 42}')).toContain('model-known');
    expect(rules('dataset_id: [DS-ADNI]')).toContain('values-readable');
    expect(rules('status: {state: failed}')).toContain('values-readable');
  });
});

describe('a benchmark that nothing ranks', () => {
  const hub = (metrics: string) =>
    loadHub([
      ...EXAMPLE_FILES.filter(({ path }) => path !== 'benchmarks/BM-001.yaml' && !path.startsWith('evals/')),
      {
        path: 'benchmarks/BM-001.yaml',
        text: `benchmark_id: BM-001\nname: New\nai_task: Classification\ndataset_id: DS-ADNI\n${metrics}\n`,
      },
    ]);
  const said = (parts: string, file: string) =>
    judgeExample(parts, hub(file)).findings.filter(({ rule }) => rule === 'ranking-metric-present');
  it('is told of with the submission', () =>
    expect(said('metrics: {own_score: 3}', 'metrics: [own_score]')).toMatchObject([{ severity: 'warning' }]));
  it('is ranked by its first run where that reports a metric of the task', () =>
    expect(said('metrics: {AUROC: 0.9}', 'metrics: [own_score]')).toEqual([]));
});

describe('the smallest group', () => {
  it('holds for groups that the benchmark does not name, too', () => {
    const hub = loadHub([
      ...EXAMPLE_FILES.filter(({ path }) => path !== 'benchmarks/BM-001.yaml'),
      {
        path: 'benchmarks/BM-001.yaml',
        text: 'benchmark_id: BM-001\nname: New\nmetrics: {primary: AUROC}\nmin_samples_per_group: 25\n',
      },
    ]);
    const { findings } = judgeExample(
      'metrics: {AUROC: 0.9, stratified: {sex: {F: {AUROC: 0.9, N: 20}, M: {AUROC: 0.9, N: 80}}}}',
      hub,
    );
    expect(findings.filter(({ rule }) => rule === 'sample-count')).toMatchObject([
      { message: 'Group F of sex has 20 samples; the benchmark asks for at least 25.' },
    ]);
  });
});

it('tells of too few samples where the record states their number', () => {
  const hub = loadHub([
    ...EXAMPLE_FILES.filter(({ path }) => path !== 'benchmarks/BM-001.yaml'),
    {
      path: 'benchmarks/BM-001.yaml',
      text: 'benchmark_id: BM-001\nname: New\nmetrics: {primary: AUROC}\nmin_samples: 100\n',
    },
  ]);
  const fields = (parts: string) =>
    judgeExample(parts, hub).findings.flatMap(({ rule, field }) => (rule === 'sample-count' ? [field] : []));
  expect(fields('run_metadata: {date: "2024-01-09", runner: t, n_samples: 50}')).toEqual([
    'run_metadata.n_samples',
  ]);
  expect(fields('metrics: {AUROC: 0.9, N: 50}')).toEqual(['metrics.N']);
  expect(fields('n_samples: 50')).toEqual(['n_samples']);
});

describe('a metric that is best in the middle', () => {
  const text =
    'benchmark_id: BM-001\nname: Ages\ndataset_id: DS-ADNI\nmetrics: {primary: {id: AUROC, target_range: [0.8, 0.9]}}\n';
  it('cannot rank a board, and the hub is told', () =>
    expect(auditWith('benchmarks/BM-001.yaml', text).get('benchmarks/BM-001.yaml')).toMatchObject([
      { rule: 'direction-known', message: 'AUROC is best from 0.8 to 0.9, but a board has one direction.' },
    ]));
  it('is told to a submitter who is outside', () => {
    const hub = loadHub([
      ...EXAMPLE_FILES.filter(({ path }) => path !== 'benchmarks/BM-001.yaml'),
      { path: 'benchmarks/BM-001.yaml', text },
    ]);
    const said = (value: number) =>
      judgeExample(`metrics: {AUROC: ${value}}`, hub).findings.filter(
        ({ rule }) => rule === 'benchmark-targets',
      );
    expect(said(0.92)).toMatchObject([
      { severity: 'note', message: 'AUROC is 0.92; the benchmark’s target is at most 0.9.' },
    ]);
    expect(said(0.85)).toEqual([]);
  });
});

describe('thresholds of a benchmark', () => {
  const said = (threshold: string, run: string) => {
    const text = `benchmark_id: BM-001\nname: New\nmetrics: {primary: AUROC}\nthresholds: {${threshold}}\n`;
    const hub = loadHub([
      ...EXAMPLE_FILES.filter(({ path }) => path !== 'benchmarks/BM-001.yaml'),
      { path: 'benchmarks/BM-001.yaml', text },
    ]);
    const { findings } = judgeExample(`metrics: {AUROC: 0.9, ${run}}`, hub);
    return findings.flatMap(({ rule, message }) => (rule === 'benchmark-thresholds' ? [message] : []));
  };
  it.each([
    ['Accuracy: 0.8', 'Accuracy: 0.7', ['Accuracy is 0.7; the benchmark asks for at least 0.8.']],
    ['Accuracy: "> 0.8"', 'Accuracy: 0.8', ['Accuracy is 0.8; the benchmark asks for more than 0.8.']],
    ['MSE: 0.3', 'MSE: 0.4', ['MSE is 0.4; the benchmark asks for at most 0.3.']],
    ['Accuracy: {operator: "<=", value: 0.7}', 'Accuracy: 0.6', []],
    ['Accuracy: "80%"', 'Accuracy: 0.7', ['Accuracy is 0.7; the benchmark asks for at least 0.8.']],
    ['hospital_days: 5', 'hospital_days: 3', []],
    ['hospital_days: "<= 5"', 'hospital_days: 6', ['hospital_days is 6; the benchmark asks for at most 5.']],
  ])('%s and a run with %s', (threshold, run, messages) => expect(said(threshold, run)).toEqual(messages));
});

describe('a record that names another model in passing', () => {
  const messages = (parts: string) => judgeExample(parts).findings.map(({ message }) => message);
  it('is refused', () =>
    expect(messages('model_id: alpha').join()).toContain('names another model than model_ids'));
  it('and is ranked by that has to be known', () => {
    const found = judgeExample('model_ids: {baseline: alpha}\nmodel_id: nosuch\nmodel_name: ""').findings;
    expect(found).toContainEqual(expect.objectContaining({ rule: 'model-known', field: 'model_id' }));
  });
  it('is fine where both are the same', () => expect(messages('model_id: delta')).toEqual([]));
  it.each([
    'retracted: true',
    'withdrawn: x',
    'valid: false',
    'run_metadata: {status: Failed}',
    'run_metadata: {status: " failed"}',
  ])('or says that it does not count is refused: %s', (parts) =>
    expect(judgeExample(parts).valid).toBe(false),
  );
  it.each(['run_metadata: {status: error-free}', 'run_metadata: {status: partially reviewed by site}'])(
    'is not misread: %s',
    (parts) => expect(judgeExample(parts).valid).toBe(true),
  );
  it('only to compare with is refused', () =>
    expect(messages('model_ids: {baseline: alpha, reference: beta}').join()).toContain(
      'names only models to compare with',
    ));
});

describe('a number that a decimal comma cuts in two', () => {
  const said = (parts: string) =>
    auditExample(parts)
      .get('evals/run-delta.yaml')
      ?.map(({ rule, severity, message, remedy }) => [rule, severity, message, remedy]);
  it('is told once, with the number that was meant', () =>
    expect(said('metrics: {AUROC: 0,931, Accuracy: 0.8}')).toEqual([
      [
        'values-readable',
        'error',
        'metrics.AUROC is written 0,931. A comma ends a value in { }, so 931 is read as a name, and the whole numbers beside it are not used.',
        'Did you mean 0.931?',
      ],
    ]));
  it('keeps its zeros, also in a group', () => {
    const strata = 'stratified: {sex: {F: {AUROC: 0,0410, N: 60}}}';
    expect(said(`metrics: {AUROC: 0.91, Accuracy: 0.8, ${strata}}`)).toEqual([
      [
        'values-readable',
        'error',
        expect.stringContaining('sex.F.AUROC is written 0,0410.'),
        expect.stringContaining('0.0410?'),
      ],
    ]);
  });
  it('may be a count', () =>
    expect(said('metrics: {AUROC: 0.91, Accuracy: 0.8, N: 1,200}')).toEqual([
      ['values-readable', 'error', expect.any(String), 'Write 1200, without a comma, or 1.200.'],
    ]));
});

describe('a perfect error', () => {
  const rules = (metric: string, config?: string) =>
    judgeExample(`metrics: {AUROC: 0.91, Accuracy: 0.8, ${metric}}`, exampleHub(config)).findings.map(
      ({ rule }) => rule,
    );
  it.each(['WER: 0', 'CER: 0.0', 'EER: 0'])('is looked at: %s', (metric) =>
    expect(rules(metric)).toContain('perfect-score'),
  );
  it('is one of any metric that ranks, cannot be below 0 and is better when lower', () => {
    const ours = 'metrics: {slips: {range: [0, null], lower_is_better: true}}\n';
    expect(rules('slips: 0', ours)).not.toContain('perfect-score');
    expect(rules('slips: 0', `${ours}benchmarks: {BM-001: {primary: slips}}\n`)).toContain('perfect-score');
  });
});

it('tells of two numbers of samples of one whole', () => {
  const said = (parts: string) =>
    judgeExample(parts).findings.flatMap(({ rule, severity, field, message }) =>
      rule === 'sample-count' ? [[severity, field, message]] : [],
    );
  const run = 'run_metadata: {date: "2024-01-09", runner: t, n_samples: 400}';
  expect(said(`${run}\nmetrics: {AUROC: 0.9, N: 300}`)).toEqual([
    [
      'warning',
      'metrics.N',
      'metrics.N is 300, but run_metadata.n_samples is 400: both count the samples of the whole.',
    ],
  ]);
  expect(said(`${run}\nmetrics: {AUROC: 0.9, N: 400}\nn_test: 100`)).toEqual([]);
});
