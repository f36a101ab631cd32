import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HUB_RULES } from '../../src/protocol/hub-rules.ts';
import { HUB_RULE_IDS } from '../../src/protocol/rule-ids.ts';
import { RULES } from '../../src/protocol/rules.ts';
import { auditExample, auditWith, EXAMPLE_FILES, judgeExample } from './example-hub.ts';

/** Rules that only look at what a hub has accepted. */
const AUDIT_ONLY = new Set(['values-readable']);

const told = {
  field: expect.stringMatching(/./),
  line: expect.any(Number),
  message: expect.stringMatching(/\.$/),
  remedy: expect.stringMatching(/[.?]$/),
};

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('lets its ok example pass, and so do all the other rules', () => {
    const { findings } = judgeExample(rule.examples.ok);
    expect(findings.filter((finding) => finding.rule !== 'declared-metrics-present')).toEqual([]);
  });

  it('finds its bad example, with a field, a line and a remedy', () => {
    const findings = AUDIT_ONLY.has(id)
      ? auditExample(rule.examples.bad).get('evals/run-delta.yaml')
      : judgeExample(rule.examples.bad).findings;
    const found = findings?.filter((finding) => finding.rule === id);
    expect(found).toEqual([expect.objectContaining({ ...told, severity: rule.severity })]);
  });
});

describe.each(HUB_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, { examples, severity }) => {
  it('lets its ok example pass, and so do all the other rules', () => {
    expect(auditWith(examples.path, examples.ok).get(examples.path)).toEqual([]);
  });

  it('finds its bad example, with a field, a line and a remedy', () => {
    const findings = auditWith(examples.path, examples.bad).get(examples.path);
    const found = findings?.filter((finding) => finding.rule === id);
    expect(found).toEqual([expect.objectContaining({ ...told, severity })]);
  });
});

describe('the protocol', () => {
  it.each([
    ['rules', RULES],
    ['hub-rules', HUB_RULES],
  ])('has every file of %s in its list, once', (folder, rules) => {
    const files = readdirSync(join(import.meta.dirname, '../../src/protocol', folder));
    expect(rules.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  });

  it('knows the ids of the rules about hub files', () => {
    expect(HUB_RULES.map(({ id }) => id).sort()).toEqual([...HUB_RULE_IDS].sort());
  });

  it('is silent on the example hub itself', () => {
    const [first] = EXAMPLE_FILES;
    const all = [...auditWith(first?.path ?? '', first?.text ?? '').values()].flat();
    expect(all).toEqual([]);
  });
});
