import { describe, expect, it } from 'vitest';
import { configSchema } from '../../src/hub/config.ts';
import type { Benchmark } from '../../src/hub/hub.ts';
import { findMetric } from '../../src/ranking/metric-registry.ts';
import { rankBenchmark } from '../../src/ranking/rank-benchmark.ts';
import { tierOf, tiersOf } from '../../src/ranking/tiers.ts';
import { benchmarkOf, hubOf, runOf } from './hub-of.ts';

function tier(metric: string, score: number, benchmark: Benchmark = benchmarkOf(), file = {}) {
  const config = configSchema.parse(file);
  return tierOf(tiersOf(config, benchmark, findMetric(config, benchmark, metric)), score);
}

describe('tiers', () => {
  it.each([
    [1, 'Excellent'],
    [0.9, 'Excellent'],
    [0.89999, 'Good'],
    [0.8, 'Good'],
    [0.79999, 'Fair'],
    [0.7, 'Fair'],
    [0.69999, 'Developing'],
    [0, 'Developing'],
  ])('of AUROC %d is %s', (score, name) => expect(tier('AUROC', score)).toBe(name));

  it.each(['Correlation', 'MSE', 'ECE', 'bleu', 'made-up'])('of %s are not known by default', (metric) =>
    expect(tier(metric, 0.95)).toBeUndefined(),
  );
  it('come from the configuration first, in whatever order they stand', () => {
    const benchmark = benchmarkOf({ tiers: [{ name: 'Declared', min: 0 }] });
    const file = { benchmarks: { b: { tiers: [{ name: 'Low' }, { name: 'Top', min: 0.5 }] } } };
    expect(tier('AUROC', 0.6, benchmark)).toBe('Declared');
    expect(tier('AUROC', 0.6, benchmark, file)).toBe('Top');
    expect(tier('AUROC', 0.4, benchmark, file)).toBe('Low');
  });
  it('are upper bounds for an error', () => {
    const benchmark = benchmarkOf({
      tiers: [{ name: 'Good', reach: 0.3 }, { name: 'Excellent', reach: 0.1 }, { name: 'Developing' }],
    });
    expect([0.05, 0.2, 0.4].map((score) => tier('MSE', score, benchmark))).toEqual([
      'Excellent',
      'Good',
      'Developing',
    ]);
  });
  it('leave out a bound that is not theirs', () => {
    const tiers = [{ name: 'Over', min: 0.9, minExclusive: true }, { name: 'Up to' }];
    const of = (score: number) => tier('AUROC', score, benchmarkOf({ tiers }));
    expect([0.9, 0.9000000001, 0.8999].map(of)).toEqual(['Up to', 'Over', 'Up to']);
    const errors = [{ name: 'Under', max: 0.1, maxExclusive: true }, { name: 'From' }];
    expect([0.1, 0.0999].map((score) => tier('MSE', score, benchmarkOf({ tiers: errors })))).toEqual([
      'From',
      'Under',
    ]);
  });
  it('are none for a score that the metric cannot have', () => {
    const runs = [92, 0.91, -1].map((Accuracy, index) => runOf(`m${index}`, { Accuracy }));
    const { entries } = rankBenchmark(hubOf(runs), benchmarkOf());
    expect(entries.map(({ score, tier: name }) => [score, name])).toEqual([
      [92, undefined],
      [0.91, 'Excellent'],
      [-1, undefined],
    ]);
  });
  it('in percent hold on the scale of the metric', () => {
    const tiers = [
      { name: 'A', min: 0.9, percent: true },
      { name: 'B', min: 0.295, percent: true },
      { name: 'C' },
    ];
    const percent = benchmarkOf({ primary: 'own', tiers, metrics: [{ id: 'own', range: [0, 100] }] });
    expect([95, 90, 60, 29.5, 29, 0.95].map((score) => tier('own', score, percent))).toEqual([
      'A',
      'A',
      'B',
      'B',
      'C',
      'C',
    ]);
    expect([0.95, 0.6].map((score) => tier('AUROC', score, benchmarkOf({ tiers })))).toEqual(['A', 'B']);
  });
  it('are not made of targets of other metrics', () => {
    const tiers = [
      { name: 'Excellent', min: 0.97 },
      { name: 'Sensitivity', min: 0.85 },
      { name: 'Good', min: 0.8 },
    ];
    expect(tier('AUROC', 0.86, benchmarkOf({ tiers }))).toBe('Good');
    expect(
      tier(
        'AUROC',
        0.86,
        benchmarkOf({ tiers: [{ name: 'Sensitivity', min: 0.85 }, { name: 'Developing' }] }),
      ),
    ).toBe('Good');
  });
  it('are none where the file states some that cannot be used', () => {
    expect(tier('AUROC', 0.95, benchmarkOf({ tiers: [] }))).toBeUndefined();
    expect(tier('AUROC', 0.95, benchmarkOf({ tiersByMetric: new Map([['AUROC', []]]) }))).toBeUndefined();
  });
  it('that the benchmark declares for its own primary metric do not hold for another', () => {
    const benchmark = benchmarkOf({
      primary: 'MSE',
      tiers: [{ name: 'Good', reach: 0.3 }, { name: 'Rest' }],
    });
    expect(tier('MSE', 0.2, benchmark)).toBe('Good');
    expect(tier('Correlation', 0.5, benchmark)).toBeUndefined();
    expect(tier('AUROC', 0.85, benchmark)).toBe('Good');
    expect(tier('AUROC', 0.2, benchmark)).toBe('Developing');
  });
  it.each([
    [
      'MSE',
      [
        { name: 'Good', min: 0.8 },
        { name: 'Fair', min: 0.6 },
      ],
    ],
    ['MSE', [{ name: 'Usable', min: 0.9 }, { name: 'Fair', min: 0.8 }, { name: 'Poor' }]],
    [
      'AUROC',
      [
        { name: 'Good', max: 0.8 },
        { name: 'Fair', max: 0.9 },
      ],
    ],
    ['AUROC', [{ name: 'Good', max: 0.8 }]],
    [
      'AUROC',
      [
        { name: 'Good', min: 90 },
        { name: 'Fair', min: 80 },
      ],
    ],
    ['AUROC', [{ name: 'Good', min: 0.9, max: 0.8 }, { name: 'Poor' }]],
    [
      'AUROC',
      [
        { name: 'Good', min: 0.6 },
        { name: 'Fair', min: 0.8 },
      ],
    ],
  ])('of %s are none where they contradict it or themselves: %j', (metric, tiers) => {
    const benchmark = benchmarkOf({ primary: metric, tiers });
    expect([0.05, 0.7, 0.85, 0.95].map((score) => tier(metric, score, benchmark))).toEqual(
      Array(4).fill(undefined),
    );
  });
  it('may leave the worst to its own side', () => {
    const tiers = [
      { name: 'Good', min: 0.8 },
      { name: 'Fair', min: 0.6, max: 0.8 },
      { name: 'Poor', max: 0.6 },
    ];
    expect([0.9, 0.7, 0.5].map((score) => tier('AUROC', score, benchmarkOf({ tiers })))).toEqual([
      'Good',
      'Fair',
      'Poor',
    ]);
  });
  it('leave out what lies between bands that do not follow each other', () => {
    const tiers = [
      { name: 'A', min: 0.9, max: 1 },
      { name: 'B', min: 0.8, max: 0.89 },
      { name: 'C', min: 0.5, max: 0.7 },
    ];
    const names = [0.895, 0.8, 0.75, 0.7].map((score) => tier('AUROC', score, benchmarkOf({ tiers })));
    expect(names).toEqual(['B', 'B', undefined, 'C']);
    const coarse = [
      { name: 'High', min: 0.8, max: 1 },
      { name: 'Low', min: 0.5, max: 0.7 },
    ];
    expect(tier('AUROC', 0.75, benchmarkOf({ tiers: coarse }))).toBe('Low');
  });
  it('call nothing between bands or beyond them the rest', () => {
    const bands = [
      { name: 'Good', min: 0.8, max: 0.95 },
      { name: 'Fair', min: 0.5, max: 0.7 },
      { name: 'Developing' },
    ];
    const errors = [
      { name: 'Good', min: 0, max: 0.1 },
      { name: 'Fair', min: 0.3, max: 0.5 },
      { name: 'Rest' },
    ];
    const of = (metric: string, tiers: Benchmark['tiers'], scores: readonly number[]) =>
      scores.map((score) => tier(metric, score, benchmarkOf({ tiers })));
    expect(of('AUROC', bands, [0.97, 0.9, 0.75, 0.6, 0.5, 0.49])).toEqual([
      ...[undefined, 'Good', undefined, 'Fair', 'Fair', 'Developing'],
    ]);
    expect(of('MSE', errors, [0.05, 0.2, 0.4, 0.5, 0.51])).toEqual([
      'Good',
      undefined,
      'Fair',
      'Fair',
      'Rest',
    ]);
  });
  it('have no rest where the last one reaches to the end of the metric', () => {
    const config = configSchema.parse({});
    const names = (metric: string, tiers: Benchmark['tiers']) => {
      const benchmark = benchmarkOf({ tiers });
      return tiersOf(config, benchmark, findMetric(config, benchmark, metric)).map(({ name }) => name);
    };
    const whole = [{ name: 'Good', min: 0.8 }, { name: 'Fair', min: 0 }, { name: 'Developing' }];
    expect(names('AUROC', whole)).toEqual(['Good', 'Fair']);
    expect(names('MCC', whole)).toEqual(['Good', 'Fair', 'Developing']);
    const over = [{ name: 'Some', min: 0, minExclusive: true }, { name: 'None' }];
    expect(names('AUROC', over)).toEqual(['Some', 'None']);
    expect(names('ECE', [{ name: 'Good', max: 0.1 }, { name: 'Any', max: 1 }, { name: 'Rest' }])).toEqual([
      'Good',
      'Any',
    ]);
  });
  it('hold for the metric they are declared for', () => {
    const tiersByMetric = new Map([['AUROC', [{ name: 'Fine', min: 0.5 }, { name: 'Poor' }]]]);
    const benchmark = benchmarkOf({ primary: 'Accuracy', tiersByMetric });
    expect([tier('AUROC', 0.6, benchmark), tier('Accuracy', 0.6, benchmark)]).toEqual(['Fine', 'Developing']);
  });
});
