import { expect, it } from 'vitest';
import { boardMoves } from '../../src/desk/board-moves.ts';
import { rankBenchmark } from '../../src/ranking/rank-benchmark.ts';
import { standingOf } from '../../src/ranking/standing.ts';
import { write } from '../../src/verdict/markdown.ts';
import { benchmarkOf, hubOf, runOf } from '../ranking/hub-of.ts';
import { situation } from './situation.ts';

it('shows scores as the page does, and both where a model has a better one now', () => {
  const hub = hubOf([runOf('a', { AUROC: 0.95 }), runOf('b', { AUROC: 0.5 })]);
  const evaluation = runOf('b', { AUROC: 0.89999 }, { id: 'better' });
  const { verdict, ...rest } = situation({ before: rankBenchmark(hub, benchmarkOf()) });
  const standing = standingOf(hub, evaluation);
  const text = write(boardMoves({ ...rest, verdict: { ...verdict, evaluation, standing } }, (name) => name));
  expect(text).toContain('| 1 | 1 | a | 0.9500 | Excellent |\n| 2 | 2 | b | 0.5000 → 0.89999 | Good |');
});
