import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { CORE_SCHEMA, dump, load, parseEvents } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { constructPlain } from '../../src/hub/construct-plain.ts';

const ours = (text: string) => constructPlain(text, parseEvents(text, {}));
const theirs = (text: string) => load(text, { schema: CORE_SCHEMA });

describe('constructPlain', () => {
  it.each([
    'a: 1\nb: [x, ~, null, Null, true, False, .inf, -.INF, 0x1F, 0o17, 0123, 1e3, 1_000, 12:30, 2024-01-31]',
    'a: {b: {c: "1"}, d: [], e: {}}\nf: |\n  two\n  lines\ng: >\n  folded\n  text\nh:\n',
    '# only a comment\nFalse-positive: Nullable\ntruth: nothing\nfalsehood: .5\n',
    '- a\n- b: 1\n',
    'plain text\n',
    '---\na: 1\n...\n',
    '%YAML 1.2\n---\na: no\n',
  ])('gives what js-yaml gives for %j', (text) => {
    expect(ours(text)).toEqual(theirs(text));
    expect(ours(text)).not.toBeUndefined();
  });

  it.each([
    ['an anchor', 'a: &x 1\nb: *x\n'],
    ['a tag', 'a: !!str 1\n'],
    ['a key twice', 'a: 1\na: 2\n'],
    ['a key that is no text', '1: x\n'],
    ['a key that is a list', '? [a]\n: x\n'],
    ['a key that JavaScript has', '__proto__: {x: 1}\n'],
    ['two documents', 'a: 1\n---\nb: 2\n'],
    ['nothing', ''],
  ])('leaves %s to js-yaml', (_what, text) => expect(ours(text)).toBeUndefined());

  it('never differs from js-yaml, whatever the text', () => {
    const json = fc.jsonValue({ maxDepth: 4 }).map((value) => dump(value));
    const soup = fc
      .array(
        fc.constantFrom(
          'a',
          'b: ',
          '- ',
          '\n',
          '  ',
          '1',
          '.5',
          'e3',
          '~',
          'null',
          'true',
          'no',
          '"',
          "'",
          '[',
          ']',
          '{',
          '}',
          ', ',
          ': ',
          '#',
          '|',
          '>',
          '&x ',
          '*x',
          '!t ',
          '---\n',
          '0x',
          '_',
          '-',
          '?',
        ),
        { maxLength: 25 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(json, soup), (text) => {
        let events: ReturnType<typeof parseEvents>;
        try {
          events = parseEvents(text, {});
        } catch {
          return;
        }
        const value = constructPlain(text, events);
        if (value !== undefined) expect(value).toEqual(theirs(text));
      }),
      { numRuns: 2_000 },
    );
  });

  const hubs = ['examples/hub', '../shared/hub'].filter((hub) => existsSync(hub));
  const files = hubs.flatMap((hub) =>
    ['benchmarks', 'datasets', 'models', 'suites', 'evals'].flatMap((folder) =>
      readdirSync(`${hub}/${folder}`).map((name) => `${hub}/${folder}/${name}`),
    ),
  );
  it('reads every file of the hubs at hand as js-yaml does (../shared where it is there)', () => {
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      expect(ours(text) ?? theirs(text)).toEqual(theirs(text));
    }
  });
});
