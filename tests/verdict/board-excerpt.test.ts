import { describe, expect, it } from 'vitest';
import type { Evaluation } from '../../src/hub/hub.ts';
import { standingOf } from '../../src/ranking/standing.ts';
import { boardExcerpt } from '../../src/verdict/board-excerpt.ts';
import { write } from '../../src/verdict/markdown.ts';
import { benchmarkOf, hubOf, runOf } from '../ranking/hub-of.ts';

const RUNS = ['a', 'b', 'c', 'd', 'e', 'f'].map((model, index) =>
  runOf(model, { AUROC: (95 - index * 5) / 100 }),
);

function excerpt(run: Evaluation, runs = RUNS, benchmark = benchmarkOf()): string {
  const standing = standingOf(hubOf(runs, [benchmark]), run, run.modelId);
  if (standing === undefined) throw new Error('it has no standing');
  return write(boardExcerpt(standing, run.modelId));
}

describe('boardExcerpt', () => {
  it('shows two entries on each side of a new model, with the ranks they have now', () => {
    expect(excerpt(runOf('n', { AUROC: 0.82 }))).toBe(`\
| Rank | Before | Model | AUROC | Performance | Gap |
| - | - | - | - | - | - |
| 2 🥈 | = | b | 0.9000 | ⭐ Excellent | 0.0800 better |
| 3 🥉 | = | c | 0.8500 | ✅ Good | 0.0300 better |
| 4 🏅 | new | **n** | 0.8200 | ✅ Good | – |
| 5 🏅 | 4 | d | 0.8000 | ✅ Good | 0.0200 behind |
| 6 🎖️ | 5 | e | 0.7500 | 🔶 Fair | 0.0700 behind |

Moves down (3): d, e, f.
`);
  });

  it('marks a score that the metric cannot have, as the page does', () => {
    expect(excerpt(runOf('n', { AUROC: 0.9 }), [runOf('m', { AUROC: 91 })])).toContain(
      '| 1 🥇 | = | m | 91.0000 | ⚠️ above 1 | 90.1000 better |',
    );
  });

  it.each<[string, Evaluation, Evaluation, string]>([
    [
      'a tie-break',
      runOf('m', { AUROC: 0.9, Accuracy: 0.8 }),
      runOf('n', { AUROC: 0.9, Accuracy: 0.80001 }),
      'Level with m on AUROC; Accuracy decides, 0.80001 against 0.8000.',
    ],
    [
      'a tie-break that the other lacks',
      runOf('m', { AUROC: 0.9, Accuracy: 0.8 }),
      runOf('n', { AUROC: 0.9 }),
      'Level with m on AUROC; Accuracy decides, 0.8000 against none.',
    ],
    [
      'groups',
      runOf(
        'm',
        { AUROC: 0.9, x: 1 },
        { strata: new Map([['site', new Map([['a', new Map([['y', 1]])]])]]) },
      ),
      runOf('n', { AUROC: 0.9 }),
      'Level with m on AUROC; the run with results for more groups goes first.',
    ],
    [
      'the day',
      runOf('m', { AUROC: 0.9, x: 1 }, { date: '2024-01-01' }),
      runOf('n', { AUROC: 0.9 }, { date: '2024-01-02' }),
      'Level with m on AUROC; the newer run goes first.',
    ],
    [
      'ids alone',
      runOf('m', { AUROC: 0.9, x: 1 }),
      runOf('n', { AUROC: 0.9 }),
      'Level with m on AUROC; nothing but their ids sets them apart.',
    ],
  ])('says that %s decides between level models', (_, other, run, words) =>
    expect(excerpt(run, [other])).toContain(`\n${words}\n`),
  );

  it('says nothing where level models share a rank', () =>
    expect(excerpt(runOf('n', { AUROC: 0.9 }), [runOf('m', { AUROC: 0.9 })])).not.toContain('Level with'));

  it('shows as many digits as the tier needs', () =>
    expect(excerpt(runOf('n', { AUROC: 0.89999 }))).toContain(
      '| 3 🥉 | new | **n** | 0.89999 | ✅ Good | – |',
    ));

  it('shows from where a known model comes', () => {
    expect(excerpt(runOf('e', { AUROC: 0.99 }, { id: 'better' }))).toBe(`\
| Rank | Before | Model | AUROC | Performance | Gap |
| - | - | - | - | - | - |
| 1 🥇 | 5 | **e** | 0.9900 | ⭐ Excellent | – |
| 2 🥈 | 1 | a | 0.9500 | ⭐ Excellent | 0.0400 behind |
| 3 🥉 | 2 | b | 0.9000 | ⭐ Excellent | 0.0900 behind |

Moves down (4): a, b, c, d.
`);
  });

  it('shows the board as it stays where the model has a better run', () => {
    expect(excerpt(runOf('a', { AUROC: 0.5 }, { id: 'worse' }))).toBe(`\
| Rank | Before | Model | AUROC | Performance | Gap |
| - | - | - | - | - | - |
| 1 🥇 | = | **a** | 0.9500 | ⭐ Excellent | – |
| 2 🥈 | = | b | 0.9000 | ⭐ Excellent | 0.0500 behind |
| 3 🥉 | = | c | 0.8500 | ✅ Good | 0.1000 behind |
`);
  });

  it('reads an error metric the other way round, and calls equal scores level', () => {
    const runs = [runOf('a', { MSE: 0.1 }), runOf('b', { MSE: 0.3 })];
    const benchmark = benchmarkOf({ primary: 'MSE' });
    expect(excerpt(runOf('n', { MSE: 0.3 }, { id: 'a-run' }), runs, benchmark)).toBe(`\
| Rank | Before | Model | MSE | Performance | Gap |
| - | - | - | - | - | - |
| 1 🥇 | = | a | 0.1000 | – | 0.2000 better |
| 2 🥈 | new | **n** | 0.3000 | – | – |
| 2 🥈 | = | b | 0.3000 | – | level |
`);
  });

  it('shows a metric’s name as text', () => {
    const text = excerpt(
      runOf('n', { '@who|x': 1 }),
      [runOf('a', { '@who|x': 2 })],
      benchmarkOf({ primary: '@who|x' }),
    );
    expect(text.split('\n')[0]).toBe(
      '| Rank | Before | Model | &#64;<span></span>who&#124;x | Performance | Gap |',
    );
  });

  it('stays short whatever names the hub holds', () => {
    const runs = Array.from({ length: 60 }, (_, index) =>
      runOf(`${'@|<'.repeat(20_000)}${index}`, { AUROC: 0.9 - index / 100 }, { id: `r${index}` }),
    );
    const text = excerpt(runOf('n', { AUROC: 0.95 }), runs);
    expect(text.length).toBeLessThan(50_000);
    expect(text).toContain('Moves down (60): ');
    expect(text).toContain(', ….');
  });

  it('says so where a first run with the protocol’s metric turns the board', () => {
    const benchmark = benchmarkOf({ primary: 'F1-Score' });
    expect(excerpt(runOf('n', { 'F1-Score': 0.5 }), RUNS.slice(0, 2), benchmark)).toBe(`\
| Rank | Before | Model | F1-Score | Performance | Gap |
| - | - | - | - | - | - |
| 1 🥇 | new | **n** | 0.5000 | 📈 Developing | – |

The board has been ranked by AUROC; with this first run that reports F1-Score, all places are decided by that.

Loses its place, for want of that metric (2): a, b.
`);
  });
});
