import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/submission/finding.ts';
import type { JsonObject } from '../../src/submission/json.ts';
import { readSubmission } from '../../src/submission/read-submission.ts';

const MODELS = [
  { id: 'north', name: 'North Net' },
  { id: 'south', name: 'South Net' },
];
const OVERALL = ['### Overall Metrics', '', '| Metric | Value |', '|---|---|', '| AUROC | 0.93 |'];
const HEAD = [
  '**Model Name**: North Net',
  '**Benchmark ID**: BM-A',
  '**Dataset Used**: DS-A',
  '**bench Version**: 1',
  '',
];

interface Read {
  readonly metrics: unknown;
  readonly intervals: unknown;
  readonly findings: readonly Finding[];
}

function read(...lines: readonly string[]): Read {
  const { submission, findings } = readSubmission([...HEAD, ...lines].join('\n'), {
    created: '2024-05-06',
    models: MODELS,
  });
  const { metrics, metrics_ci }: JsonObject = JSON.parse(JSON.stringify(submission?.record ?? {}));
  return { metrics, intervals: metrics_ci, findings };
}

const told = ({ findings }: Read) =>
  findings.map(({ severity, rule, line }) => `${severity} ${rule} ${line}`);
const table = (head: string, ...rows: readonly string[]) => [head, head.replace(/[^|]+/g, '---'), ...rows];

describe('a table by group', () => {
  const STRATA = ['', '### Stratified Results', ''];
  const byScanner = { scanner: { Siemens: { AUROC: 0.94, N: 450 }, GE: { AUROC: 0.92, N: 380 } } };

  it.each([
    ['that lies on its side', '| Scanner | Siemens | GE |', '| AUROC | 0.94 | 0.92 |', '| N | 450 | 380 |'],
    [
      'with counts under another head',
      '| Scanner (n) | AUROC | Samples (n) |',
      '| Siemens | 0.94 | 450 |',
      '| GE | 0.92 | 380 |',
    ],
    ['with counts under #', '| Scanner | AUROC | # |', '| Siemens | 0.94 | 450 |', '| GE | 0.92 | 380 |'],
  ])('%s is read', (_, head, ...rows) => {
    const all = read(...OVERALL, ...STRATA, ...table(head, ...rows));
    expect(told(all)).toEqual([]);
    expect(all.metrics).toEqual({ AUROC: 0.93, stratified: byScanner });
  });

  it('is one where the heading says by what', () => {
    const all = read(
      ...OVERALL,
      '',
      '### Results by scanner',
      '',
      ...table('| Scanner | AUROC |', '| GE | 0.92 |'),
    );
    expect(told(all)).toEqual([]);
    expect(all.metrics).toEqual({ AUROC: 0.93, stratified: { scanner: { GE: { AUROC: 0.92 } } } });
  });

  it('of metrics that nobody has heard of is read with a warning', () => {
    const all = read(
      ...OVERALL,
      ...STRATA,
      ...table('| Scanner | North | South |', '| Dice | 0.94 | 0.92 |'),
    );
    expect(told(all)).toEqual(['warning table-unclear 14']);
    expect(all.findings[0]?.message).toContain('"North", "South"');
  });

  it('with a row per group and metric is told once', () => {
    const rows = [
      '| Siemens | AUROC | 0.94 |',
      '| Siemens | N | 450 |',
      '| GE | AUROC | 0.92 |',
      '| GE | N | 380 |',
    ];
    const all = read(...OVERALL, ...STRATA, ...table('| Scanner | Metric | Value |', ...rows));
    expect(told(all)).toEqual(['error table-unclear 14']);
    expect(all.findings[0]?.message).toContain('"Metric"');
    expect(all.findings[0]?.remedy).toContain('one row per group and one column per metric');
  });

  it('in percent is told, with what to write', () => {
    const all = read(...OVERALL, ...STRATA, ...table('| Scanner | AUROC (%) | N |', '| GE | 92 | 380 |'));
    expect(told(all)).toEqual(['error table-unclear 14']);
    expect(all.findings[0]?.remedy).toContain('Head it "AUROC"');
  });
});

describe('a table of metrics', () => {
  it.each([
    ['with the metric in the second column', '| # | Metric | Value |', '| 1 | AUROC | 0.93 |'],
    ['with the value first', '| Value | Metric |', '| 0.93 | AUROC |'],
    ['with a rank', '| Rank | Metric | Value |', '| 1 | AUROC | 0.93 |'],
    [
      'with the results of the test data beside others',
      '| Metric | Validation | Test |',
      '| AUROC | 0.95 | 0.93 |',
    ],
    ['of one split', '| Metric | Split | Value |', '| AUROC | test | 0.93 |'],
    ['headed by the model itself', '| Metric | North Net |', '| AUROC | 0.93 |'],
    ['beside a baseline', '| Metric | South Net (baseline) | Value |', '| AUROC | 0.8 | 0.93 |'],
  ])('%s is read', (_, head, row) => {
    const all = read('### Overall Metrics', '', ...table(head, row));
    expect(told(all)).toEqual([]);
    expect(all.metrics).toEqual({ AUROC: 0.93 });
  });

  it.each([
    ['another model', '| Metric | South Net |', ['| AUROC | 0.95 |'], '"South Net"'],
    ['a baseline', '| Metric | South Net (baseline) |', ['| AUROC | 0.95 |'], 'does not say which column'],
    [
      'several splits',
      '| Metric | Split | Value |',
      ['| AUROC | val | 0.95 |', '| Accuracy | test | 0.88 |'],
      '"val" and "test"',
    ],
    ['percentages', '| Metric | Value (%) |', ['| hallucination_rate | 0.8 |'], '"Value (%)"'],
  ])('of %s is not', (_, head, rows, words) => {
    const all = read('### Overall Metrics', '', ...table(head, ...rows));
    expect(told(all)).toEqual(['error table-unclear 8']);
    expect(all.findings[0]?.message).toContain(words);
  });

  it.each(['Baseline', 'Other methods', 'Published results of other models', 'Validation results'])(
    'under "%s" is left, and that is said',
    (title) => {
      const all = read(
        ...OVERALL,
        '',
        `### ${title}`,
        '',
        ...table('| Metric | Value |', '| Accuracy | 0.8 |'),
      );
      expect(told(all)).toEqual(['warning table-unclear 14']);
      expect(all.metrics).toEqual({ AUROC: 0.93 });
    },
  );

  it('under a heading that hides it is told where it is the only one', () => {
    const all = read('### Results and discussion', '', ...table('| Metric | Value |', '| AUROC | 0.93 |'));
    expect(told(all)).toEqual(['error table-unclear 8']);
    expect(all.findings[0]?.remedy).toContain('"Overall Metrics"');
    const foreign = read('### Ergebnisse', '', ...table('| Metrik | Wert |', '| AUROC | 0.93 |'));
    expect(told(foreign)).toEqual(['error table-unclear 8']);
  });

  it('gives a sample count under its name, and no rows about metrics', () => {
    const rows = ['| AUROC | 0.93 |', '| Number of patients | 450 |'];
    expect(read('### Overall Metrics', '', ...table('| Metric | Value |', ...rows)).metrics).toEqual({
      AUROC: 0.93,
      N: 450,
    });
    const about = read(
      '### Overall Metrics',
      '',
      ...table(
        '| Metric | Value |',
        '| AUROC | 0.93 |',
        '| SD | 0.01 |',
        '| 95% CI (lower) | 0.9 |',
        '| p-value | 0.001 |',
      ),
    );
    expect(told(about)).toEqual([11, 12, 13].map((line) => `error row-no-metric ${line}`));
  });
});

describe('the remedy for a cell', () => {
  it.each([
    ['0.93 (0.91–0.95)', 'Write 0.93 here, and the 95 % interval in a column `95% CI`.'],
    ['0.93 (AUROC)', 'Write 0.93 (the number alone).'],
    ['0.93 (0.02)', 'Write 0.93 (the number alone).'],
  ])('%s of a metric', (cell, remedy) =>
    expect(
      read('### Overall Metrics', '', ...table('| Metric | Value |', `| AUROC | ${cell} |`)).findings[0]
        ?.remedy,
    ).toBe(remedy),
  );

  it.each([
    ['1,024', 'Write 1024 (the number of samples alone).'],
    ['1,024 patients', 'Write 1024 (the number of samples alone).'],
  ])('%s of a count', (cell, remedy) => {
    const rows = table('| Scanner | AUROC | N |', `| GE | 0.9 | ${cell} |`);
    expect(read(...OVERALL, '', '### Stratified Results', '', ...rows).findings[0]?.remedy).toBe(remedy);
  });
});

describe('a table in a list', () => {
  const item = (mark: string, ...[first = '', ...rest]: readonly string[]) => [
    `${mark}${first}`,
    ...rest.map((line) => (line === '' ? '' : `${' '.repeat(mark.length)}${line}`)),
  ];
  const own = table('| Metric | Value |', '| AUROC | 0.93 |');
  const groups = table('| Scanner | AUROC | N |', '| GE | 0.9 | 30 |');
  const byScanner = { AUROC: 0.93, stratified: { scanner: { GE: { AUROC: 0.9, N: 30 } } } };

  it.each([
    ['below a line', item('- ', 'On the test data:', '', ...own)],
    ['right below a line', item('- ', 'On the test data:', ...own)],
    ['alone', item('1. ', ...own)],
    ['of a list', item('- ', 'Results', '', ...item('- ', 'on the test data', '', ...own))],
  ])('%s is read', (_, lines) => {
    const all = read('### Overall Metrics', '', ...lines);
    expect(told(all)).toEqual([]);
    expect(all.metrics).toEqual({ AUROC: 0.93 });
  });

  it.each([
    ['that its item names', item('- ', '**By scanner**:', '', ...groups)],
    ['in details', item('- ', '<details>', '<summary>By scanner</summary>', '', ...groups, '', '</details>')],
  ])('by groups %s is read', (_, lines) => {
    const all = read(...OVERALL, '', '### Groups', '', ...lines);
    expect(told(all)).toEqual([]);
    expect(all.metrics).toEqual(byScanner);
  });

  it.each(['Baseline', 'South Net', 'South Net (2023)', 'Published results'])(
    'below "%s" is left, and that is said',
    (opening) => {
      const all = read(
        '### Overall Metrics',
        '',
        ...item('- ', 'North Net', '', ...own),
        ...item('- ', opening, '', ...table('| Metric | Value |', '| Accuracy | 0.8 |')),
      );
      expect(told(all)).toEqual(['warning table-unclear 15']);
      expect(all.findings[0]?.message).toContain(`"${opening}"`);
      expect(all.metrics).toEqual({ AUROC: 0.93 });
      const strata = read(
        ...OVERALL,
        '',
        '### Stratified Results',
        '',
        ...item('- ', opening, '', ...groups),
      );
      expect(told(strata)).toEqual(['warning table-unclear 16']);
      expect(strata.metrics).toEqual({ AUROC: 0.93 });
    },
  );

  it('and one outside that give the same metric are told', () =>
    expect(told(read(...OVERALL, '', ...item('- ', 'Again', '', ...own)))).toEqual([
      'error metric-twice 16',
    ]));

  it('and one in a quote is not read', () =>
    expect(read(...OVERALL, '', ...table('> | Metric | Value |', '> | Accuracy | 0.8 |')).metrics).toEqual({
      AUROC: 0.93,
    }));
});

describe('what is struck out', () => {
  const rows = (...lines: readonly string[]) =>
    read('### Overall Metrics', '', ...table('| Metric | Value |', '| Accuracy | 0.8 |', ...lines));
  const LEFT = 'what is struck out is not read.';

  it.each([
    ['~~0.91~~ 0.89', `Write 0.89 alone; ${LEFT}`],
    ['0.89 ~0.91~', `Write 0.89 alone; ${LEFT}`],
    ['~~0.9~~**1**', `Write 1 alone; ${LEFT}`],
    ['<del>0.91</del> 0.89', `Write 0.89 alone; ${LEFT}`],
    ['~~0.91~~', `Write the number that holds, or delete the row; ${LEFT}`],
    ['~~0.91~~ 89%', 'Write 0.89 (a fraction, without the percent sign).'],
    ['~0.91', 'Write 0.91 (the number alone).'],
  ])('in a cell, %s, is no value', (cell, remedy) => {
    const all = rows(`| AUROC | ${cell} |`);
    expect(told(all)).toEqual(['error cell-unreadable 11']);
    expect(all.findings[0]?.remedy).toBe(remedy);
    expect(all.metrics).toEqual({ Accuracy: 0.8 });
  });

  it.each([
    ['| ~~AUROC~~ | ~~0.91~~ |', '"~~AUROC~~"', 'Delete it with its values'],
    ['| ~~AUROC~~ | 0.91 |', '"~~AUROC~~"', 'Delete it with its values'],
    ['| ~~AUC~~ AUROC | 0.91 |', '"~~AUC~~ AUROC"', 'Write "AUROC" alone.'],
    ['| <s>AUROC</s> | 0.91 |', '"<s>AUROC</s>"', 'Delete it with its values'],
  ])('names no metric: %s', (row, name, remedy) => {
    const all = rows(row, '| F1-Score | 0.7 |');
    expect(told(all)).toEqual(['error text-struck 11']);
    expect(all.findings[0]?.message).toContain(name);
    expect(all.findings[0]?.remedy).toContain(remedy);
    expect(all.metrics).toEqual({ Accuracy: 0.8, 'F1-Score': 0.7 });
  });

  it('heads no column of values', () => {
    const all = read('### Overall Metrics', '', ...table('| Metric | ~~Value~~ |', '| AUROC | 0.9 |'));
    expect(told(all)).toEqual(['error text-struck 8']);
    const beside = read(
      '### Overall Metrics',
      '',
      ...table('| Metric | ~~Old~~ | Value |', '| AUROC | 0.9 | 0.8 |'),
    );
    expect(told(beside)).toEqual([]);
    expect(beside.metrics).toEqual({ AUROC: 0.8 });
  });

  it('names no group and no metric of groups', () => {
    const groups = (head: string, ...lines: readonly string[]) =>
      read(...OVERALL, '', '### Stratified Results', '', ...table(head, ...lines));
    const row = groups(
      '| Scanner | AUROC | N |',
      '| ~~GE~~ | ~~0.9~~ | ~~30~~ |',
      '| Siemens | 0.8 | 20 |',
      '| ~~Other~~ | | |',
    );
    expect(told(row)).toEqual(['error text-struck 16']);
    expect(row.metrics).toEqual({ AUROC: 0.93, stratified: { scanner: { Siemens: { AUROC: 0.8, N: 20 } } } });
    expect(told(groups('| Scanner | ~~AUROC~~ | N |', '| GE | 0.9 | 30 |'))).toEqual([
      'error text-struck 14',
    ]);
  });

  it('is no table where a tag strikes it out', () => {
    const all = read(
      '<del>',
      '',
      ...OVERALL,
      '',
      '</del>',
      '',
      '### Results',
      '',
      ...table('| Metric | Value |', '| AUROC | 0.8 |'),
    );
    expect(told(all)).toEqual(['error text-struck 10']);
    expect(all.metrics).toEqual({ AUROC: 0.8 });
  });
});

describe('a fence with metrics alone beside tables', () => {
  const fence = (text: string) => ['', '```yaml', ...text.split('\n'), '```'];

  it('is compared with them', () =>
    expect(told(read(...OVERALL, ...fence('metrics:\n  AUROC: 0.80')))).toEqual([
      'error fields-disagree 14',
    ]));

  it('gives intervals', () => {
    const all = read(...OVERALL, ...fence('metrics_ci:\n  AUROC: [0.91, 0.95]'));
    expect(told(all)).toEqual([]);
    expect(all.intervals).toEqual({ AUROC: [0.91, 0.95] });
  });
});

describe('a column of samples beside the values', () => {
  const head = '| Metric | Value | Patients (n) |';

  it.each([
    ['every row', '| AUROC | 0.93 | 200 |', '| Accuracy | 0.88 | 200 |'],
    ['one of them', '| AUROC | 0.93 | 200 |', '| Accuracy | 0.88 | - |'],
  ])('says how many the whole has, where it agrees in %s', (_, ...rows) => {
    const all = read(...table(head, ...rows));
    expect(told(all)).toEqual([]);
    expect(all.metrics).toEqual({ AUROC: 0.93, Accuracy: 0.88, N: 200 });
  });

  it('is told where it differs from metric to metric, and not read', () => {
    const all = read(...table(head, '| AUROC | 0.93 | 200 |', '| Accuracy | 0.88 | 180 |'));
    expect(all.metrics).toEqual({ AUROC: 0.93, Accuracy: 0.88 });
    expect(all.findings).toEqual([
      {
        rule: 'cell-unreadable',
        severity: 'warning',
        field: 'metrics.N',
        line: 8,
        message:
          'The numbers of samples under "Patients (n)" differ, "200" on line 8 and "180" on line 9, so none is read.',
        remedy: 'Give that of the whole in a row `N`, or leave the column out.',
      },
    ]);
  });

  it('is told where it is no number', () => {
    const all = read(...table(head, '| AUROC | 0.93 | 1,200 |'));
    expect(told(all)).toEqual(['warning cell-unreadable 8']);
    expect(all.findings[0]?.remedy).toBe('Write 1200 (the number of samples alone).');
  });

  it('may repeat a row that says it, and not contradict it', () => {
    const same = read(...table(head, '| AUROC | 0.93 | 200 |', '| N | 200 | |'));
    expect([same.metrics, told(same)]).toEqual([{ AUROC: 0.93, N: 200 }, []]);
    const other = read(...table(head, '| AUROC | 0.93 | 200 |', '| N | 210 | |'));
    expect(told(other)).toEqual(['error metric-twice 8']);
  });

  it('counts once in two tables', () => {
    const all = read(
      ...table(head, '| AUROC | 0.93 | 200 |'),
      '',
      ...table(head, '| Accuracy | 0.88 | 200 |'),
    );
    expect([all.metrics, told(all)]).toEqual([{ AUROC: 0.93, Accuracy: 0.88, N: 200 }, []]);
  });

  it('is none of a head that may count runs or seeds', () => {
    const all = read(...table('| Metric | Value | n |', '| AUROC | 0.93 | 5 |'));
    expect([all.metrics, told(all)]).toEqual([{ AUROC: 0.93 }, []]);
  });
});
