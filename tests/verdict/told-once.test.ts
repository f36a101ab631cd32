import { describe, expect, it } from 'vitest';
import { judgeExample } from '../protocol/example-hub.ts';

const told = (parts: string) => judgeExample(parts).findings.map(({ rule, field }) => [rule, field]);

describe('what the reading says of metrics, the rules do not say again', () => {
  it.each([
    ['a list', 'metrics: [0.92, 0.88]', 'metrics'],
    ['a text', 'metrics: AUROC is 0.92', 'metrics'],
    ['two splits', 'metrics: {test: {AUROC: 0.92}, val: {Accuracy: 0.88}}', 'metrics.test'],
  ])('%s', (_what, parts, field) => {
    expect(told(parts)).toEqual([['field-value', field]]);
  });

  it.each(['1.024', '"1,024"', '0', '-3'])('a number of samples that is none: %s', (n) => {
    const groups = `{GE: {AUROC: 0.9, N: 60}, Siemens: {AUROC: 0.92, N: ${n}}}`;
    expect(
      told(`benchmark_id: BM-STRATA\nmetrics: {AUROC: 0.91, N: 100, stratified: {scanner: ${groups}}}`),
    ).toEqual([['field-value', 'metrics.stratified.scanner.Siemens.N']]);
  });

  it.each([
    ['{GE: {AUROC: 0.9, N: 60}, Siemens: {AUROC: 0.92, N: 40}}', [['field-value', 'GE.AUROC']]],
    ['{scanner: {AUROC: {GE: 0.9, Siemens: 0.92}}}', [['strata-swapped', 'scanner.AUROC']]],
    ['{scanner: {GE: {AUROC: 0.9, n: 60}}}', [['count-unclear', 'scanner.GE.n']]],
  ])('groups that cannot be read: %s', (groups, expected) => {
    expect(told(`benchmark_id: BM-STRATA\nmetrics: {AUROC: 0.91, N: 100, stratified: ${groups}}`)).toEqual(
      expected.map(([rule, field]) => [rule, `metrics.stratified.${field}`]),
    );
  });

  it('groups at the margin', () => {
    const groups = '{scanner: {GE: {AUROC: 0.9, N: 60}, Siemens: {AUROC: 0.92, N: 40}}}';
    expect(told(`benchmark_id: BM-STRATA\nmetrics: {AUROC: 0.91, N: 100}\nstratified: ${groups}`)).toEqual([
      ['field-value', 'stratified'],
    ]);
  });

  it('but what another metric is without', () => {
    expect(told('metrics: {AUROC: {value: 0.9}}')).toEqual([
      ['field-value', 'metrics.AUROC'],
      ['declared-metrics-present', 'metrics'],
    ]);
  });
});
