import { expect, it } from 'vitest';
import { fitSummary } from '../../src/action/fit-summary.ts';

it('leaves a summary that GitHub takes as it is', () => {
  expect(fitSummary('a\u20ac')).toBe('a\u20ac');
});

it.each(['\u20ac', '\u{1f680}', 'a'])(
  'cuts a longer one of %s by its bytes, between two characters',
  (sign) => {
    const fitted = fitSummary(`a${sign.repeat(1_048_576 / Buffer.byteLength(sign))}`);
    expect(Buffer.byteLength(fitted)).toBeLessThanOrEqual(1_000_000);
    expect(Buffer.byteLength(fitted)).toBeGreaterThan(999_990);
    expect(fitted.replaceAll(sign, '')).toBe(sign === 'a' ? '' : 'a');
  },
);
