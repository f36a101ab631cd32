import type { Board } from '../../ranking/board.ts';
import type { PageContext } from '../page-context.ts';
import type { Chart } from './chart.ts';
import { groupContent } from './group-content.ts';
import { progressContent } from './progress-content.ts';
import { scoreContent } from './score-content.ts';

/** The charts of a board, each only where it has something to show. Nothing is drawn here. */
export function chartsOf(board: Board, context: PageContext): Chart[] {
  const { config, site } = context;
  if (!config.pages.charts) return [];
  const { id, name } = board.benchmark;
  const contents = [
    ...scoreContent(board),
    ...progressContent(board, context),
    ...groupContent(board, context),
  ];
  return contents.map((content) => ({
    ...content,
    benchmark: { id, name },
    path: `${site.folder}charts/${site.benchmarkName(id)}-${content.kind}.svg`,
  }));
}
