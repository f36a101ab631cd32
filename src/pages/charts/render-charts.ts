import type { Hub } from '../../hub/hub.ts';
import { pageContext } from '../page-context.ts';
import type { Chart, DrawChart } from './chart.ts';
import { chartsOf } from './charts-of.ts';

/**
 * The picture files of a hub, path to SVG text, as `renderPages` is for the pages. `wanted` leaves out charts
 * that nobody asks for, before they are drawn. The same hub gives the same bytes.
 */
export function renderCharts(
  hub: Hub,
  draw: DrawChart,
  wanted: (chart: Chart) => boolean = () => true,
): ReadonlyMap<string, string> {
  if (!hub.config.pages.charts) return new Map();
  const context = pageContext(hub);
  const charts = context.boards.flatMap((board) => chartsOf(board, context)).filter(wanted);
  return new Map(charts.map((chart) => [chart.path, draw(chart)]));
}
