import { describe, expect, it } from 'vitest';
import type { Evaluation, Strata } from '../../src/hub/hub.ts';
import { hanleyMcNeil } from '../../src/ranking/hanley-mcneil.ts';
import { rankBenchmark } from '../../src/ranking/rank-benchmark.ts';
import { rankRanges } from '../../src/ranking/rank-ranges.ts';
import { wilson } from '../../src/ranking/wilson.ts';
import { benchmarkOf, hubOf, runOf } from './hub-of.ts';

const rounded = (limits: readonly number[] | undefined, digits = 4) =>
  limits?.map((limit) => Number(limit.toFixed(digits)));

describe('an interval that the record gives', () => {
  const config = { metrics: { AUROC: { aliases: ['auc', 'roc_auc'] } } };
  const limits = (metrics: Record<string, number>, given: Record<string, readonly [number, number]>) =>
    rankBenchmark(
      hubOf([runOf('a', metrics, { intervals: new Map(Object.entries(given)) })], undefined, config),
      benchmarkOf(),
    ).entries[0]?.interval;
  it('is not that of another alias of the metric', () => {
    expect(limits({ auc: 0.93, roc_auc: 0.8 }, { roc_auc: [0.7, 0.99] })).toBeUndefined();
    expect(limits({ auc: 0.93, roc_auc: 0.8 }, { auc: [0.9, 0.95] })).toEqual([0.9, 0.95]);
    expect(limits({ auc: 0.93 }, { AUROC: [0.9, 0.95] })).toEqual([0.9, 0.95]);
  });
});

describe('wilson', () => {
  it.each([
    // Newcombe 1998, Table I, method 3.
    [81, 263, [0.2553, 0.3662]],
    [15, 148, [0.0624, 0.1605]],
    [0, 20, [0, 0.1611]],
    [1, 29, [0.0061, 0.1718]],
    // The mirror images.
    [182, 263, [0.6338, 0.7447]],
    [20, 20, [0.8389, 1]],
  ])('of %d in %d', (hits, n, limits) => expect(rounded(wilson(hits / n, n))).toEqual(limits));

  it('is exact at the ends and never leaves 0 to 1', () => {
    for (const n of [1, 2, 3, 7, 29, 1000, 1e9]) {
      expect(wilson(0, n)[0]).toBe(0);
      expect(wilson(1, n)[1]).toBe(1);
    }
  });
});

describe('hanleyMcNeil', () => {
  it('gives the error of the worked example: area 0.893, 51 abnormal and 58 normal images', () => {
    // Q1 = 0.893/1.107 = 0.80669, Q2 = 1.594898/1.893 = 0.84252, A² = 0.797449;
    // (0.095551 + 50·0.009236 + 57·0.045075)/2958 = 0.0010570. The authors report 0.032 from the ratings themselves.
    expect(hanleyMcNeil(0.893, 51, 58)).toBeCloseTo(0.0325, 4);
  });
  it.each([
    // One case of each class: the Bernoulli error. Chance: (n + m + 1)/12nm, as of the Mann-Whitney statistic.
    [0.7, 1, 1, Math.sqrt(0.21)],
    [0.5, 10, 10, Math.sqrt(21 / 1200)],
    [0.5, 40, 10, Math.sqrt(51 / 4800)],
    [1, 30, 30, 0],
    [0, 30, 30, 0],
  ])('of area %d with %d and %d cases', (area, positives, negatives, error) =>
    expect(hanleyMcNeil(area, positives, negatives)).toBeCloseTo(error, 12),
  );
});

const strata = (
  categories: Record<string, readonly (readonly [n: number | null, accuracy?: number])[]>,
): Strata =>
  new Map(
    Object.entries(categories).map(([category, groups]) => [
      category,
      new Map(
        groups.map(([n, accuracy], index) => [
          `g${index}`,
          new Map<string, number>([
            ...(n === null ? [] : [['N', n] as const]),
            ...(accuracy === undefined ? [] : [['Accuracy', accuracy] as const]),
          ]),
        ]),
      ),
    ]),
  );

/** The interval that the board shows for a run, alone on its benchmark. */
function shown(
  metrics: Record<string, number>,
  part: Partial<Evaluation>,
  primary = 'Accuracy',
  config = {},
) {
  const benchmark = benchmarkOf({ primary });
  const [entry] = rankBenchmark(hubOf([runOf('a', metrics, part)], [benchmark], config), benchmark).entries;
  return entry && { limits: rounded(entry.interval), method: entry.intervalMethod, range: entry.rankRange };
}
const nothing = { limits: undefined, method: undefined, range: undefined };

describe('the interval of a score', () => {
  it.each<[string, Record<string, number>, Partial<Evaluation>, string, readonly number[], string]>([
    [
      'reported',
      { Accuracy: 0.9 },
      { intervals: new Map([['Accuracy', [0.85, 0.93]]]), samples: 50 },
      'Accuracy',
      [0.85, 0.93],
      'reported',
    ],
    ['of a declared N', { Accuracy: 0.95 }, { samples: 20 }, 'Accuracy', [0.7639, 0.9911], 'wilson'],
    ['of an error rate', { 'Error Rate': 0.05 }, { samples: 20 }, 'Error Rate', [0.0089, 0.2361], 'wilson'],
    [
      'of the positives',
      { Sensitivity: 0 },
      { classes: { positives: 20, negatives: 900 } },
      'Sensitivity',
      [0, 0.1611],
      'wilson',
    ],
    [
      'of the negatives',
      { Specificity: 1 },
      { classes: { positives: 900, negatives: 20 } },
      'Specificity',
      [0.8389, 1],
      'wilson',
    ],
    [
      'of both classes',
      { AUROC: 0.893 },
      { classes: { positives: 51, negatives: 58 } },
      'AUROC',
      [0.8293, 0.9567],
      'hanley-mcneil',
    ],
    [
      'where two categories agree on N',
      { Accuracy: 0 },
      { strata: strata({ sex: [[12], [8]], site: [[5], [5], [10]] }) },
      'Accuracy',
      [0, 0.1611],
      'wilson',
    ],
    [
      'where two agree and a third has no N',
      { Accuracy: 0 },
      {
        strata: strata({
          age: [
            [null, 0],
            [null, 0],
          ],
          sex: [[12], [8]],
          site: [[9], [11]],
        }),
      },
      'Accuracy',
      [0, 0.1611],
      'wilson',
    ],
    [
      'where two agree and a third is declared overlapping',
      { Accuracy: 0 },
      {
        overlapping: ['Comorbidity'],
        strata: strata({ comorbidity: [[12], [15]], sex: [[12], [8]], site: [[9], [11]] }),
      },
      'Accuracy',
      [0, 0.1611],
      'wilson',
    ],
    [
      'where a group is called the whole',
      { Accuracy: 0 },
      {
        strata: new Map([
          [
            'sex',
            new Map([
              ['F', new Map([['N', 12]])],
              ['M', new Map([['N', 8]])],
              ['Overall', new Map([['N', 20]])],
            ]),
          ],
          [
            'site',
            new Map([
              ['A', new Map([['N', 9]])],
              ['B', new Map([['N', 11]])],
            ]),
          ],
        ]),
      },
      'Accuracy',
      [0, 0.1611],
      'wilson',
    ],
    [
      'where one category agrees with the whole',
      { Accuracy: 0.95 },
      {
        strata: strata({
          sex: [
            [12, 1],
            [8, 0.875],
          ],
        }),
      },
      'Accuracy',
      [0.7639, 0.9911],
      'wilson',
    ],
  ])('is shown: %s', (_, metrics, part, primary, limits, method) =>
    expect(shown(metrics, part, primary)).toEqual({ limits, method, range: [1, 1] }),
  );

  it('stands on the scale of the metric', () => {
    const config = { metrics: { Accuracy: { range: [0, 100] } } };
    expect(shown({ Accuracy: 95 }, { samples: 20 }, 'Accuracy', config)?.limits).toEqual([76.3869, 99.1119]);
  });

  it('is read under the names of the hub', () => {
    const config = { metrics: { Accuracy: { aliases: ['ACC'] } } };
    const intervals = new Map([['ACC', [0.8, 0.95] as const]]);
    expect(shown({ ACC: 0.9 }, { intervals }, 'Accuracy', config)?.limits).toEqual([0.8, 0.95]);
  });

  it.each<[string, Record<string, number>, Partial<Evaluation>, string]>([
    ['without any N', { Accuracy: 0.9 }, {}, 'Accuracy'],
    ['given for another value', { AUROC: 0.9 }, { intervals: new Map([['AUROC', [0.5, 0.6]]]) }, 'AUROC'],
    ['for an AUROC with N alone', { AUROC: 0.9 }, { samples: 500 }, 'AUROC'],
    ['for a perfect AUROC', { AUROC: 1 }, { classes: { positives: 5, negatives: 5 } }, 'AUROC'],
    ['for an F-score', { 'F1-Score': 0.9 }, { samples: 500 }, 'F1-Score'],
    ['for an error without bounds', { MSE: 0.9 }, { samples: 500 }, 'MSE'],
    ['for a share of statements', { clinical_accuracy: 0.9 }, { samples: 500 }, 'clinical_accuracy'],
    ['for a value off its scale', { Accuracy: 92 }, { samples: 500 }, 'Accuracy'],
    [
      'where categories disagree on N',
      { Accuracy: 0.9 },
      { strata: strata({ sex: [[12], [8]], site: [[5], [5]] }) },
      'Accuracy',
    ],
    [
      'where a group has no N',
      { Accuracy: 0.9 },
      { strata: strata({ sex: [[12], [null]], site: [[5], [7]] }) },
      'Accuracy',
    ],
    [
      'where a group holds others',
      { Accuracy: 0.9 },
      {
        strata: strata({
          task: [
            [600, 0.9],
            [400, 0.9],
            [150, 0.9],
            [150, 0.9],
            [100, 0.9],
          ],
        }),
      },
      'Accuracy',
    ],
    [
      'where a group is the total',
      { Accuracy: 0.9 },
      { strata: strata({ a: [[20], [12], [8]], b: [[20], [11], [9]] }) },
      'Accuracy',
    ],
    [
      'where groups do not make up the whole',
      { Accuracy: 0.95 },
      {
        strata: strata({
          sex: [
            [12, 0.8],
            [8, 0.875],
          ],
        }),
      },
      'Accuracy',
    ],
    [
      'where the only category does not report the metric',
      { Accuracy: 0.95 },
      { strata: strata({ sex: [[12], [8]] }) },
      'Accuracy',
    ],
  ])('is not shown %s', (_, metrics, part, primary) =>
    expect(shown(metrics, part, primary)).toEqual(nothing),
  );
});

describe('rankRanges', () => {
  const items = [
    { score: 0.95, interval: [0.93, 0.97] as const },
    { score: 0.9, interval: [0.86, 0.94] as const },
    { score: 0.89 },
    { score: 0.85, interval: [0.8, 0.86] as const },
    { score: 0.5, interval: [0.4, 0.6] as const },
  ];
  it('counts who is surely better and who is not surely worse', () => {
    // 0.86 touches 0.86, which is not sure. The third has no interval: a point for the others, no range itself.
    expect(rankRanges(items, false)).toEqual([[1, 2], [1, 4], undefined, [3, 4], [5, 5]]);
  });
  it('goes the other way where lower is better', () => {
    const errors = items.map(({ score, interval }) => ({
      score: 1 - score,
      interval: interval && ([1 - interval[1], 1 - interval[0]] as const),
    }));
    expect(rankRanges(errors.slice(0, 3), true)).toEqual([[1, 2], [1, 3], undefined]);
  });
  it('is empty for nothing, and 1 to 1 for one', () => {
    expect(rankRanges([], false)).toEqual([]);
    expect(rankRanges([{ score: 1, interval: [1, 1] }], false)).toEqual([[1, 1]]);
  });
});
