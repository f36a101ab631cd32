import { describe, expect, it } from 'vitest';
import { pullTitle } from '../../src/desk/pull-text.ts';
import { situation } from './situation.ts';

describe('the title of a pull request', () => {
  const titleOf = (modelName: string) => {
    const { verdict, ...rest } = situation({});
    return pullTitle({ ...rest, verdict: { ...verdict, modelName } });
  };

  it('halves no character', () => {
    const title = titleOf(`A${'\u{20000}'.repeat(100)}`);
    expect(title.isWellFormed()).toBe(true);
    expect(title).toContain(`Add A${'\u{20000}'.repeat(79)} to`);
  });

  it.each(['\u{1f680}\u{1f680}', '+++', '\u{1f680}.'])('names %s by its id', (modelName) => {
    expect(titleOf(modelName)).toBe('Add delta to Disease Classification (#7)');
  });

  it.each([
    ['Fixes GH-1', 'Add Fixes GH 1 to'],
    ['cve-2024-1 and GHSA-xx', 'Add cve 2024-1 and GHSA xx to'],
    ['deadbeef12 of a commit', 'Add deadbe ef12 of a commit to'],
    ['@maria #7 owner/hub', 'Add maria 7 owner hub to'],
    ['BERT-base 110M (v2)', 'Add BERT-base 110M (v2) to'],
  ])('holds nothing that GitHub follows: %s', (modelName, begins) => {
    const { verdict, ...rest } = situation({});
    expect(pullTitle({ ...rest, verdict: { ...verdict, modelName } })).toMatch(
      new RegExp(`^${begins.replace(/[()]/g, '\\$&')} `),
    );
  });
});
