import { expect, it } from 'vitest';
import { fitOutputs } from '../../src/action/fit-outputs.ts';
import type { Outputs } from '../../src/action/report.ts';

const finding = (index: number) => ({
  rule: 'field-value',
  message: `metrics.m${index}: "é" must be a number`,
});
const invalid = (findings: number): Outputs => ({
  outcome: 'invalid',
  findings: JSON.stringify(Array.from({ length: findings }, (_, index) => finding(index))),
});
const countOf = ({ findings = '' }: Outputs) => JSON.parse(findings).length;

it('leaves what GitHub takes as it is', () => {
  const one = invalid(60);
  expect(fitOutputs(one, [one, { outcome: 'ignored' }])).toEqual({
    outputs: one,
    results: [one, { outcome: 'ignored' }],
    cut: false,
  });
});

it('keeps the first findings where there are too many, as JSON', () => {
  const { outputs, cut } = fitOutputs(invalid(20_000), [invalid(20_000)]);
  expect(cut).toBe(true);
  expect(countOf(outputs)).toBeGreaterThan(1000);
  expect(JSON.parse(outputs.findings ?? '').at(-1)).toEqual(finding(countOf(outputs) - 1));
  expect(Buffer.byteLength(outputs.findings ?? '')).toBeLessThanOrEqual(300_000);
});

it('leaves room for every issue of a run, whatever one of them holds', () => {
  const flood = Array.from({ length: 200 }, (_, index) => (index === 7 ? invalid(3) : invalid(5000)));
  const { outputs, results } = fitOutputs(invalid(5000), flood);
  expect(results).toHaveLength(200);
  expect(countOf(results[7] ?? {})).toBe(3);
  expect(Math.min(...results.map(countOf))).toBeGreaterThan(0);
  const bytes = Buffer.byteLength(JSON.stringify(results)) + Buffer.byteLength(outputs.findings ?? '');
  expect(bytes).toBeLessThan(1_000_000);
});
