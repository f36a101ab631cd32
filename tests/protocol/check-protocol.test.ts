import { describe, expect, it } from 'vitest';
import { judge } from '../../src/verdict/judge.ts';
import { smallHub, submissionBody } from '../support/small-hub.ts';

const judged = (changes: Record<string, string> = {}, config?: string) =>
  judge({ body: submissionBody(changes), hub: smallHub(config), today: '2024-03-01', issue: 7 });

describe('the protocol', () => {
  it('is silent on an honest submission of a new model, and places it', () => {
    const { valid, findings, standing, modelName, model } = judged();
    expect([valid, findings]).toEqual([true, []]);
    expect([modelName, standing?.rank, standing?.entries, standing?.tier]).toEqual([
      'Delta',
      2,
      4,
      'Excellent',
    ]);
    expect(standing?.movesDown).toEqual(['Beta', 'Gamma']);
    expect(model).toEqual({ model_id: 'delta', name: 'Delta' });
  });

  it.each<[string, Record<string, string>, [string, string, number | null, string]]>([
    [
      'an unknown benchmark',
      { 'BM-001': 'BM-01' },
      ['benchmark-known', 'benchmark_id', 5, 'Did you mean "BM-001"?'],
    ],
    [
      'an unknown dataset',
      { 'DS-ADNI': 'DS-ADNY' },
      ['dataset-known', 'dataset_id', 8, 'Did you mean "DS-ADNI"?'],
    ],
    [
      'a dataset of another benchmark',
      { 'DS-ADNI': 'DS-OTHER' },
      ['dataset-belongs', 'dataset_id', 8, 'Use "DS-ADNI", or submit to the benchmark that uses "DS-OTHER".'],
    ],
    [
      'an unknown model without a name',
      { '**Model Name**: Delta': 'Hello', 'candidate: delta': 'candidate: alpa' },
      [
        'model-known',
        'model_ids.candidate',
        7,
        'Did you mean "alpha"? For a new model, put a line `**Model Name**: alpa` (its name as the board shall show it) above the record, and an empty line between.',
      ],
    ],
    [
      'an id that exists',
      { 'run-delta': 'e-alpha' },
      ['eval-id-unique', 'eval_id', 4, 'Choose another, for example "e-alpha-2".'],
    ],
    [
      'an id that differs in case',
      { 'run-delta': 'E-Alpha' },
      ['eval-id-unique', 'eval_id', 4, 'Choose another, for example "E-Alpha-2".'],
    ],
    [
      'a percentage for a fraction',
      { '0.92': '92' },
      ['metric-range', 'metrics.AUROC', 13, 'Did you mean 0.92?'],
    ],
    [
      'a value just outside',
      { '0.92': '1.0000001' },
      ['metric-range', 'metrics.AUROC', 13, 'Write 1 if it was only rounded past it.'],
    ],
    [
      'a missing ranking metric',
      { 'AUROC: 0.92': 'F1-Score: 0.9' },
      ['ranking-metric-present', 'metrics', 12, 'Add AUROC to metrics.'],
    ],
    [
      'a date to come',
      { '2024-02-01': '2024-03-02' },
      ['date-not-future', 'run_metadata.date', 10, 'Write the day on which the evaluation ran.'],
    ],
    [
      'an invisible character in a name',
      { Delta: 'De\u202elta' },
      ['model-name-safe', 'model.name', 1, 'Type the name again by hand.'],
    ],
  ])('refuses %s', (_what, changes, [rule, field, line, remedy]) => {
    const { valid, findings } = judged(changes);
    expect(valid).toBe(false);
    expect(
      findings.map((finding) => [finding.rule, finding.field, finding.line, finding.remedy]),
    ).toContainEqual([rule, field, line, remedy]);
  });

  it('takes severities from the configuration', () => {
    expect(judged({ '0.92': '92' }, 'rules: {metric-range: warning}').findings[0]?.severity).toBe('warning');
    expect(judged({ '0.92': '92' }, 'rules: {metric-range: "off"}').findings).toEqual([]);
  });

  it('takes those of remarks about the form too, and lets no refusal be turned off', () => {
    const unticked = (rule: string) =>
      judged(
        { '**Model Name**': '## Checklist\n\n- [ ] All is right\n\n**Model Name**' },
        `rules: {${rule}}`,
      );
    const severities = (rule: string) => unticked(rule).findings.map(({ severity }) => severity);
    expect(severities('metric-range: error')).toEqual(['warning']);
    expect(severities('checklist-unticked: note')).toEqual(['note']);
    expect(severities('checklist-unticked: "off"')).toEqual([]);
    expect(unticked('checklist-unticked: error').valid).toBe(false);
    expect(judged({ '0.92': '92 %' }, 'rules: {field-value: "off"}').valid).toBe(false);
  });

  it('changes the digest with a metric, not with prose', () => {
    const { digest } = judged();
    expect(judged({ '**Model Name**': 'Some prose.\n\n**Model Name**' }).digest).toBe(digest);
    expect(judged({ '0.88': '0.89' }).digest).not.toBe(digest);
  });
});
