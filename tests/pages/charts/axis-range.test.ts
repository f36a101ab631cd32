import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisRange } from '../../../src/pages/charts/axis-range.ts';

describe('axisRange', () => {
  it.each([
    [
      [0.83, 0.925],
      [0, 1],
      { low: 0.82, high: 0.94, ticks: [0.82, 0.84, 0.86, 0.88, 0.9, 0.92, 0.94], format: '.2f' },
    ],
    // Never beyond what the metric can be.
    [[0.78, 0.9995], [0, 1], { low: 0.7, high: 1, ticks: [0.7, 0.8, 0.9, 1], format: '.1f' }],
    // Two scores that are nearly equal look nearly equal.
    [[0.123, 0.124], [0, 1], { low: 0.08, high: 0.16, ticks: [0.08, 0.1, 0.12, 0.14, 0.16], format: '.2f' }],
    [[0.5], [0, 1], { low: 0.46, high: 0.54, ticks: [0.46, 0.48, 0.5, 0.52, 0.54], format: '.2f' }],
    [[-0.3, 0.9], [-1, 1], { low: -0.5, high: 1, ticks: [-0.5, 0, 0.5, 1], format: '.1f' }],
    // An open side bounds nothing.
    [[0.03, 0.35], [0, Infinity], { low: 0, high: 0.4, ticks: [0, 0.1, 0.2, 0.3, 0.4], format: '.1f' }],
    // An error without a range is never below nothing.
    [[12, 340], undefined, { low: 0, high: 400, ticks: [0, 100, 200, 300, 400], format: '.0f' }],
    [[2e9, 4e9], undefined, { low: 1e9, high: 5e9, ticks: [1e9, 2e9, 3e9, 4e9, 5e9], format: '.3~g' }],
  ] as const)('%j within %j', (values, bounds, axis) => expect(axisRange(values, bounds)).toEqual(axis));

  it('holds every value, with at most ten ticks', () => {
    const value = fc.double({ min: -1e12, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), (values) => {
        const { low, high, ticks } = axisRange(values);
        expect(low).toBeLessThanOrEqual(Math.min(...values));
        expect(high).toBeGreaterThanOrEqual(Math.max(...values));
        expect(low).toBeLessThan(high);
        expect(ticks.length).toBeLessThanOrEqual(10);
      }),
    );
  });

  it('says what it cannot draw', () => {
    expect(() => axisRange([-1.7e308, 1.7e308])).toThrow(
      '-1.7e+308 and 1.7e+308 lie too far apart for a chart.',
    );
  });
});
