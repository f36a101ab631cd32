import { describe, expect, it } from 'vitest';
import { readSubmission } from '../../src/submission/read-submission.ts';

const RECORD = `eval_id: run-1
benchmark_id: BM-001
model_ids:
  candidate: brainlm
dataset_id: DS-ADNI
run_metadata:
  date: 2024-01-31
  runner: fmbench
metrics:
  AUROC: 0.91
  Accuracy: 0.875
status: Completed`;
const METRICS = '  AUROC: 0.91\n  Accuracy: 0.875';

const findings = (record: string) =>
  readSubmission(`\`\`\`yaml\n${record}\n\`\`\`\n`, { created: '2024-02-01' }).findings;
/** What is said of the record with one of its parts in another form: one finding, its place and what to write. */
const told = (part: string, instead: string) =>
  findings(RECORD.replace(part, instead)).map(({ rule, line, message, remedy }) => [
    rule,
    line,
    message,
    remedy,
  ]);

describe('a comma in { }', () => {
  it.each([
    ['0,093', 'Write 0.093 (a number, without quotes, with a point).'],
    ['0,93', 'Write 0.93 (a number, without quotes, with a point).'],
    ['0, 93', 'Write 0.93 (a number, without quotes, with a point).'],
    ['93,5%', 'Write 0.935 (a fraction, without the percent sign).'],
    ['-0,1', 'Write -0.1 (a number, without quotes, with a point).'],
    ['1,024', 'Write 1024 if the comma separates thousands, 1.024 if it is the decimal point.'],
    ['1,024,000', 'Write 1024000 (without commas).'],
  ])('does not cut %s into a number and a key', (number, remedy) => {
    for (const rest of ['', ', Accuracy: 0.88', ' ']) {
      const said = told(METRICS, `  {AUROC: ${number}${rest}}`);
      expect(said).toEqual([['number-cut', 11, expect.stringContaining(`AUROC: ${number} `), remedy]]);
    }
    const all = told(METRICS, `  {AUROC: ${number}, Accuracy: 0,88}`);
    expect(all.map((said) => said[3])).toEqual([`${remedy} Do the same with the other numbers.`]);
  });

  it('does not cut a number in JSON', () => {
    const json = '{"eval_id": "a", "benchmark_id": "b",\n"metrics": {"AUROC": 0.8, "loss": 0,05\n}}';
    expect(findings(json).map(({ rule, line, field }) => [rule, line, field])).toEqual([
      ['number-cut', 3, 'metrics.loss'],
    ]);
  });

  it('loses no word without a value', () => {
    expect(told(METRICS, '  {AUROC: 0.93, Accuracy}')).toEqual([
      [
        'key-alone',
        11,
        '"Accuracy" stands between commas without a value (line 11, column 17).',
        'Write `Accuracy: ` and its value, or take it out.',
      ],
    ]);
    const run = '  date: 2024-01-31\n  runner: fmbench';
    expect(told(run, '  {date: 2024-01-31, runner: fmbench, commit abc}')).toEqual([
      [
        'key-alone',
        8,
        '"commit abc" stands behind a comma, where { } begins a new entry, without a value (line 8, column 39).',
        'Write `runner: "fmbench, commit abc"` in quotes if it belongs to runner, else give it a value.',
      ],
    ]);
    expect(told(run, '  {date: 2024-01-31, runner: "fmbench, commit abc"}')).toEqual([]);
  });

  it('keeps entries that are there, also empty ones', () => {
    expect(told(METRICS, '  {AUROC: 0.93, "Accuracy" : 0.88, F1-Score: , "mAP":0.5, RMSE :\n 3}')).toEqual(
      [],
    );
  });
});

describe('a comment in JSON', () => {
  it.each([
    ['// best of 3\n', '"// best of 3"'],
    ['/* best of 3 */ ', '"/* best of 3 */"'],
  ])('is never a part of the next key: %s', (comment, shown) => {
    const metrics = `  {"AUROC": 0.93, ${comment}  "Accuracy": 0.88}`;
    expect(told(METRICS, metrics)).toEqual([
      [
        'json-comment',
        11,
        `${shown} is read as a part of the record: JSON has no comments (line 11, column 19).`,
        `Delete \`${shown.slice(1, -1)}\`.`,
      ],
    ]);
  });

  it('is told behind the last entry and before the first', () => {
    for (const json of ['{"AUROC": 0.93, // best\n  }', '{ // best\n  "AUROC": 0.93}'])
      expect(told(METRICS, `  ${json}`).map(([rule]) => rule)).toEqual(['json-comment']);
  });

  it('tells of a quotation mark that no other closes', () => {
    expect(told('Accuracy:', 'Accuracy":')).toEqual([
      [
        'key-quotes',
        12,
        'The key `Accuracy"` holds a quotation mark (line 12, column 3).',
        'Write `Accuracy:` without quotation marks.',
      ],
    ]);
  });
});

describe('groups', () => {
  const GROUPS = (lines: string) => `${METRICS}\n  stratified:\n    scanner:\n${lines}`;

  it.each([
    ['      GE: {AUROC: 0.9, n: 450}', '.GE.n is no metric', 'Write `N: 450`.'],
    ['      GE: {AUROC: 0.9, samples: 450}', '.GE.samples is no metric', 'Write `N: 450`.'],
    ['      GE: {AUROC: 0.9, N: 450, n_samples: 450}', 'is no metric', 'Leave n_samples out; N says it.'],
    [
      '      GE: {AUROC: 0.9, N: 12.000}',
      '12.000 may be 12000 samples or 12.',
      'Write 12000 if the point separates thousands, 12 if it does not.',
    ],
    [
      '      AUROC: {Siemens: 0.94, GE: 0.92}\n      N: {Siemens: 450, GE: 350}',
      '.AUROC is named like a metric, where a group should stand.',
      'Write each group with its metrics: `Siemens: {AUROC: 0.94, N: 450}`, `GE: {AUROC: 0.92, N: 350}`.',
    ],
  ])('are not read wrongly: %s', (lines, message, remedy) => {
    expect(told(METRICS, GROUPS(lines))).toEqual([
      [expect.any(String), 15, expect.stringContaining(message), remedy],
    ]);
  });

  it('do not stand below a metric', () => {
    const metrics = `${METRICS}\n  stratified:\n    AUROC:\n      scanner: {Siemens: 0.94, GE: 0.92}`;
    expect(told(METRICS, metrics).map(([rule, line]) => [rule, line])).toEqual([['strata-swapped', 14]]);
  });

  it('may bear the name of a metric where they hold metrics', () => {
    const metrics = '  AUROC: 0.91\n  healthy: 0.9\n  stratified: {label: {healthy: {AUROC: 0.9, N: 45}}}';
    expect(told(METRICS, metrics)).toEqual([]);
  });

  it('are told of once where they have no category', () => {
    const metrics = `${METRICS}\n  stratified:\n    GE: {AUROC: 0.9, N: 4}\n    Siemens: {AUROC: 0.9, N: 4}`;
    expect(told(METRICS, metrics).map(([rule, line]) => [rule, line])).toEqual([['field-value', 14]]);
  });

  it('belong below metrics', () => {
    const [said, ...others] = told(
      'status: Completed',
      'stratified:\n  scanner:\n    GE: {AUROC: 0.9, N: 4}',
    );
    expect(others).toEqual([]);
    expect(said).toEqual([
      'field-value',
      13,
      'stratified: the mapping given belongs below `metrics:`.',
      'Move it below `metrics:`, with two more spaces in front of each of its lines.',
    ]);
  });
});

describe('a number of samples', () => {
  it.each([
    ['1,024', '1024'],
    ['1,024 patients', '1024'],
    ['"1.024"', '1024'],
    ['1.024', '1024'],
    ['1 024 000', '1024000'],
    ['n = 450', '450'],
    ['450 (test)', '450'],
    ['~450', '450'],
  ])('is hinted at without a point: %s', (n, write) => {
    const groups = `${METRICS}\n  stratified:\n    scanner:\n      GE:\n        AUROC: 0.9\n        N: ${n}`;
    expect(told(METRICS, groups)).toEqual([
      ['field-value', 17, expect.any(String), `Write ${write} (the number of samples alone).`],
    ]);
  });

  it.each(['10k', '1.5M', '450 thousand', '12,34', '0,024', '45%', '450 of 500'])(
    'is not guessed: %s',
    (n) => {
      const groups = `${METRICS}\n  stratified:\n    scanner:\n      GE:\n        N: ${n}`;
      expect(told(METRICS, groups).map(([, , , remedy]) => remedy)).toEqual([
        'Write the number of samples, a whole number from 1 on.',
      ]);
    },
  );

  it('is hinted at where a comma in { } cuts it', () => {
    const groups = `${METRICS}\n  stratified:\n    scanner:\n      GE: {AUROC: 0.9, N: 1,024}`;
    expect(told(METRICS, groups).map(([rule, , , remedy]) => [rule, remedy])).toEqual([
      ['number-cut', 'Write 1024 (the number of samples alone).'],
    ]);
  });
});

describe('a value', () => {
  it.each(['>0.99', '"> 0.99"', '<0.001', 'p < 0.001', '≥0.9'])(
    'that is only a bound is no number: %s',
    (bound) => {
      const said = told('0.91', bound);
      expect(said.map(([, line, , remedy]) => [line, remedy])).toEqual([
        [
          11,
          `Write the number that was measured; ${JSON.stringify(bound.replaceAll('"', ''))} is only a bound.`,
        ],
      ]);
    },
  );

  it('that is too long is told its limit', () => {
    expect(told('status: Completed', `notes: ${'x'.repeat(5012)}`)).toEqual([
      [
        'field-value',
        13,
        expect.stringMatching(/ is longer than 5000 characters \(line 13, column 8\)\.$/),
        'Shorten notes to 5000 characters; it has 5012.',
      ],
    ]);
  });

  it.each([
    [
      '  test: {AUROC: 0.93}\n  val: {AUROC: 0.95}',
      'Put the metrics of one split or model straight under `metrics:`, as `AUROC: 0.93`, and leave the others out; groups go under `stratified:`, below their category.',
    ],
    [
      '  AUROC: {value: 0.93, ci: [0.9, 0.95]}\n  Accuracy: 0.88',
      'Write `AUROC: 0.93`, and its 95 % interval under metrics_ci as [low, high].',
    ],
  ])('that is a mapping is told once: %s', (metrics, remedy) => {
    expect(told(METRICS, metrics).map(([, line, , write]) => [line, write])).toEqual([[11, remedy]]);
  });
});

describe('entries that became one text', () => {
  const nbsp = '\u00a0';
  const write =
    'Write `AUROC: 0.91`, `Accuracy: 0.875`, one a line below `metrics:` and indented, with an ordinary space behind the colon.';

  it.each([
    [`  AUROC:${nbsp}0.91\n  Accuracy:${nbsp}0.875`, 'space-not-plain'],
    ['  AUROC:0.91\n  Accuracy:0.875', 'colon-space'],
    ['  AUROC = 0.91\n  Accuracy = 0.875', 'colon-space'],
    ['  AUROC=0.91, Accuracy=0.875', 'colon-space'],
    ['  AUROC:0.91 Accuracy:0.875', 'colon-space'],
  ])('are all told to be written anew: %s', (metrics, rule) => {
    const said = told(METRICS, metrics);
    expect(said.map(([id, line, , remedy]) => [id, line, remedy])).toEqual([[rule, 11, write]]);
  });

  it.each([
    [
      'metrics: see https://example.org/m',
      'Write `metrics:` and below it, indented, one `name: number` a line.',
    ],
    ['metrics:\n  - AUROC: 0.91', 'Take the `- ` in front of every metric away: `AUROC: 0.91`.'],
    [
      'metrics:\n  - {name: AUROC, value: 0.91}',
      'Write `metrics:` and below it, indented, one `name: number` a line.',
    ],
  ])('but not what is something else: %s', (metrics, remedy) => {
    expect(told(`metrics:\n${METRICS}`, metrics).map((said) => said[3])).toEqual([remedy]);
  });

  it('are put on two lines, not in quotes', () => {
    expect(told(METRICS, '  AUROC: 0.91 Accuracy: 0.875')).toEqual([
      [
        'entry-on-line',
        11,
        'Two entries stand on one line, "AUROC" and "Accuracy" (line 11, column 23).',
        'Write one entry a line: `AUROC: 0.91` and below it `Accuracy: 0.875`.',
      ],
    ]);
  });
});

describe('a record of another shape', () => {
  const indented = RECORD.replace(/^/gm, '  ');
  const listed = indented.replace('  ', '- ');

  it.each([
    ['a list of two', `${listed}\n${listed.replace('run-1', 'run-2')}`, 'two-records', 2],
    ['a list of one', listed, 'record-listed', 2],
    ['a list in JSON', '[{"eval_id": "a",\n"metrics": {"AUROC": 0.9}}]', 'record-listed', 2],
    ['a key around it', `evaluation:\n${indented}`, 'record-wrapped', 2],
    ['capitals', RECORD.replace(/^./gm, (letter) => letter.toUpperCase()), 'key-case', 1],
    ['metrics at the margin', RECORD.replace(METRICS, 'AUROC: 0.91\nAccuracy: 0.875'), 'indent-lost', 11],
    [
      'a run at the margin',
      RECORD.replace('run_metadata:\n  date: 2024-01-31\n  runner', 'date: 2024-01-31\nrunner'),
      'indent-lost',
      7,
    ],
  ])('is told once: %s', (_what, record, rule, line) => {
    expect(findings(record).map((finding) => [finding.rule, finding.line])).toEqual([[rule, line]]);
  });

  it('is none where numbers stand there for another reason', () => {
    expect(findings(`seed: 42\n${RECORD}`)).toEqual([]);
    expect(findings(`${RECORD}\nseed: 42\nrunner: x\ndate: 2024-01-31`)).toEqual([]);
    expect(findings(RECORD.replace(METRICS, 'seed: 42')).map(({ rule }) => rule)).toEqual([
      'template-unfilled',
    ]);
  });
});

describe('a text that a # cuts', () => {
  it('is a warning with the whole of it', () => {
    expect(told('runner: fmbench', 'runner: fmbench v0.3 (commit #abc)\n  hardware: node #4')).toEqual([
      [
        'text-cut',
        9,
        'run_metadata.runner: "#abc)" is a comment for YAML, because a space stands before it; the value is "fmbench v0.3 (commit".',
        'Write `runner: "fmbench v0.3 (commit #abc)"` in quotes if that belongs to it, else a space behind the #.',
      ],
      [
        'text-cut',
        10,
        'run_metadata.hardware: "#4" is a comment for YAML, because a space stands before it; the value is "node".',
        'Write `hardware: "node #4"` in quotes if that belongs to it, else a space behind the #.',
      ],
    ]);
  });

  it.each([
    'runner: "fmbench (commit #abc)"',
    'runner: fmbench # by hand',
    'runner: fmbench ### by hand',
    'runner: fmbench#abc',
    'runner: fmbench\n  #seed: 1',
    'runner: fmbench\n  seed: 1 #of ten',
  ])('and nothing else is: %s', (runner) => {
    expect(told('runner: fmbench', runner)).toEqual([]);
  });
});

describe('a name with a space around it', () => {
  it.each(['" AUROC"', "'AUROC '"])('is no other name: %s', (name) =>
    expect(told(METRICS, `  ${name}: 0.91`)[0]?.[0]).toBe('key-space'),
  );

  it('does not count samples a second time', () =>
    expect(
      told(METRICS, `${METRICS}\n  stratified: {sex: {F: {AUROC: 0.9, N: 0, " N": -5}}}`).map(
        ([rule]) => rule,
      ),
    ).toEqual(['key-space']));
});
