import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPath } from '../../src/desk/allowed-path.ts';
import { pageNames } from '../../src/pages/page-names.ts';

const names = (...ids: string[]) => Object.fromEntries(pageNames(ids));

const HOSTILE = [
  ...[
    '../../etc/passwd',
    '..',
    '.',
    '',
    '/',
    '\\',
    'a/b',
    'a\\b',
    'C:\\x',
    'con',
    'CON',
    'aux.v1',
    'nul',
    'lpt9',
  ],
  ...['index', 'README', 'x.lock', 'x.', '.x', '-x', '_x', ' x', 'x ', 'a b', 'a%2fb', 'a\0b', 'a\nb'],
  ...[
    '\ud800',
    '模型',
    'modèle',
    'mode\u0300le',
    'İ',
    'ı',
    'K',
    'ß',
    '__proto__',
    'constructor',
    'x'.repeat(300),
  ],
  ...['a', 'A', 'a-ca978112', 'A-559aead0', 'BM-001', 'bm-001', 'Bm-001'],
];

describe('pageNames', () => {
  it('keeps ids that are safe file names', () => {
    expect(names('me_llama', 'BM-001', 'evo.2')).toEqual({
      me_llama: 'me_llama',
      'BM-001': 'BM-001',
      'evo.2': 'evo.2',
    });
  });

  it('never takes a path from an id', () => {
    expect(names('../../x', 'con', 'index', '模型')).toEqual({
      '../../x': 'x-9cdf6a50',
      con: 'con-1143da2b',
      index: 'index-1bc04b52',
      模型: 'id-c98e118e',
    });
  });

  it('tells ids apart that differ in case only, in any order', () => {
    const apart = { 'm-A': 'm-A-437605f3', 'M-a': 'M-a-a3addc83', other: 'other' };
    expect(names('m-A', 'M-a', 'other')).toEqual(apart);
    expect(names('other', 'M-a', 'm-A')).toEqual(apart);
  });

  it('gives any ids names that may be written and never meet', () => {
    const id = fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom(...HOSTILE));
    fc.assert(
      fc.property(fc.uniqueArray(id, { maxLength: 30 }), (ids) => {
        const given = pageNames(ids);
        expect([...given.keys()]).toEqual(ids);
        const lower = [...given.values()].map((name) => name.normalize('NFKC').toLowerCase());
        expect(new Set(lower).size).toBe(ids.length);
        for (const name of given.values()) {
          expect(name).toMatch(/^[A-Za-z0-9][A-Za-z0-9_.-]*$/);
          expect(name).not.toMatch(/\.\.|\.$|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
          expect(name.length).toBeLessThanOrEqual(110);
          checkPath(`docs/leaderboards/models/${name}.md`);
        }
        expect(pageNames(ids.toReversed())).toEqual(given);
      }),
      { numRuns: 300 },
    );
  });
});
