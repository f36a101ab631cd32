import { describe, expect, it } from 'vitest';
import {
  decimalsOf,
  divide,
  exactly,
  inWords,
  mean,
  multiply,
  overlap,
  placesOf,
  roundedTo,
  subtract,
  tellingDecimals,
} from '../../src/protocol/rounding.ts';

describe('decimalsOf', () => {
  it.each([
    ['0.930', 3],
    ['.5', 1],
    ['7', 0],
    ['-1.25', 2],
    ['1e-3', 3],
    ['2.5e-3', 4],
    ['9e2', -2],
    ['1_000', undefined],
    ['abc', undefined],
  ])('%s', (text, decimals) => {
    expect(decimalsOf(text)).toBe(decimals);
  });
});

describe('intervals', () => {
  it('hold everything that is rounded to a number, both ends included', () => {
    const { low, high } = roundedTo(0.93, 2);
    expect([low <= 0.925, high >= 0.935, low > 0.9249, high < 0.9351]).toEqual([true, true, true, true]);
  });

  it('touch where half is rounded either way', () => {
    expect(overlap(roundedTo(0.8, 1), roundedTo(0.9, 1))).toBe(true);
    expect(overlap(roundedTo(0.8, 2), roundedTo(0.9, 2))).toBe(false);
  });

  it('never lose a value to the arithmetic of doubles', () => {
    const sum = mean([roundedTo(0.1, 17), roundedTo(0.2, 17), roundedTo(0.3, 17)]);
    expect(sum !== undefined && overlap(sum, exactly(0.2))).toBe(true);
  });

  it('multiply and divide over signs', () => {
    expect(inWords(multiply({ low: -2, high: 3 }, { low: -1, high: 4 }))).toBe('-8 to 12');
    expect(inWords(subtract(exactly(1), { low: 0.25, high: 0.5 }))).toBe('0.5 to 0.75');
    expect(divide(exactly(1), { low: -1, high: 1 })).toBeUndefined();
    expect(mean([])).toBeUndefined();
  });
});

describe('tellingDecimals', () => {
  const kin = (...texts: string[]) => [placesOf(texts)];

  it.each([
    ['0.8200', ['0.8200', '0.8400', '0.8100', '0.8000'], 2],
    ['0.8000', ['0.8200', '0.8400', '0.8100', '0.8000'], 2],
    ['0.8250', ['0.8250', '0.8400', '0.8100', '0.8000'], 3],
    ['0.8200', ['0.8213', '0.8437', '0.8109', '0.8200'], 4],
    ['0.8200', ['0.8200', '0.8400'], 4],
    ['1.0000', ['1.0000', '1.0000', '1.0000'], 2],
    ['12', [], 0],
  ])('of %s among %j', (text, others, decimals) => {
    expect(tellingDecimals(text, kin(...others))).toBe(decimals);
  });

  it('asks the next kind where the first has too few', () => {
    expect(tellingDecimals('0.8200', [placesOf(['0.8200']), placesOf(['0.8200', '0.9100', '0.7700'])])).toBe(
      2,
    );
  });
});
