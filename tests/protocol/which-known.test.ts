import { describe, expect, it } from 'vitest';
import { judgeExample } from './example-hub.ts';

const told = (parts: string) => judgeExample(parts).findings.map(({ rule, remedy }) => `${rule}: ${remedy}`);

describe('an id that the hub does not have', () => {
  it.each([
    ['Disease Classification', 'That is the name of "BM-001": write the id.'],
    ['"BM-001: classification"', 'Did you mean "BM-001"?'],
    ['\'"BM-001"\'', 'Did you mean "BM-001"?'],
    ['BM-001.', 'Did you mean "BM-001"?'],
    ['BM–001', 'Did you mean "BM-001"?'],
    ['bm-001', 'Did you mean "BM-001"?'],
    ['BM-001 or BM-TEXT', 'Write one id: "BM-001" or "BM-TEXT".'],
    ['Transfer', 'Did you mean "BM-STRATA"?'],
    ['Something', 'Use one the hub knows: "BM-001", "BM-ROBUST", "BM-STRATA", "BM-TEXT".'],
  ])('is told once, for the benchmark %s', (id, remedy) => {
    expect(told(`benchmark_id: ${id}`)).toEqual([`benchmark-known: ${remedy}`]);
  });

  it.each([
    ['DS-ADNI (ADNI, n=500)', 'Did you mean "DS-ADNI"?'],
    ['ADNI dataset', 'Did you mean "DS-ADNI"?'],
    ['ADNI', 'That is the name of "DS-ADNI": write the id.'],
    ['UKB', 'Use one the hub knows: "DS-ADNI".'],
  ])('is told once, for the dataset %s, among those that the benchmark allows', (id, remedy) => {
    expect(told(`dataset_id: ${JSON.stringify(id)}`)).toEqual([`dataset-known: ${remedy}`]);
  });

  it('is not told again where the template spells it otherwise', () => {
    const parts = (name: string) => `model_name: ${JSON.stringify(name)}\nbenchmark_id: bm-001`;
    expect(told(parts('Delta\n**Benchmark ID**: BM-001'))).toEqual([
      'benchmark-known: Did you mean "BM-001"?',
    ]);
    expect(told(parts('Delta\n**Benchmark ID**: BM-TEXT'))).toHaveLength(2);
  });
});

describe('a field that names two', () => {
  const beside = (line: string) => told(`model_name: ${JSON.stringify(`Delta\n${line}`)}`);

  it('is refused beside a record that takes one of them', () => {
    expect(beside('**Benchmark ID**: BM-001, BM-TEXT')).toEqual([
      'field-names-one: Write only "BM-001" there, or submit the run on "BM-TEXT" in an issue of its own.',
    ]);
    expect(beside('**Dataset Used**: DS-ADNI and DS-OTHER')).toEqual([
      'field-names-one: Write only "DS-ADNI" there, or submit the run on "DS-OTHER" in an issue of its own.',
    ]);
  });

  it('is only pointed out in a sentence', () => {
    const name = JSON.stringify('Delta\n**Dataset Used**: pretrained on DS-OTHER and tested on DS-ADNI');
    expect(judgeExample(`model_name: ${name}`)).toMatchObject({
      valid: true,
      findings: [{ rule: 'field-names-one', severity: 'warning' }],
    });
  });

  it('may say more of the one', () => {
    expect(beside('**Dataset Used**: DS-ADNI (ADNI)')).toEqual([]);
    expect(beside('**Benchmark ID**: BM-001')).toEqual([]);
  });
});
