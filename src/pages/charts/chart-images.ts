import type { RootContent } from 'mdast';
import type { Board } from '../../ranking/board.ts';
import { inertText } from '../inert.ts';
import { heading, paragraph } from '../markdown.ts';
import type { PageContext } from '../page-context.ts';
import { chartWords } from './chart-words.ts';
import { chartsOf } from './charts-of.ts';

/** The charts of a board on a page, each a link to its own file. `page` is the path of the page they stand on. */
export function chartImages(
  board: Board,
  context: PageContext,
  page: string = context.config.pages.path,
): RootContent[] {
  const charts = chartsOf(board, context);
  if (charts.length === 0) return [];
  return [
    heading(4, '📈 At a Glance'),
    ...charts.map((chart) => {
      const url = relative(page, chart.path);
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

/** From a page to a file below the same folder or elsewhere in the hub. */
function relative(page: string, file: string): string {
  const from = page.split('/').slice(0, -1);
  const to = file.split('/');
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
