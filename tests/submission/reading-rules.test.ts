import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/protocol/rules.ts';
import { READING_RULES } from '../../src/submission/reading-rules.ts';
import { REMARKS } from '../../src/submission/remarks.ts';
import { CHANGE_RULES } from '../../src/verdict/change-rules.ts';

/** Texts in the sources that have the form of a rule id and are none. */
const OTHERS = new Set(['self-reported']);

/** Every text of several words in lower case that a file holds, less its imports; and whatever is named a rule. */
function idsIn(path: string): readonly string[] {
  const text = readFileSync(path, 'utf8').replace(/^(?:import|\} from) .*$/gm, '');
  const found = text.matchAll(/'([a-z]+(?:-[a-z]+)+)'|rule: '([a-z-]+)'/g);
  return [...found].flatMap(([, words, named]) => words ?? named ?? []).filter((id) => !OTHERS.has(id));
}

const sorted = (ids: Iterable<string>) => [...new Set(ids)].sort();

describe('the list of what the reading tells', () => {
  it('has every rule of the sources, and no other', () => {
    const files = readdirSync('src/submission', { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.endsWith('.ts') && !/^(?:reading-rules|remarks)\.ts$/.test(path),
    );
    const listed = [...Object.keys(READING_RULES), ...REMARKS.map(({ id }) => id)];
    expect(sorted(listed)).toEqual(sorted(files.flatMap((path) => idsIn(`src/submission/${path}`))));
    expect(sorted(listed)).toHaveLength(listed.length);
  });

  it('has every rule that the corpus of issue bodies meets', () => {
    const known = new Set([...Object.keys(READING_RULES), ...REMARKS.map(({ id }) => id)]);
    const corpus = 'tests/fixtures/submissions';
    const told = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.json'))
      .flatMap((path) => [...readFileSync(`${corpus}/${path}`, 'utf8').matchAll(/"rule": "([^"]+)"/g)])
      .map(([, rule = '']) => rule);
    expect(told.length).toBeGreaterThan(100);
    expect(sorted(told).filter((rule) => !known.has(rule))).toEqual([]);
  });

  it('has every rule of corrections and withdrawals', () =>
    expect(sorted(Object.keys(CHANGE_RULES))).toEqual(sorted(idsIn('src/verdict/judge-change.ts'))));

  it('says one sentence of each, and none is a rule of the protocol', () => {
    for (const why of [...Object.values(READING_RULES), ...Object.values(CHANGE_RULES)])
      expect(why).toMatch(/^\S.{15,160}[^.]\.$/);
    const ids = new Set([...Object.keys(READING_RULES), ...Object.keys(CHANGE_RULES)]);
    expect(RULES.filter(({ id }) => ids.has(id))).toEqual([]);
  });
});
