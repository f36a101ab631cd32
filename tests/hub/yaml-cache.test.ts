import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { dump } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { blobId } from '../../src/desk/blob-id.ts';
import { readYaml, YAML_READING } from '../../src/hub/read-yaml.ts';
import { yamlCache } from '../../src/hub/yaml-cache.ts';

/** Reads texts through a cache; `parsed` counts those that it did not know: a text that is not asked for is known. */
function through(before: string | undefined, texts: readonly string[]) {
  const cache = yamlCache(before);
  const values = texts.map((text) => cache.read(blobId(text), text));
  return { values, kept: cache.kept() };
}

const FILES = ['a: 1\nb: [x, 2024-01-02]\n', 'c: {d: 0.5, "e|f": "\\u2028"}\n'];

describe('yamlCache', () => {
  it('gives what the file holds, the first time and from then on, and has nothing new to keep', () => {
    const first = through(undefined, FILES);
    expect(first.values).toEqual([{ a: 1, b: ['x', '2024-01-02'] }, { c: { d: 0.5, 'e|f': '\u2028' } }]);
    expect(first.kept?.split('\n').length).toBe(5);
    const second = through(first.kept, FILES);
    expect(second.values).toEqual(first.values);
    expect(second.kept).toBeUndefined();
  });

  it('does not read a known text again', () => {
    const { kept } = through(undefined, FILES);
    const cache = yamlCache(kept);
    // Another text under a known id shows where the value comes from.
    expect(cache.read(blobId(FILES[0] ?? ''), 'not: this')).toEqual({ a: 1, b: ['x', '2024-01-02'] });
    expect(cache.read(blobId('new: 1'), 'new: 1')).toEqual({ new: 1 });
  });

  it('forgets what is no longer there', () => {
    const { kept } = through(undefined, FILES);
    const fewer = through(kept, FILES.slice(1)).kept ?? '';
    expect(fewer).toContain(blobId(FILES[1] ?? ''));
    expect(fewer).not.toContain(blobId(FILES[0] ?? ''));
  });

  it('is not written anew for one file in twenty', () => {
    const files = Array.from({ length: 40 }, (_, index) => `number: ${index}\n`);
    const { kept } = through(undefined, files);
    const changed = (count: number) =>
      files.map((text, index) => (index < count ? `changed: ${index}\n` : text));
    // A changed file counts twice: one text came, another went.
    expect(through(kept, changed(1)).kept).toBeUndefined();
    expect(through(kept, changed(2)).kept).toContain('"changed":1');
    expect(through(kept, files.slice(2)).kept).toBe(through(undefined, files.slice(2)).kept);
  });

  it.each([
    ['cut short', (text: string) => text.slice(0, -1)],
    ['with one digit changed', (text: string) => text.replace('0.5', '0.9')],
    ['with a line more', (text: string) => `${text}${'0'.repeat(40)} {}\n`],
    ['of another version', (text: string) => text.replace('cache 1', 'cache 0')],
    ['of another reader', (text: string) => text.replace(YAML_READING, 'js-yaml 3')],
    [
      'with the checksum of another text',
      (text: string) => text.replace(/\n[0-9a-f]{64}\n/, `\n${'0'.repeat(64)}\n`),
    ],
    ['that is something else', () => 'PNG'],
    ['that is empty', () => ''],
  ])('takes nothing from a cache %s', (_what, spoil) => {
    const { kept = '' } = through(undefined, FILES);
    expect(spoil(kept)).not.toBe(kept);
    const spoiled = yamlCache(spoil(kept));
    expect(spoiled.read(blobId(FILES[1] ?? ''), 'read: anew')).toEqual({ read: 'anew' });
  });

  it('keeps nothing that JSON would change, and nothing that cannot be read', () => {
    for (const text of ['x: .nan\n', 'x: [1, -.inf]\n', 'x: -0.0\n', 'x: [\n', '- list\n']) {
      const { values, kept } = through(undefined, [text]);
      expect(values).toEqual([readYaml(text)]);
      expect(kept).toBeUndefined();
    }
  });

  it('does not write out aliases that grow without bound', () => {
    const bomb = ['a: &a [1,1,1,1,1,1,1,1,1,1]', 'b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]']
      .concat([
        'c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]',
        'd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]',
        'e: [*d,*d,*d,*d]',
      ])
      .join('\n');
    expect(Object.keys(through(undefined, [bomb]).values[0] ?? {})).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(through(undefined, [bomb]).kept).toBeUndefined();
  });

  it('gives any value back as it was read', () => {
    const anything = fc.dictionary(
      fc.string(),
      fc.anything({ maxDepth: 3, values: [fc.string(), fc.double(), fc.boolean(), fc.constant(null)] }),
    );
    fc.assert(
      fc.property(anything, (value) => {
        const text = dump(value, { skipInvalid: true });
        const { kept } = through(undefined, [text]);
        expect(through(kept, [text]).values).toEqual([readYaml(text)]);
      }),
      { numRuns: 200 },
    );
  });

  it('names the package that reads', () => {
    const lock = JSON.parse(readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8'));
    expect(YAML_READING).toContain(`js-yaml ${lock.packages['node_modules/js-yaml'].version},`);
  });
});
