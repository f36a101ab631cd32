import type { RootContent } from 'mdast';
import type { Board } from '../../ranking/board.ts';
import { inertText } from '../inert.ts';
import { heading, paragraph } from '../markdown.ts';
import type { PageContext } from '../page-context.ts';
import type { Chart } from './chart.ts';
import { chartWords } from './chart-words.ts';
import { chartsOf } from './charts-of.ts';

/** The charts of a board on the page that is being written, each a link to its own file. */
export function chartImages(
  board: Board,
  context: PageContext,
  kinds: readonly Chart['kind'][] = ['scores', 'progress', 'groups'],
): RootContent[] {
  const charts = chartsOf(board, context).filter(({ kind }) => kinds.includes(kind));
  if (charts.length === 0) return [];
  return [
    heading(4, '📈 At a Glance'),
    ...charts.map((chart) => {
      const url = context.href(chart.path);
      return paragraph({
        type: 'link',
        url,
        children: [{ type: 'image', url, alt: chartWords(chart, plainly) }],
      });
    }),
  ];
}

/** The alternative text of an image cannot hold what makes a name inert, so only names that need nothing go there. */
const plainly = (user: string, otherwise: string) => (inertText(user) === user ? user : otherwise);
