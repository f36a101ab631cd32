import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readSubmission } from '../../src/submission/read-submission.ts';

/**
 * Issue bodies as files: `issue.md` beside `submission.json` (record, template fields and remarks) where it can be
 * read, or `findings.json` where it must be refused. `about` tells in one line what a case is for.
 */
const CORPUS = 'tests/fixtures/submissions';
const CREATED = '2024-05-06';

const findings = z.array(z.record(z.string(), z.unknown()));
const readable = z.strictObject({
  about: z.string().min(5),
  record: z.record(z.string(), z.unknown()),
  fields: z.record(z.string(), z.string()),
  findings,
});
const refused = z.strictObject({ about: z.string().min(5), findings });
type Expected = z.infer<typeof refused> & Partial<z.infer<typeof readable>>;

describe('the corpus of issue bodies', () => {
  const cases = readdirSync(CORPUS).map((name): { name: string; body: string; expected: Expected } => {
    const file = (kind: string) => join(CORPUS, name, kind);
    const body = readFileSync(file('issue.md'), 'utf8');
    const json = (kind: string): unknown => JSON.parse(readFileSync(file(kind), 'utf8'));
    return existsSync(file('submission.json'))
      ? { name, body, expected: readable.parse(json('submission.json')) }
      : { name, body, expected: refused.parse(json('findings.json')) };
  });

  it('has at least 200 cases', () => expect(cases.length).toBeGreaterThanOrEqual(200));

  it.each(cases.map((one) => [one.name, one] as const))('%s', (_name, { body, expected }) => {
    const { submission, findings } = readSubmission(body, { created: CREATED });
    expect(findings).toEqual(expected.findings);
    const valid = findings.every(({ severity }) => severity !== 'error') && submission !== undefined;
    expect(valid).toBe(expected.record !== undefined);
    if (expected.record === undefined) return;
    expect(submission?.record).toEqual(expected.record);
    const fields = [...(submission?.fields ?? [])].map(([name, { value }]) => [name, value]);
    expect(Object.fromEntries(fields)).toEqual(expected.fields);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each(cases.map((one) => [one.name, one] as const))(
    '%s: every finding points to a line that is there',
    (_name, { body }) => {
      const lines = body.split(/\r\n?|\n/).length;
      for (const { line, rule } of readSubmission(body, { created: CREATED }).findings) {
        if (line === null) expect(rule).toBe('record-missing');
        else {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
        }
      }
    },
  );
});
