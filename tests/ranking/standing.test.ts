import { describe, expect, it } from 'vitest';
import { loadHub } from '../../src/hub/load-hub.ts';
import type { Gap } from '../../src/ranking/board.ts';
import { rankBenchmark } from '../../src/ranking/rank-benchmark.ts';
import { standingOf } from '../../src/ranking/standing.ts';
import { writeYaml } from '../../src/submission/write-yaml.ts';
import { judge } from '../../src/verdict/judge.ts';
import { SMALL_HUB_FILES, smallHub, submissionBody } from '../support/small-hub.ts';
import { benchmarkOf, hubOf, runOf } from './hub-of.ts';

const hub = hubOf([runOf('a', { AUROC: 0.95 }), runOf('b', { AUROC: 0.85 }), runOf('c', { AUROC: 0.75 })]);

describe('standingOf', () => {
  it('places a new model, with its neighbours and who moves down', () => {
    const standing = standingOf(hub, runOf('n', { AUROC: 0.875 }), 'New');
    expect(standing).toMatchObject({
      rank: 2,
      entries: 4,
      tier: 'Good',
      isBest: true,
      score: 0.875,
      movesDown: ['b', 'c'],
    });
    expect(standing?.board.entries[1]?.modelName).toBe('New');
    expect([standing?.above?.entry.modelId, standing?.above?.gap.toFixed(4)]).toEqual(['a', '0.0750']);
    expect([standing?.below?.entry.modelId, standing?.below?.gap.toFixed(4)]).toEqual(['b', '0.0250']);
    expect(standing?.previous).toBeUndefined();
  });
  it('leaves the board alone where the model has a better run', () => {
    const standing = standingOf(hub, runOf('a', { AUROC: 0.5 }, { id: 'worse' }));
    expect(standing).toMatchObject({
      rank: 1,
      entries: 3,
      score: 0.5,
      tier: 'Developing',
      isBest: false,
      movesDown: [],
    });
    expect(standing?.previous?.score).toBe(0.95);
  });
  it('moves a model up by a better run', () => {
    const standing = standingOf(hub, runOf('c', { AUROC: 0.99 }, { id: 'better' }));
    expect(standing).toMatchObject({
      rank: 1,
      entries: 3,
      isBest: true,
      movesDown: ['a', 'b'],
      previous: { rank: 3 },
    });
    expect(standing?.above).toBeUndefined();
  });
  it('replaces the evaluation of the same id', () => {
    expect(standingOf(hub, runOf('a', { AUROC: 0.8 }))).toMatchObject({
      rank: 2,
      entries: 3,
      isBest: true,
      movesDown: [],
    });
  });
  it('moves nobody down by sharing a rank', () => {
    expect(standingOf(hub, runOf('n', { AUROC: 0.75 }))).toMatchObject({
      rank: 3,
      entries: 4,
      movesDown: [],
    });
  });
  it.each([
    ['an unknown benchmark', runOf('a', { AUROC: 1 }, { benchmarkId: 'none' })],
    ['no ranking metric', runOf('a', { Accuracy: 1 })],
    ['a failed run', runOf('a', { AUROC: 1 }, { status: 'Failed' })],
  ])('is undefined for %s', (_, run) => expect(standingOf(hub, run)).toBeUndefined());

  it('tells the gaps in the unit, in points and as a part of the other score', () => {
    const standing = standingOf(hub, runOf('n', { AUROC: 0.9 }));
    expect(figures(standing?.above)).toEqual([0.05, 5, 0.0526]);
    expect(figures(standing?.below)).toEqual([0.05, 5, 0.0588]);
    const percent = hubOf([runOf('a', { bleu: 40 })], [benchmarkOf({ task: 'Generation' })]);
    expect(figures(standingOf(percent, runOf('n', { bleu: 38 }))?.above)).toEqual([2, 2, 0.05]);
    const mse = hubOf([runOf('a', { MSE: 0 })], [benchmarkOf({ primary: 'MSE' })]);
    expect(figures(standingOf(mse, runOf('n', { MSE: 0.5 }))?.above)).toEqual([0.5, undefined, undefined]);
  });
  it('tells how far the next tier is', () => {
    const next = (score: number) => standingOf(hub, runOf('n', { AUROC: score }))?.nextTier;
    expect(next(0.95)).toBeUndefined();
    expect(next(0.75)).toMatchObject({ name: 'Good', bound: 0.8 });
    expect(next(0.75)?.gap).toBeCloseTo(0.05, 12);
    expect(next(0.5)).toMatchObject({ name: 'Fair', bound: 0.7 });
    const tiers = [{ name: 'Good', max: 0.3 }, { name: 'Excellent', max: 0.1 }, { name: 'Developing' }];
    const mse = hubOf([runOf('a', { MSE: 0.2 })], [benchmarkOf({ primary: 'MSE', tiers })]);
    expect(standingOf(mse, runOf('n', { MSE: 0.25 }))?.nextTier).toMatchObject({
      name: 'Excellent',
      bound: 0.1,
    });
    expect(standingOf(mse, runOf('n', { MSE: 0.5 }))?.nextTier).toMatchObject({
      name: 'Good',
      bound: 0.3,
      gap: 0.2,
    });
    expect(standingOf(mse, runOf('n', { MSE: 0.1 }))?.nextTier).toBeUndefined();
    const none = hubOf([runOf('a', { MSE: 0.2 })], [benchmarkOf({ primary: 'MSE' })]);
    expect(standingOf(none, runOf('n', { MSE: 0.1 }))?.nextTier).toBeUndefined();
  });
  it('tells the interval and the ranks it leaves open', () => {
    const sure = hubOf([
      runOf('a', { AUROC: 0.95 }, { intervals: new Map([['AUROC', [0.9, 0.99]]]) }),
      runOf('b', { AUROC: 0.85 }),
      runOf('c', { AUROC: 0.75 }, { intervals: new Map([['AUROC', [0.7, 0.8]]]) }),
    ]);
    const run = runOf('n', { AUROC: 0.88 }, { intervals: new Map([['AUROC', [0.81, 0.92]]]) });
    expect(standingOf(sure, run)).toMatchObject({
      rank: 2,
      rankRange: [1, 3],
      interval: [0.81, 0.92],
      intervalMethod: 'reported',
    });
    expect(standingOf(sure, runOf('n', { AUROC: 0.88 }))?.rankRange).toBeUndefined();
  });
  it('says when the first report of another metric would decide all places anew', () => {
    const accuracy = hubOf([runOf('a', { Accuracy: 0.9 }), runOf('b', { Accuracy: 0.8 })]);
    expect(standingOf(accuracy, runOf('n', { Accuracy: 0.1, AUROC: 0.51 }))).toMatchObject({
      rank: 1,
      entries: 1,
      metric: { id: 'AUROC' },
      replacesMetric: 'Accuracy',
      movesDown: ['a', 'b'],
      losePlace: ['a', 'b'],
    });
    expect(standingOf(accuracy, runOf('n', { Accuracy: 0.1 }))).toMatchObject({
      losePlace: [],
      movesDown: [],
    });
    expect(standingOf(accuracy, runOf('n', { Accuracy: 0.1 }))?.replacesMetric).toBeUndefined();
    expect(standingOf(hubOf([]), runOf('n', { AUROC: 1 }))?.replacesMetric).toBeUndefined();
  });
  it('is what the hub shows once the record is written to it', () => {
    const body = submissionBody({ 'AUROC: 0.92': 'AUROC: 0.9' });
    const { standing, record } = judge({ body, hub: smallHub(), today: '2024-03-01', issue: 1 });
    const written = { path: 'evals/run-delta.yaml', text: writeYaml(record ?? {}) };
    const after = loadHub([...SMALL_HUB_FILES, written]);
    const board = after.benchmarks[0] && rankBenchmark(after, after.benchmarks[0]);
    const own = board?.entries.find(({ modelId }) => modelId === 'delta');
    expect([standing?.rank, standing?.entries, standing?.tier]).toEqual([2, 4, 'Excellent']);
    expect([own?.rank, board?.entries.length, own?.tier]).toEqual([2, 4, 'Excellent']);
  });
});

const figures = (gap: Gap | undefined) =>
  [gap?.gap, gap?.points, gap?.relative].map((figure) => figure && Number(figure.toFixed(4)));
