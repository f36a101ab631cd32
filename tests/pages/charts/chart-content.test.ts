import { describe, expect, it } from 'vitest';
import type { Evaluation, Hub } from '../../../src/hub/hub.ts';
import type { Chart, ChartOf } from '../../../src/pages/charts/chart.ts';
import { hubCharts } from '../../../src/pages/charts/hub-charts.ts';
import { tierBands } from '../../../src/pages/charts/score-content.ts';
import { benchmarkOf, hubOf, runOf } from '../../ranking/hub-of.ts';

const sites = (values: Record<string, Record<string, number>>): Evaluation['strata'] =>
  new Map([
    [
      'site',
      new Map(Object.entries(values).map(([name, metrics]) => [name, new Map(Object.entries(metrics))])),
    ],
  ]);

function chart<K extends Chart['kind']>(hub: Hub, kind: K): ChartOf<K> | undefined {
  return hubCharts(hub).find((one): one is ChartOf<K> => one.kind === kind);
}

describe('scores', () => {
  it('shows no chart of one model', () => {
    expect(hubCharts(hubOf([runOf('a', { AUROC: 0.9 })]))).toEqual([]);
  });

  it('shows the best thirty and counts all', () => {
    const runs = Array.from({ length: 45 }, (_, index) => runOf(`m${index}`, { AUROC: index / 100 }));
    const scores = chart(hubOf(runs), 'scores');
    expect(scores?.rows.length).toBe(30);
    expect(scores?.rows[0]).toMatchObject({ rank: 1, name: 'm44', score: 0.44, tier: 'Developing' });
    expect(scores?.total).toBe(45);
  });

  it('lies beside the page under a safe name', () => {
    const runs = [
      runOf('a', { AUROC: 0.9 }, { benchmarkId: '../x' }),
      runOf('c', { AUROC: 0.8 }, { benchmarkId: '../x' }),
    ];
    const hub = hubOf(runs, [benchmarkOf({ id: '../x' })]);
    expect(hubCharts(hub).map(({ path }) => path)).toEqual([
      expect.stringMatching(/^docs\/leaderboards\/charts\/x-[0-9a-f]{8}-scores\.svg$/),
    ]);
  });

  it('marks a score that the metric cannot have, and lays no band under it', () => {
    const hub = hubOf([runOf('a', { AUROC: 92 }), runOf('b', { AUROC: 0.91 }), runOf('c', { AUROC: -1 })]);
    const scores = chart(hub, 'scores');
    expect(scores?.rows.map(({ tier, beyond }) => [tier, beyond])).toEqual([
      [undefined, 'above 1'],
      ['Excellent', undefined],
      [undefined, 'below 0'],
    ]);
    expect(scores?.bands.map(({ from, to }) => [from, to])).toEqual([
      [0.9, 1],
      [0.8, 0.9],
      [0.7, 0.8],
      [0, 0.7],
    ]);
  });

  it('is not there where the configuration wants none', () => {
    const runs = [runOf('a', { AUROC: 0.9 }), runOf('c', { AUROC: 0.8 })];
    expect(hubCharts(hubOf(runs, undefined, { pages: { charts: false } }))).toEqual([]);
  });
});

describe('tierBands', () => {
  it('stacks lower bounds', () => {
    expect(tierBands([{ name: 'A', min: 0.9 }, { name: 'B', min: 0.8 }, { name: 'C' }], false)).toEqual([
      { name: 'A', from: 0.9, to: undefined, isBottom: false },
      { name: 'B', from: 0.8, to: 0.9, isBottom: false },
      { name: 'C', from: undefined, to: 0.8, isBottom: true },
    ]);
  });

  it('stacks upper bounds of metrics where lower is better', () => {
    expect(tierBands([{ name: 'A', max: 0.1 }, { name: 'B', max: 0.3 }, { name: 'C' }], true)).toEqual([
      { name: 'A', from: undefined, to: 0.1, isBottom: false },
      { name: 'B', from: 0.1, to: 0.3, isBottom: false },
      { name: 'C', from: 0.3, to: undefined, isBottom: true },
    ]);
  });

  it('lays bands with both ends side by side, whichever way is better', () => {
    const ends = (tiers: Parameters<typeof tierBands>[0], lowerIsBetter: boolean) =>
      tierBands(tiers, lowerIsBetter).map(({ from, to }) => [from, to]);
    const errors = [
      { name: 'A', min: 0, max: 0.1 },
      { name: 'B', min: 0.1, max: 0.3 },
      { name: 'C', min: 0.3 },
    ];
    expect(ends(errors, true)).toEqual([
      [0, 0.1],
      [0.1, 0.3],
      [0.3, undefined],
    ]);
    const scores = [
      { name: 'A', min: 0.9, max: 1 },
      { name: 'B', min: 0.5, max: 0.8 },
    ];
    expect(ends(scores, false)).toEqual([
      [0.9, 1],
      [0.5, 0.8],
    ]);
  });
});

describe('isBottom', () => {
  it('does not hold for the only tier', () => {
    expect(tierBands([{ name: 'Pass', min: 0, max: 0.3 }], true)).toEqual([
      { name: 'Pass', from: 0, to: 0.3, isBottom: false },
    ]);
  });

  it('finds the worst of bands whichever way is better', () => {
    const errors = [
      { name: 'A', min: 0, max: 0.1 },
      { name: 'B', min: 0.1, max: 0.3 },
      { name: 'C', min: 0.3 },
    ];
    expect(tierBands(errors, true).map(({ isBottom }) => isBottom)).toEqual([false, false, true]);
    const scores = [
      { name: 'A', min: 0.9, max: 1 },
      { name: 'B', min: 0.5, max: 0.9 },
    ];
    expect(tierBands(scores, false).map(({ isBottom }) => isBottom)).toEqual([false, false]);
  });
});

describe('progress', () => {
  const day = (date: string) => Date.parse(`${date}T00:00:00Z`);

  it('marks every new best, also of a run that its own model has beaten since', () => {
    const runs = [
      runOf('a', { AUROC: 0.7 }, { id: 'a1', date: '2024-01-01' }),
      runOf('a', { AUROC: 0.9 }, { id: 'a2', date: '2024-03-01' }),
      runOf('b', { AUROC: 0.6 }, { date: '2024-02-01' }),
      runOf('c', { AUROC: 0.9 }, { date: '2024-04-01' }),
    ];
    expect(chart(hubOf(runs), 'progress')?.runs).toEqual([
      { name: 'a', score: 0.7, shown: '0.7000', time: day('2024-01-01'), isRecord: true },
      { name: 'b', score: 0.6, shown: '0.6000', time: day('2024-02-01'), isRecord: false },
      { name: 'a', score: 0.9, shown: '0.9000', time: day('2024-03-01'), isRecord: true },
      { name: 'c', score: 0.9, shown: '0.9000', time: day('2024-04-01'), isRecord: false },
    ]);
  });

  it('goes down where lower is better, one record a day', () => {
    const runs = [
      runOf('a', { MSE: 3 }, { date: '2024-01-01' }),
      runOf('b', { MSE: 2 }, { date: '2024-01-01' }),
      runOf('c', { MSE: 1 }, { date: '2024-01-02' }),
    ];
    const { runs: shown = [] } = chart(hubOf(runs, [benchmarkOf({ primary: 'MSE' })]), 'progress') ?? {};
    expect(shown.map(({ name, isRecord }) => [name, isRecord])).toEqual([
      ['b', true],
      ['a', false],
      ['c', true],
    ]);
  });

  it('names the leader of the board among runs of one day that are level', () => {
    const runs = [
      runOf('a', { AUROC: 0.9, Accuracy: 0.5 }, { date: '2024-01-01' }),
      runOf('b', { AUROC: 0.9, Accuracy: 0.6 }, { date: '2024-01-01' }),
      runOf('c', { AUROC: 0.8 }, { date: '2024-01-02' }),
    ];
    expect(chart(hubOf(runs), 'progress')?.runs.filter(({ isRecord }) => isRecord)).toEqual([
      { name: 'b', score: 0.9, shown: '0.9000', time: day('2024-01-01'), isRecord: true },
    ]);
  });

  it('leaves out runs that are not completed, have no day that exists or no score', () => {
    const runs = [
      runOf('a', { AUROC: 0.7 }, { date: '2024-01-01' }),
      runOf('b', { AUROC: 0.8 }, { date: '2024-02-30' }),
      runOf('c', { AUROC: 0.8 }, { date: 'soon' }),
      runOf('d', { Accuracy: 0.8 }, { date: '2024-01-02' }),
      runOf('e', { AUROC: 0.8 }, { date: '2024-01-02', status: 'Failed' }),
    ];
    expect(chart(hubOf(runs), 'progress')).toBeUndefined();
  });
});

describe('groups', () => {
  it('tells the worst group, the whole and the gap in points', () => {
    const strata = sites({ A: { AUROC: 0.9, N: 5 }, B: { AUROC: 0.75, N: 7 }, C: { N: 1 } });
    expect(chart(hubOf([runOf('a', { AUROC: 0.85 }, { strata })]), 'groups')?.rows).toEqual([
      {
        ...{ category: 'site', rank: 1, name: 'a', whole: 0.85, values: [0.9, 0.75] },
        ...{ worst: { group: 'B', value: 0.75 }, gap: expect.closeTo(0.15, 12), points: 15 },
      },
    ]);
  });

  it('calls no group the worst where all are level', () => {
    const strata = sites({ A: { AUROC: 0.8 }, B: { AUROC: 0.1 + 0.7 } });
    expect(chart(hubOf([runOf('a', { AUROC: 0.8 }, { strata })]), 'groups')?.rows).toMatchObject([
      { worst: undefined, points: 0 },
    ]);
  });

  it('has no points for a metric whose range is open', () => {
    const strata = sites({ A: { MSE: 2 }, B: { MSE: 5 } });
    const hub = hubOf([runOf('a', { MSE: 3 }, { strata })], [benchmarkOf({ primary: 'MSE' })]);
    expect(chart(hub, 'groups')?.rows).toMatchObject([
      { worst: { group: 'B', value: 5 }, gap: 3, points: undefined },
    ]);
  });

  it('takes another metric where no group reports the ranking metric', () => {
    const strata = sites({ A: { Accuracy: 0.9 }, B: { Accuracy: 0.85 } });
    const groups = chart(hubOf([runOf('a', { AUROC: 0.85, Accuracy: 0.88 }, { strata })]), 'groups');
    expect(groups?.metric.id).toBe('Accuracy');
    expect(groups?.rows).toMatchObject([{ whole: 0.88, worst: { group: 'B', value: 0.85 } }]);
  });

  it('shows the best models of each category where there are many', () => {
    const strata = new Map(
      ['x', 'y'].map((category) => [
        category,
        new Map([
          ['A', new Map([['AUROC', 0.9]])],
          ['B', new Map([['AUROC', 0.8]])],
        ]),
      ]),
    );
    const runs = Array.from({ length: 40 }, (_, index) =>
      runOf(`m${index}`, { AUROC: 1 - index / 100 }, { strata }),
    );
    const groups = chart(hubOf(runs), 'groups');
    expect(groups?.total).toBe(80);
    expect(groups?.rows.map(({ category }) => category)).toEqual([
      ...Array(15).fill('x'),
      ...Array(15).fill('y'),
    ]);
    expect(groups?.rows.slice(13, 17).map(({ name }) => name)).toEqual(['m13', 'm14', 'm0', 'm1']);
  });
});
