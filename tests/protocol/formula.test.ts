import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFormula } from '../../src/protocol/formula.ts';
import { exactly, inWords } from '../../src/protocol/rounding.ts';

function value(text: string, values: Record<string, number> = {}): string {
  const formula = readFormula(text);
  if (typeof formula === 'string') return formula;
  const result = formula.evaluate(new Map(Object.entries(values).map(([name, x]) => [name, exactly(x)])));
  return result === undefined ? 'unknown' : inWords(result);
}

describe('readFormula', () => {
  it.each<[string, Record<string, number>, string]>([
    ['0.3*a + 0.7*(1-b)', { a: 0.9, b: 0.2 }, '0.83'],
    ['mean(a, b, 1)', { a: 0, b: 0.5 }, '0.5'],
    ['max(a, b) - min(a, b)', { a: 0.25, b: 1 }, '0.75'],
    ['2*p*r/(p+r)', { p: 0.5, r: 1 }, '0.6667'],
    ['-a + +b', { a: 1, b: 3 }, '2'],
    ['score = 0.5 × a − b ÷ 2', { a: 1, b: 0.5 }, '0.25'],
    ['sqrt(abs(a))', { a: -9 }, '3'],
    ['a / b', { a: 1, b: 0 }, 'unknown'],
    ['a + missing', { a: 1 }, 'unknown'],
    ['toString + 1', { a: 1 }, 'unknown'],
  ])('%s with %j', (text, values, expected) => {
    expect(value(text, values)).toBe(expected);
  });

  it.each([
    ['a.constructor', 'it holds a MemberExpression'],
    ['constructor("return 1")()', 'it calls what is no function of a formula'],
    ['eval("1")', '"eval" is not known in a formula'],
    ['process.exit()', 'it calls what is no function of a formula'],
    ['a ? 1 : 2', 'it holds a ConditionalExpression'],
    ['a ** 2', '"**" is not known in a formula'],
    ['this', 'it holds a ThisExpression'],
    ['"text"', 'it holds a Literal'],
    ['[1, 2]', 'it holds a ArrayExpression'],
    ['weighted mean of all', 'it holds a Compound'],
    [`${'('.repeat(40)}1${')'.repeat(40)}`, 'it is nested more than 32 deep'],
    ['1 +'.repeat(400), 'it has more than 1000 characters'],
  ])('%s is refused', (text, reason) => {
    expect(readFormula(text)).toBe(reason);
  });

  it('never throws and never calls anything', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 1200 }), (text) => {
        expect(['string', 'object']).toContain(typeof readFormula(text));
      }),
      { numRuns: 500 },
    );
  });

  it('gives every value that the inputs allow', () => {
    const formula = readFormula('0.5*a + 0.5*(1 - b)');
    if (typeof formula === 'string') throw new Error(formula);
    const result = formula.evaluate(
      new Map([
        ['a', { low: 0.8, high: 0.9 }],
        ['b', { low: 0.1, high: 0.2 }],
      ]),
    );
    expect(result && inWords(result)).toBe('0.8 to 0.9');
  });
});
