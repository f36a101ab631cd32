import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/protocol/rules.ts';
import { judgeExample } from './example-hub.ts';

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it('lets its ok example pass, and so do all the other rules', () => {
    expect(
      judgeExample(rule.examples.ok).findings.filter(({ rule: id }) => id !== 'declared-metrics-present'),
    ).toEqual([]);
  });

  it('finds its bad example, with a field, a line and a remedy', () => {
    const found = judgeExample(rule.examples.bad).findings.filter(({ rule: id }) => id === rule.id);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      severity: rule.severity,
      field: expect.stringMatching(/./),
      line: rule.id === 'model-known' ? expect.any(Number) : expect.any(Number),
      remedy: expect.stringMatching(/[.?]$/),
      message: expect.stringMatching(/\.$/),
    });
  });
});

describe('the protocol', () => {
  it('has every rule file in its list, once', () => {
    const files = readdirSync(join(import.meta.dirname, '../../src/protocol/rules')).map((file) =>
      file.replace(/\.ts$/, ''),
    );
    expect(RULES.map(({ id }) => id).sort()).toEqual(files.sort());
  });
});
