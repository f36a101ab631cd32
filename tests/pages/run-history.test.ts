import { describe, expect, it } from 'vitest';
import { renderPages } from '../../src/pages/render-pages.ts';
import { benchmarkOf, hubOf, runOf } from '../ranking/hub-of.ts';

type Run = readonly [id: string, date: string, metrics: Record<string, number>];

/** Record and what it counts for, as the model's page has them. */
function history(primary: string, ...runs: readonly Run[]) {
  const evaluations = runs.map(([id, date, metrics]) => runOf('a', metrics, { id, date }));
  const pages = renderPages(hubOf(evaluations, [benchmarkOf({ primary })]));
  const [, rows = ''] = (pages.get('docs/leaderboards/models/a.md') ?? '').split('## 📜 Runs');
  return rows.split('\n').flatMap((line) => {
    const cells = line.split(' | ');
    return cells.length === 7 && cells[4]?.startsWith('`') ? [`${cells[4].slice(1, -1)}: ${cells[2]}`] : [];
  });
}

describe('the runs of a model', () => {
  it('were best when they were new where no run up to their day is before them', () => {
    expect(
      history(
        'AUROC',
        ['r1', '2024-01-01', { AUROC: 0.5 }],
        ['r2', '2024-02-01', { AUROC: 0.7 }],
        ['r3', '2024-03-01', { AUROC: 0.6 }],
        ['r4', '2024-04-01', { AUROC: 0.9 }],
        ['r5', '2024-05-01', { AUROC: 0.8 }],
      ),
    ).toEqual([
      'r5: superseded',
      'r4: 🏅 **this run counts**',
      'r3: superseded',
      'r2: best when it was new',
      'r1: best when it was new',
    ]);
  });

  it('are compared as on the board where they are level', () => {
    expect(
      history(
        'AUROC',
        ['first', '2024-01-01', { AUROC: 0.7, Accuracy: 0.5 }],
        ['newer', '2024-02-01', { AUROC: 0.7, Accuracy: 0.5 }],
        ['worse', '2024-03-01', { AUROC: 0.7, Accuracy: 0.4 }],
        ['better', '2024-04-01', { AUROC: 0.7, Accuracy: 0.6 }],
        ['last', '2024-05-01', { AUROC: 0.8 }],
      ),
    ).toEqual([
      'last: 🏅 **this run counts**',
      'better: best when it was new',
      'worse: superseded',
      'newer: best when it was new',
      'first: best when it was new',
    ]);
  });

  it('without a real date were best on no day, and take that from no other', () => {
    expect(
      history(
        'MSE',
        ['soon', 'soon', { MSE: 0.2 }],
        ['no-day', '2024-02-30', { MSE: 0.15 }],
        ['dated', '2024-01-01', { MSE: 0.3 }],
        ['counts', '2024-03-01', { MSE: 0.1 }],
      ),
    ).toEqual([
      'counts: 🏅 **this run counts**',
      'dated: best when it was new',
      'soon: superseded',
      'no-day: superseded',
    ]);
  });

  it('of one day have one best', () => {
    expect(
      history(
        'MSE',
        ['x', '2024-01-01', { MSE: 0.3 }],
        ['y', '2024-01-01', { MSE: 0.2 }],
        ['z', '2024-01-02', { MSE: 0.1 }],
      ),
    ).toEqual(['z: 🏅 **this run counts**', 'y: best when it was new', 'x: superseded']);
  });
});
