import type { RootContent } from 'mdast';
import type { Board } from '../ranking/board.ts';
import { inertText } from './inert.ts';
import { linkText, table } from './markdown.ts';
import type { PageContext } from './page-context.ts';
import { scoreText, tierText } from './tier-text.ts';

/** One line per benchmark: where even the best of each would make the page too large. */
export function benchmarkSummary(boards: readonly Board[], { site, href }: PageContext): RootContent[] {
  const rows = boards.map((board) => {
    const { benchmark, entries, metric } = board;
    const [leader] = entries;
    return [
      linkText(href(site.benchmark(benchmark.id)), inertText(benchmark.name)),
      String(entries.length),
      leader === undefined ? '-' : inertText(leader.modelName),
      metric === undefined ? '-' : inertText(metric.id),
      leader === undefined ? '-' : scoreText(board, leader),
      leader === undefined ? '' : tierText(board, leader),
    ];
  });
  return [
    table(
      [':--', ':-:', ':--', ':--', ':-:', ':-:'],
      ['Benchmark', 'Models', 'Leader', 'Metric', 'Best Score', 'Performance'],
      rows,
    ),
  ];
}
