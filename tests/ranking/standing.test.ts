import { describe, expect, it } from 'vitest';
import { standingOf } from '../../src/ranking/standing.ts';
import { hubOf, runOf } from './hub-of.ts';

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
});
