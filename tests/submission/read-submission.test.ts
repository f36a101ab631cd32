import { describe, expect, it } from 'vitest';
import { readSubmission as read } from '../../src/submission/read-submission.ts';

const readSubmission = (body: string) => read(body, { created: '2024-02-01' });

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
const fenced = (record: string, fence = '```', language = 'yaml') =>
  `${fence}${language}\n${record}\n${fence}\n`;
const rules = (body: string) => readSubmission(body).findings.map(({ rule, line }) => [rule, line]);

describe('readSubmission', () => {
  it('reads a record with the line of every value', () => {
    const { submission, findings } = readSubmission(`Hello\n\n${fenced(RECORD)}`);
    expect(findings).toEqual([]);
    expect(submission?.record).toEqual({
      eval_id: 'run-1',
      benchmark_id: 'BM-001',
      model_ids: { candidate: 'brainlm' },
      dataset_id: 'DS-ADNI',
      run_metadata: { date: '2024-01-31', runner: 'fmbench' },
      metrics: { AUROC: 0.91, Accuracy: 0.875 },
      status: 'Completed',
    });
    expect(submission?.lines.get('metrics.AUROC')).toBe(13);
  });

  it.each([
    ['CRLF', fenced(RECORD).replace(/\n/g, '\r\n')],
    ['a byte order mark', `\ufeff${fenced(RECORD)}`],
    ['tildes', fenced(RECORD, '~~~')],
    ['four backticks', fenced(RECORD, '````')],
    ['no language', fenced(RECORD, '```', '')],
    ['YAML in capitals', fenced(RECORD, '```', 'YAML')],
    ['yml', fenced(RECORD, '```', 'yml')],
    [
      'a fence pasted into a form field of type yaml',
      `### Record\n\n\`\`\`yaml\n\`\`\`yaml\n${RECORD}\n\`\`\`\n\`\`\`\n`,
    ],
    ['an unrelated fence before it', `\`\`\`python\nprint(1)\n\`\`\`\n\n${fenced(RECORD)}`],
    [
      'a commented fence before it',
      `<!--\n${fenced(RECORD.replace('0.91', '0.99'))}-->\n\n${fenced(RECORD)}`,
    ],
  ])('reads the same record with %s', (_what, body) => {
    const { submission, findings } = readSubmission(body);
    expect(findings).toEqual([]);
    expect(submission?.record.metrics).toEqual({ AUROC: 0.91, Accuracy: 0.875 });
  });

  it('reads JSON', () => {
    const record = {
      eval_id: 'a',
      benchmark_id: 'b',
      model_ids: { candidate: 'c' },
      dataset_id: 'd',
      run_metadata: { date: '2024-01-31', runner: 'r' },
      metrics: { AUROC: 0.5 },
    };
    const { submission, findings } = readSubmission(fenced(JSON.stringify(record, null, 2), '```', 'json'));
    expect(findings).toEqual([]);
    expect(submission?.record).toEqual({ ...record, status: 'Completed' });
  });

  it('derives the id from benchmark, model and date', () => {
    expect(readSubmission(fenced(RECORD.replace('run-1', ''))).submission?.record.eval_id).toBe(
      'BM-001-brainlm-2024-01-31',
    );
  });

  it.each<[string, string, [string, number | null][]]>([
    ['nothing', '', [['record-missing', null]]],
    ['a record only in a comment', `<!--\n${fenced(RECORD)}-->`, [['record-hidden', 1]]],
    ['two records', `${fenced(RECORD)}\n${fenced(RECORD)}`, [['two-records', 17]]],
    ['two documents', fenced(`${RECORD}\n---\nb: 2`), [['two-documents', 14]]],
    [
      'a fence in a quote',
      fenced(RECORD).replace(/^/gm, '> '),
      [
        ['record-nested', 1],
        ['record-missing', null],
      ].slice(0, 1) as [string, number][],
    ],
    ['an unclosed fence', `\`\`\`yaml\n${RECORD}`, [['fence-open', 1]]],
    ['an alias', fenced(`${RECORD}\nnotes: &a x\ndata_dir: *a`), [['yaml-anchor', 14]]],
    ['a tag', fenced(`${RECORD}\nnotes: !!python/object/apply:os.system ["id"]`), [['yaml-tag', 14]]],
    ['a merge key', fenced(`${RECORD}\n<<: {a: 1}`), [['yaml-merge', 14]]],
    ['a key twice', fenced(RECORD.replace('  Accuracy', '  AUROC: 0.99\n  Accuracy')), [['key-twice', 12]]],
    ['prototype pollution', fenced(`${RECORD}\n__proto__: {polluted: true}`), [['key-forbidden', 14]]],
    ['.nan', fenced(RECORD.replace('0.91', '.nan')), [['number-not-finite', 11]]],
    ['1e400', fenced(RECORD.replace('0.91', '1e400')), [['number-not-finite', 11]]],
    ['an inexact integer', fenced(RECORD.replace('0.91', '9007199254740993')), [['number-inexact', 11]]],
    ['a number in quotes', fenced(RECORD.replace('0.91', '"0.91"')), [['field-value', 11]]],
    ['a decimal comma', fenced(RECORD.replace('0.91', '0,91')), [['field-value', 11]]],
    ['a percentage', fenced(RECORD.replace('0.91', '91%')), [['field-value', 11]]],
    ['a day that does not exist', fenced(RECORD.replace('2024-01-31', '2024-02-30')), [['field-value', 8]]],
    ['another order of the date', fenced(RECORD.replace('2024-01-31', '31/01/2024')), [['field-value', 8]]],
    ['a path as id', fenced(RECORD.replace('run-1', '../benchmarks/x')), [['field-value', 2]]],
    ['a device name as id', fenced(RECORD.replace('run-1', 'aux.v1')), [['field-value', 2]]],
    ['a trailing dot', fenced(RECORD.replace('run-1', 'abc.')), [['field-value', 2]]],
    ['U+2028', fenced(RECORD.replace('fmbench', 'fm\u2028bench')), [['text-not-plain', 9]]],
    [
      'submission_metadata',
      fenced(`${RECORD}\nsubmission_metadata: {approved_by: me}`),
      [['field-value', 14]],
    ],
    ['a failed run', fenced(RECORD.replace('Completed', 'Failed')), [['field-value', 13]]],
  ])('refuses %s, with its line', (_what, body, expected) => {
    expect(rules(body)).toEqual(expected);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('says what to write', () => {
    const remedy = (value: string) =>
      readSubmission(fenced(RECORD.replace('0.91', value))).findings[0]?.remedy;
    expect(remedy('0,93')).toBe('Write 0.93 (a number, without quotes, with a point).');
    expect(remedy('93%')).toBe('Write 0.93 (a fraction, without the percent sign).');
  });

  it('answers an attachment with the request to paste it', () => {
    const [finding] = readSubmission(
      'Here:\n[eval.yaml.txt](https://github.com/user-attachments/files/1/eval.yaml.txt)',
    ).findings;
    expect([finding?.rule, finding?.line]).toEqual(['attachment', 2]);
  });

  it('reads the template’s fields for a new model, without hints and comments', () => {
    const body = `## Model Information\r\n\r\n**Model Name**: My *Model*\r\n**Model Type**: (e.g., fMRI Foundation Model, Genomics FM, etc.)\r\n**Paper/Preprint**: https://example.org/p (link if available)\r\n**Model ID:** <!-- short --> brainlm\r\n\r\n${fenced(RECORD)}`;
    const { submission } = readSubmission(body);
    expect([...(submission?.fields ?? [])]).toEqual([
      ['modelName', { value: 'My Model', line: 3 }],
      ['paper', { value: 'https://example.org/p', line: 5 }],
      ['modelId', { value: 'brainlm', line: 6 }],
    ]);
  });

  it('wants template and record to agree', () => {
    expect(rules(`**Benchmark ID**: BM-002\n\n${fenced(RECORD)}`)).toEqual([['fields-disagree', 5]]);
  });
});
