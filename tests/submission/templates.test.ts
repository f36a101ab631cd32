import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSubmission } from '../../src/submission/read-submission.ts';
import { writeYaml } from '../../src/submission/write-yaml.ts';
import { FORM, fillForm, fillMarkdown, MARKDOWN } from './fill-template.ts';

const created = '2024-05-06';
const read = (body: string) => readSubmission(body, { created });
const rules = (body: string) => read(body).findings.map(({ rule, line }) => [rule, line]);

const RECORD = {
  eval_id: 'run-1',
  benchmark_id: 'BM-A',
  model_ids: { candidate: 'alpha' },
  dataset_id: 'DS-A',
  run_metadata: { date: '2024-01-31', runner: 'bench 1.0' },
  metrics: { AUROC: 0.91, 'F1-Score': 0.88, stratified: { site: { north: { AUROC: 0.92, N: 60 } } } },
  status: 'Completed',
};

describe('the form and the template that this repository ships', () => {
  it('read back when they are filled in', () => {
    const yaml = writeYaml(RECORD);
    expect(read(fillForm(FORM, RECORD, yaml)).submission?.record).toEqual(RECORD);
    expect(read(fillForm(FORM, RECORD, yaml)).findings).toEqual([]);
    const { whole, tables } = fillMarkdown(MARKDOWN, RECORD, yaml);
    expect(read(whole).submission?.record).toEqual(RECORD);
    expect(read(tables.body).submission?.record).toEqual(tables.record);
  });

  it('are one kind finding when they are not', () => {
    expect(rules(MARKDOWN)).toEqual([['template-unfilled', 61]]);
    const empty = fillForm(
      FORM,
      { ...RECORD, model_ids: { candidate: '' }, benchmark_id: '', dataset_id: '' },
      '',
    );
    expect(rules(empty)).toEqual([['template-unfilled', 19]]);
  });
});

describe('a value that holds a character nobody sees', () => {
  it('is named, beside what is still empty', () => {
    const { tables } = fillMarkdown(MARKDOWN, RECORD, '');
    const body = tables.body.replace('BM-A', 'BM-A\u200b');
    expect(body).not.toBe(tables.body);
    expect(read(body).findings).toContainEqual(
      expect.objectContaining({
        severity: 'error',
        message: expect.stringMatching(
          /^"Benchmark ID" on line \d+ holds a character that cannot be seen\.$/,
        ),
      }),
    );
  });
});

const TEMPLATES = '../shared/hub/issue-templates';

/** Needs ../shared, which only the developers of this project have; skipped elsewhere. */
describe.skipIf(!existsSync(TEMPLATES))('the templates of the first hub (skipped without ../shared)', () => {
  const template = (name: string) =>
    readFileSync(`${TEMPLATES}/${name}`, 'utf8').replace(/^---\n.*?\n---\n/s, '');
  const withYaml = existsSync(TEMPLATES) ? template('benchmark_submission.md') : '';
  const without = existsSync(TEMPLATES) ? template('benchmark_submission_without_yaml.md') : '';
  const filled = (text: string) =>
    text
      .replace('**Model Name**: ', '**Model Name**: Alpha Net')
      .replace(/\*\*Benchmark ID\*\*: .*/, '**Benchmark ID**: BM-A')
      .replace('**Dataset Used**: ', '**Dataset Used**: DS-A')
      .replace('| AUROC | |', '| AUROC | 0.91 |')
      .replace('| Accuracy | |', '| Accuracy | 0.875 |')
      .replace('| (other) | |', '| Sensitivity | 0.8 |')
      .replace('| Siemens | | | |', '| Siemens | 0.93 | 0.9 | 120 |')
      .replace('| GE | | | |', '| GE | 0.88 | 0.85 | 80 |')
      .replace('**Hardware Used**: ', '**Hardware Used**: 2 GPUs')
      .replace('**Runtime**: ', '**Runtime**: 2.5 hours')
      .replace('**Reproducibility Seed**: ', '**Reproducibility Seed**: 42')
      .replace('**fmbench Version**: ', '**fmbench Version**: 1.2')
      .replaceAll('- [ ]', '- [x]');
  const RECORD_OF_TABLES = {
    eval_id: 'BM-A-alpha_net-2024-05-06',
    benchmark_id: 'BM-A',
    model_ids: { candidate: 'alpha_net' },
    dataset_id: 'DS-A',
    run_metadata: {
      date: '2024-05-06',
      runner: 'fmbench 1.2',
      hardware: '2 GPUs',
      runtime_seconds: 9000,
      seed: 42,
    },
    metrics: {
      AUROC: 0.91,
      Accuracy: 0.875,
      Sensitivity: 0.8,
      stratified: {
        scanner: {
          Siemens: { AUROC: 0.93, Accuracy: 0.9, N: 120 },
          GE: { AUROC: 0.88, Accuracy: 0.85, N: 80 },
        },
      },
    },
    status: 'Completed',
  };

  it('give a full record from the tables, whether or not the record in the fence is left empty', () => {
    expect(read(filled(without))).toMatchObject({ findings: [], submission: { record: RECORD_OF_TABLES } });
    expect(read(filled(withYaml))).toMatchObject({ findings: [], submission: { record: RECORD_OF_TABLES } });
  });

  it('read the record in the fence', () => {
    const body = withYaml
      .replace(/```yaml\n.*?```/s, `\`\`\`yaml\n${writeYaml(RECORD)}\`\`\``)
      .replaceAll('- [ ]', '- [x]');
    expect(read(body)).toMatchObject({ findings: [], submission: { record: RECORD } });
  });

  it('are one kind finding when they are untouched', () => {
    expect(rules(without)).toEqual([['template-unfilled', 4]]);
    expect(rules(withYaml)).toEqual([['template-unfilled', 58]]);
  });
});
