import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HubFile } from '../../src/hub/hub.ts';
import { auditHub } from '../../src/verdict/audit-hub.ts';
import { judge } from '../../src/verdict/judge.ts';
import { EXAMPLE_FILES, exampleBody, exampleHub, judgeExample } from './example-hub.ts';

const HUB = exampleHub();

const name = fc.oneof(
  fc.constantFrom(
    'AUROC',
    'Accuracy',
    'N',
    'MSE',
    'robustness_score',
    'x_rAUC',
    'toString',
    'valueOf',
    'quality',
  ),
  fc.string({ minLength: 1, maxLength: 12 }),
);
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.constantFrom(0, 1, 0.5, -0, 1e-320, 1.7e308),
);
const metrics = fc.dictionary(name, number, { minKeys: 1, maxKeys: 8 });
const strata = fc.dictionary(name, fc.dictionary(name, metrics, { maxKeys: 4 }), { maxKeys: 4 });
const record = fc.record(
  {
    benchmark_id: fc.constantFrom('BM-001', 'BM-STRATA', 'BM-TEXT', 'BM-ROBUST', 'nowhere'),
    model_ids: fc.dictionary(name, fc.constantFrom('alpha', 'beta', 'omega'), { minKeys: 1, maxKeys: 3 }),
    metrics: fc.tuple(metrics, strata).map(([whole, stratified]) => ({ ...whole, stratified })),
    metrics_ci: fc.dictionary(name, fc.tuple(number, number), { maxKeys: 3 }),
    probes: fc.dictionary(name, fc.jsonValue(), { maxKeys: 3 }),
    run_metadata: fc.record({
      date: fc.constant('2024-02-01'),
      runner: fc.constant('t'),
      notes: fc.string(),
    }),
  },
  { requiredKeys: ['benchmark_id', 'metrics'] },
);

describe('the rules on anything', () => {
  it('never throw for a record of an issue', () => {
    fc.assert(
      fc.property(record, (parts) => {
        const yaml = Object.entries(parts).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
        const { findings } = judgeExample(yaml.join('\n'), HUB);
        for (const finding of findings) expect(finding.message).not.toMatch(/undefined|\[object|NaN/);
      }),
      { numRuns: 300 },
    );
  });

  it('never throw for a file of the hub', () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 4 }), (records) => {
        const files = records.map(
          (parts, index): HubFile => ({
            path: `evals/r${index}.yaml`,
            text: JSON.stringify({ eval_id: `r${index}`, model_ids: { candidate: 'alpha' }, ...parts }),
          }),
        );
        const audited = auditHub([...EXAMPLE_FILES, ...files], '2024-03-01');
        expect(audited).toHaveLength(EXAMPLE_FILES.length + files.length);
      }),
      { numRuns: 200 },
    );
  });
});

describe('names of Object.prototype', () => {
  it('are metric and group names like any other', () => {
    const { findings } = judgeExample(
      'metrics: {AUROC: 0.9, toString: 92, valueOf: 0.5, hasOwnProperty: 1, stratified: {toString: {isPrototypeOf: {AUROC: 92, N: 10}, valueOf: {AUROC: 0.9, N: 20}}}}',
      HUB,
    );
    expect(findings.map(({ rule, field, message }) => [rule, field, message])).toEqual([
      ['declared-metrics-present', 'metrics', 'The benchmark also declares Accuracy.'],
      [
        'metric-range',
        'metrics.stratified.toString.isPrototypeOf.AUROC',
        'AUROC is 92; it lies between 0 and 1.',
      ],
    ]);
  });

  it('are refused in an issue where they could do harm, and audited in a file', () => {
    const [refused] = judgeExample('metrics: {AUROC: 0.9, __proto__: {polluted: 1}}', HUB).findings;
    expect(refused).toMatchObject({ rule: 'key-forbidden', field: 'metrics.__proto__' });
    const text =
      'eval_id: r\nbenchmark_id: BM-001\nmodel_ids: {candidate: alpha}\nrun_metadata: {date: 2024-01-05}\nmetrics: {AUROC: 92, __proto__: {polluted: 1}, constructor: 3}\n';
    const audited = auditHub([...EXAMPLE_FILES, { path: 'evals/r.yaml', text }], '2024-03-01');
    const found = audited.find(({ file }) => file === 'evals/r.yaml')?.findings;
    expect(found).toMatchObject([{ rule: 'metric-range', field: 'metrics.AUROC', line: 5 }]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('ten thousand bad metrics', () => {
  it('are ten thousand findings, each with its line', () => {
    const lines = Array.from({ length: 2_000 }, (_, i) => `  Accuracy_${i}: ${i + 2}.50`);
    const body = exampleBody(`metrics:\n  AUROC: 92\n${lines.join('\n')}`);
    const { findings } = judge({ body, hub: HUB, today: '2024-03-01', issue: 7 });
    expect(findings.filter(({ rule }) => rule === 'metric-range')).toHaveLength(1);
    expect(findings.every(({ line }) => line !== null)).toBe(true);
  });

  it('of many groups are found in one pass', () => {
    const groups = Array.from({ length: 10_000 }, (_, i) => `      g${i}: {AUROC: ${i + 2}, N: 1}`);
    const text = `eval_id: r\nbenchmark_id: BM-001\nmodel_ids: {candidate: alpha}\nrun_metadata: {date: 2024-01-05}\nmetrics:\n  AUROC: 0.9\n  stratified:\n    site:\n${groups.join('\n')}\n`;
    const audited = auditHub([...EXAMPLE_FILES, { path: 'evals/r.yaml', text }], '2024-03-01');
    const found = audited.find(({ file }) => file === 'evals/r.yaml')?.findings ?? [];
    expect(found).toHaveLength(10_000);
    expect(found.at(-1)).toMatchObject({ rule: 'metric-range', line: 10_008 });
  });
});
