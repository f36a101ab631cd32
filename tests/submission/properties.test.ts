import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { CORE_SCHEMA, load, YAML11_SCHEMA } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { readSubmission } from '../../src/submission/read-submission.ts';
import { writeYaml } from '../../src/submission/write-yaml.ts';
import { record } from './arbitrary-record.ts';
import { FORM, fillForm, fillMarkdown, MARKDOWN } from './fill-template.ts';

/** `npm run bench -- --long` sets 10,000; fast-check prints the seed and path of a failure. */
const numRuns = Number(process.env.PODIUM_PROPERTY_RUNS ?? 500);
const created = '2024-05-06';
const read = (body: string) => readSubmission(body, { created });
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const bodies = readdirSync('tests/fixtures/submissions')
  .map((name) => readFileSync(`tests/fixtures/submissions/${name}/issue.md`, 'utf8'))
  .filter((body) => body.length < 6_000);

describe('reading', () => {
  it('never throws and always ends, for arbitrary text', () => {
    const pieces = fc.constantFrom(
      '```',
      '~~~',
      'yaml\n',
      '\n',
      '\n\n',
      '> ',
      '- ',
      '| ',
      '|---|---|\n',
      '**',
      '<!--',
      '-->',
      '<details>',
      'eval_id: ',
      'metrics:\n',
      '  AUROC: ',
      '### ',
      'Benchmark ID',
      '&a ',
      '*a ',
      '{',
      '[',
      '"',
      "'",
      '\t',
      '\u00a0',
      '\u2028',
      '\ud800',
      '\r',
    );
    const soup = fc
      .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 60 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(soup, (body) => void read(body)),
      { numRuns },
    );
  });

  it('never throws and always ends, for mutations of the corpus', () => {
    const cut = fc.record({
      body: fc.constantFrom(...bodies),
      at: fc.nat(),
      length: fc.nat({ max: 40 }),
      put: fc.string({ unit: 'binary', maxLength: 8 }),
    });
    fc.assert(
      fc.property(cut, fc.constantFrom(...bodies), ({ body, at, length, put }, other) => {
        const from = at % (body.length + 1);
        read(body.slice(0, from) + put + body.slice(from + length));
        read(body.slice(0, from) + other.slice(at % (other.length + 1)));
      }),
      { numRuns },
    );
  });
});

describe('a record that is written and read back', () => {
  it('is the same in a fence', () => {
    fc.assert(
      fc.property(record, (one) => {
        const { submission, findings } = read(`\`\`\`\`\`\`yaml\n${writeYaml(one)}\`\`\`\`\`\`\n`);
        expect(findings).toEqual([]);
        expect(plain(submission?.record)).toEqual(plain(one));
      }),
      { numRuns },
    );
  });

  it('is the same as JSON', () => {
    fc.assert(
      fc.property(record, fc.constantFrom(undefined, 2, '\t'), (one, indent) => {
        const { submission, findings } = read(
          `\`\`\`\`\`\`json\n${JSON.stringify(one, null, indent)}\n\`\`\`\`\`\`\n`,
        );
        expect(findings).toEqual([]);
        expect(plain(submission?.record)).toEqual(plain(one));
      }),
      { numRuns },
    );
  });

  it('is the same in the issue form', () => {
    fc.assert(
      fc.property(record, (one) => {
        const { submission, findings } = read(fillForm(FORM, one, writeYaml(one)));
        expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(plain(submission?.record)).toEqual(plain(one));
      }),
      { numRuns },
    );
  });

  it('is the same in the Markdown template, from the record and from the tables alone', () => {
    fc.assert(
      fc.property(record, (one) => {
        const { whole, tables } = fillMarkdown(MARKDOWN, one, writeYaml(one));
        for (const body of [whole, tables.body]) {
          const { submission, findings } = read(body);
          expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
          expect(plain(submission?.record)).toEqual(plain(body === whole ? one : tables.record));
        }
      }),
      { numRuns },
    );
  });
});

describe('the YAML that Podium writes', () => {
  it('means the same to YAML 1.2 and to YAML 1.1', () => {
    fc.assert(
      fc.property(record, (one) => {
        const text = writeYaml(one);
        expect(text.endsWith('\n') && !text.endsWith('\n\n')).toBe(true);
        expect(load(text, { schema: CORE_SCHEMA })).toEqual(plain(one));
        expect(load(text, { schema: YAML11_SCHEMA })).toEqual(plain(one));
      }),
      { numRuns },
    );
  });

  const pyyaml = spawnSync('python3', ['-c', 'import yaml']).status === 0;
  it.skipIf(!pyyaml)('means the same to PyYAML (skipped without python3 and PyYAML)', () => {
    const records = fc.sample(record, { numRuns, seed: 20_240_506 });
    const script =
      'import json,sys,yaml\nprint(json.dumps([yaml.safe_load(text) for text in json.load(sys.stdin)]))';
    const { stdout, stderr, status } = spawnSync('python3', ['-c', script], {
      input: JSON.stringify(records.map((one) => writeYaml(one))),
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(plain(records));
  });
});
