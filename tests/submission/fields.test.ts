import { describe, expect, it } from 'vitest';
import { readSubmission } from '../../src/submission/read-submission.ts';
import { dateHint } from '../../src/submission/record/date-hint.ts';
import { runtimeOf } from '../../src/submission/template/runtime-of.ts';

const MODEL = '**Model Name**: CoolNet';
const RUNNER = '**fmbench Version**: 0.3';
const TABLE = '### Overall Metrics\n\n| Metric | Value |\n|---|---|\n| AUROC | 0.93 |\n| Accuracy | 0.88 |\n';
const REST = '**Benchmark ID**: BM-001\n**Dataset Used**: DS-ADNI';

/** The Markdown template, filled in, with some of its lines replaced. */
const body = (more: string, { model = MODEL, runner = RUNNER, rest = REST, table = TABLE } = {}) =>
  `${model}\n${rest}\n${runner}\n${more}\n\n${table}`;
const read = (text: string) => readSubmission(text, { created: '2024-05-06' });
const told = (text: string) => read(text).findings.map(({ rule, severity, line }) => [rule, severity, line]);
const run = (text: string) => read(text).submission?.record.run_metadata;

describe('labels', () => {
  it.each([
    '**Date of evaluation**',
    '**Evaluation Date (YYYY-MM-DD)**',
    '**Evaluation date (UTC)**',
    '**Run date**',
    '**Eval date:**',
  ])('reads the date under %s', (label) => {
    const text = body(`${label}: 2024-03-01`);
    expect(run(text)).toEqual({ date: '2024-03-01', runner: 'fmbench 0.3' });
    expect(told(text)).toEqual([]);
  });

  it('reads a label with a remark in parentheses', () => {
    expect(run(body('**Hardware Used (GPU)**: A100\n**Seed (random)**: 7'))).toEqual({
      date: '2024-05-06',
      runner: 'fmbench 0.3',
      hardware: 'A100',
      seed: 7,
    });
  });

  it.each([
    ['data of another kind', '**Dataset (pretraining)**: UKB'],
    ['another model', '**Model Name (baseline)**: HotNet'],
    ['a remark beside the field itself', '**Benchmark ID (suite 2)**: BM-009'],
    ['a runtime in another unit', '**Runtime (hours)**: 2'],
  ])('takes no other field for it: %s', (_what, line) => {
    expect(told(body(line))).toEqual([]);
    expect(read(body(line)).submission?.record).toEqual(read(body('')).submission?.record);
  });

  it('joins the runner and its version', () => {
    const both = (one: string, other: string) => run(body(one, { runner: other }));
    const joined = { date: '2024-05-06', runner: 'fmbench 0.3' };
    expect(both('**Runner**: fmbench', RUNNER)).toEqual(joined);
    expect(both(RUNNER, '**Runner**: fmbench')).toEqual(joined);
    expect(both('**Runner**:', RUNNER)).toEqual(joined);
    expect(both('**Evaluation Version**: 2', RUNNER)).toEqual(joined);
    expect(told(body('**Runner**: otherbench 1'))).toEqual([['field-twice', 'error', 5]]);
  });

  it('takes an id in parentheses for an id, and a hint for none', () => {
    const record = (id: string) =>
      read(body('', { rest: `**Benchmark ID**: ${id}\n**Dataset Used**: DS-ADNI` })).submission?.record;
    expect(record('(BM-001)')?.benchmark_id).toBe('BM-001');
    expect(record('(optional)')).toBeUndefined();
  });

  it('takes no mark of a footnote into a name', () => {
    const { submission } = read(
      `${body('', { model: '**Model Name**: CoolNet[^1]' })}\n[^1]: formerly HotNet\n`,
    );
    expect(submission?.record.model_ids).toEqual({ candidate: 'coolnet' });
    expect(submission?.fields.get('modelName')?.value).toBe('CoolNet');
  });

  it.each(['Model Name', 'My Model v1', 'my_model_v1'])('takes "%s" for an empty name', (name) => {
    expect(told(body('', { model: `**Model Name**: ${name}` }))).toEqual([['template-unfilled', 'error', 1]]);
  });

  it('warns where a name stands on two lines that begin alike', () => {
    expect(told(body('', { model: '**Model Name**: CoolNet\nCoolNet-L' }))).toEqual([
      ['model-ambiguous', 'warning', 1],
    ]);
  });
});

describe('what is struck out', () => {
  it('is no value of a field, and the one beside it is named', () => {
    const text = body('', { model: '**Model Name**: ~~OldNet~~ CoolNet' });
    expect(told(text)).toEqual([['text-struck', 'error', 1]]);
    expect(read(text).findings[0]?.message).toContain('"~~OldNet~~ CoolNet"');
    expect(read(text).findings[0]?.remedy).toBe('Write "CoolNet" alone.');
  });

  it('is not what a tilde before a number or in an address means', () => {
    const text = body(
      '**Runtime**: ~45 min\n**Hardware Used**: ~2 to ~4 GPUs\n**Paper**: https://x.edu/~a/~b',
    );
    expect(told(text)).toEqual([]);
    expect(run(text)).toEqual({
      date: '2024-05-06',
      runner: 'fmbench 0.3',
      hardware: '~2 to ~4 GPUs',
      runtime_seconds: 2700,
    });
  });
});

describe('dates in other forms', () => {
  it('are told where the label has a list of them, and one alone is read', () => {
    const two = body('**Evaluation Date**:\n- 2024-01-31\n- 2024-02-01');
    expect(told(two)).toEqual([['field-value', 'error', 5]]);
    expect(read(two).findings[0]?.message).toContain('"2024-01-31 2024-02-01"');
    expect(run(body('**Evaluation Date**:\n\n- 2024-01-31'))).toMatchObject({ date: '2024-01-31' });
    expect(run(body('**Evaluation Date**:\n\n- run on 2024 data\n- twice'))).toMatchObject({
      date: '2024-05-06',
    });
  });

  it.each([
    ['25/01/15', 'Write 2015-01-25 or 2025-01-15, whichever it is.'],
    ['25-01-15', 'Write 2015-01-25 or 2025-01-15, whichever it is.'],
    ['2025/01/15 – 2025/01/17', 'Write 2025-01-15 or 2025-01-17, whichever it is.'],
    ['2025-01-15 to 2025-01-17', 'Write 2025-01-15 or 2025-01-17, whichever it is.'],
    ['15/01/2025 10:00', 'Write 2025-01-15.'],
    ['15 Jan 2025, 10:32', 'Write 2025-01-15.'],
    ['Wed, 15 Jan 2025', 'Write 2025-01-15.'],
    ['Wed, 15 Jan 2025 10:32:05 GMT', 'Write 2025-01-15.'],
    ['2025-01-15T10:32:05Z', 'Write 2025-01-15.'],
    ['31.01.24', 'Write 2024-01-31.'],
    ['soon', undefined],
  ])('%s', (text, hint) => {
    expect(dateHint(text)).toBe(hint);
  });
});

describe('runtimes', () => {
  it('takes no number that may be two', () => {
    expect(runtimeOf('3.600 s')).toBeUndefined();
    expect(runtimeOf('0.125 s')).toBe(0.125);
    expect(runtimeOf('3.6 s')).toBe(3.6);
    expect(run(body('**Runtime**: 3.600 s'))).toMatchObject({ runtime: '3.600 s' });
  });
});

describe('what is still empty', () => {
  it('is told on the line of what is named', () => {
    expect(
      told(
        body('', { model: `**Model Type**:\n${MODEL}`, rest: '**Benchmark ID**: BM-001\n**Dataset Used**:' }),
      ),
    ).toEqual([['template-unfilled', 'error', 4]]);
    const open = TABLE.replaceAll(/0\.\d+/g, '');
    expect(told(body('**Model Type**:', { table: open }))).toEqual([['template-unfilled', 'error', 9]]);
  });

  it.each([
    ['lines', 'AUROC: 0.93\nAccuracy: 0.88'],
    ['a list', '- AUROC: 0.93\n- Accuracy: 0.88'],
    ['a fence', '```\nAUROC 0.93\n```'],
  ])('says that %s under the metrics are no table', (_what, table) => {
    const text = body('**Model Type**:', { table: `### Overall Metrics\n\n${table}\n` });
    expect(told(text)).toEqual([['metrics-untabled', 'error', 9]]);
    expect(read(text).findings[0]?.message).toBe(
      'What stands under "Overall Metrics" on line 9 is no Markdown table, so no metric is read.',
    );
  });

  it('reads no more of a long text under such a heading than it needs', () => {
    const list = Array.from(
      { length: 200 },
      (_, index) => `- *step* ${index} ${'of what was done, in **some** words '.repeat(6)}`,
    );
    expect(told(`${body('')}\n### Performance\n\n${list.join('\n')}\n`)).toEqual([]);
  });

  it('does not take an unanswered question for results', () => {
    expect(told(body('', { table: '### Metrics\n\n_No response_\n' }))).toEqual([
      ['template-unfilled', 'error', 7],
    ]);
  });

  it('warns where a label speaks of a date and the day of the issue is taken', () => {
    const text = body('**Date of inference**: 2024-03-01');
    expect(told(text)).toEqual([['date-assumed', 'warning', 5]]);
    expect(read(text).findings[0]?.remedy).toBe(
      'Write `**Evaluation Date**: 2024-03-01` if that is the day of the run.',
    );
    expect(told(body('**Date of inference**: 2024-03-01\n**Evaluation Date**: 2024-03-01'))).toEqual([]);
  });
});
