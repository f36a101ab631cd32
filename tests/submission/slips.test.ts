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
