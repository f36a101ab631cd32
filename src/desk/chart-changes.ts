import type { Hub } from '../hub/hub.ts';
import type { DrawChart } from '../pages/charts/chart.ts';
import { hubCharts } from '../pages/charts/hub-charts.ts';
import { blobId } from './blob-id.ts';
import type { Files } from './situation.ts';

/**
 * The charts that the tree needs to show `hub`. Of `before`, the hub that the tree is supposed to show, charts
 * that stay the same are not drawn but trusted, unless their file is missing; without it, all are compared.
 */
export function chartChanges(
  hub: Hub,
  files: ReadonlyMap<string, string>,
  draw: DrawChart,
  before?: Hub,
): Files {
  const same = new Set(before === undefined ? [] : hubCharts(before).map((chart) => JSON.stringify(chart)));
  const changed = hubCharts(hub).filter(
    (chart) => !files.has(chart.path) || !same.has(JSON.stringify(chart)),
  );
  const drawn = changed.map((chart) => [chart.path, draw(chart)] as const);
  return new Map(drawn.filter(([path, text]) => files.get(path) !== blobId(text)));
}
