import { describe, expect, it } from 'vitest';
import { blobId } from '../../src/desk/blob-id.ts';
import { chartChanges, chartDrift, chartsMayDiffer } from '../../src/desk/chart-changes.ts';
import type { Hub } from '../../src/hub/hub.ts';
import type { Chart } from '../../src/pages/charts/chart.ts';
import { hubCharts } from '../../src/pages/charts/hub-charts.ts';
import { benchmarkOf, hubOf, runOf } from '../ranking/hub-of.ts';

const benchmarks = [benchmarkOf(), benchmarkOf({ id: 'c', name: 'Other' })];
const other = [
  runOf('a', { AUROC: 0.6 }, { id: 'c1', benchmarkId: 'c' }),
  runOf('x', { AUROC: 0.5 }, { id: 'c2', benchmarkId: 'c' }),
];
const before = hubOf([runOf('a', { AUROC: 0.9 }), runOf('x', { AUROC: 0.8 }), ...other], benchmarks);
const after = hubOf([...before.evaluations, runOf('y', { AUROC: 0.7 })], benchmarks);
const B = 'docs/leaderboards/charts/b-scores.svg';
const C = 'docs/leaderboards/charts/c-scores.svg';

/** Draws the content as its text, and remembers what it was asked for. */
function drawer() {
  const asked: string[] = [];
  const draw = (chart: Chart) => {
    asked.push(chart.path);
    return JSON.stringify(chart);
  };
  return { asked, draw };
}
const treeOf = (hub: Hub) =>
  new Map(hubCharts(hub).map((chart) => [chart.path, blobId(JSON.stringify(chart))]));

describe('chartChanges', () => {
  it('draws only the charts of the benchmark that changes', () => {
    const { asked, draw } = drawer();
    expect([...chartChanges(after, treeOf(before), draw, before).keys()]).toEqual([B]);
    expect(asked).toEqual([B]);
  });

  it('draws what the tree has not', () => {
    const { draw } = drawer();
    expect([...chartChanges(after, new Map(), draw, before).keys()]).toEqual([B, C]);
  });

  it('takes away a chart that has nothing to show any more, unless a person has changed it', () => {
    const { draw } = drawer();
    const fewer = { ...before, evaluations: before.evaluations.filter(({ id }) => id !== 'c2') };
    expect([...chartChanges(fewer, treeOf(before), draw, before)]).toEqual([[C, null]]);
    const edited = new Map([...treeOf(before), [C, blobId('mine')]]);
    expect([...chartChanges(fewer, edited, draw, before)]).toEqual([]);
  });
});

describe('chartDrift', () => {
  it('compares every chart', () => {
    const { asked, draw } = drawer();
    expect([...chartDrift(after, treeOf(before), draw).keys()]).toEqual([B]);
    expect(asked).toEqual([B, C]);
    expect(chartDrift(after, treeOf(after), draw).size).toBe(0);
  });
});

describe('chartsMayDiffer', () => {
  it('is asked of the pages and of what is missing', () => {
    expect(chartsMayDiffer(before, treeOf(before), new Map())).toBe(false);
    expect(chartsMayDiffer(before, treeOf(before), new Map([['docs/leaderboards/index.md', 'x']]))).toBe(
      true,
    );
    expect(chartsMayDiffer(before, new Map(), new Map())).toBe(true);
    const without = hubOf(before.evaluations, benchmarks, { pages: { charts: false } });
    expect(chartsMayDiffer(without, new Map(), new Map([['docs/leaderboards/index.md', 'x']]))).toBe(false);
  });
});
