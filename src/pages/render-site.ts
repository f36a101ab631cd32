import type { Hub } from '../hub/hub.ts';
import { hubCharts } from './charts/hub-charts.ts';
import { loadDraw } from './charts/load-draw.ts';
import { renderPages } from './render-pages.ts';

/**
 * All that is generated for a hub, path to text: the pages, and the charts beside them. The same hub gives the
 * same bytes. `warn` is told of a chart that could not be drawn; a picture that says so stands in its place.
 */
export async function renderSite(
  hub: Hub,
  warn: (message: string) => void,
): Promise<ReadonlyMap<string, string>> {
  const files = new Map(renderPages(hub));
  const charts = hubCharts(hub);
  if (charts.length === 0) return files;
  const draw = await loadDraw(warn);
  for (const chart of charts) files.set(chart.path, draw(chart));
  return files;
}
