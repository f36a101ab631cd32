import type { Hub } from '../hub/hub.ts';
import type { DrawChart } from '../pages/charts/chart.ts';
import { hubCharts } from '../pages/charts/hub-charts.ts';
import { blobId } from './blob-id.ts';
import type { Files } from './situation.ts';

type Tree = ReadonlyMap<string, string>;

/**
 * The charts that have to change so that the tree shows `hub`, path -> text, or null for one that is no longer
 * drawn. Of `before`, the hub that the tree is supposed to show, charts that stay the same are trusted without
 * being drawn, unless their file is missing; and a file goes only if it reads as Podium draws it.
 */
export function chartChanges(hub: Hub, files: Tree, draw: DrawChart, before: Hub): Files {
  const [now, then] = [hubCharts(hub), hubCharts(before)];
  const same = new Set(then.map((chart) => JSON.stringify(chart)));
  const drawn = now
    .filter((chart) => !files.has(chart.path) || !same.has(JSON.stringify(chart)))
    .map((chart) => [chart.path, draw(chart)] as const);
  const kept = new Set(now.map(({ path }) => path));
  const gone = then.filter((chart) => !kept.has(chart.path) && files.get(chart.path) === blobId(draw(chart)));
  return new Map([...differing(drawn, files), ...gone.map(({ path }) => [path, null] as const)]);
}

/** All charts of `hub` whose files differ from how they are drawn. */
export function chartDrift(hub: Hub, files: Tree, draw: DrawChart): Files {
  return new Map(
    differing(
      hubCharts(hub).map((chart) => [chart.path, draw(chart)] as const),
      files,
    ),
  );
}

/**
 * Whether charts may differ from the data, without drawing any: a file is missing, or a page differs. Every page
 * changes with whatever a chart shows, and `files.json` with how it is shown.
 */
export function chartsMayDiffer(hub: Hub, files: Tree, pageDrift: Files): boolean {
  return (
    hub.config.pages.charts && (pageDrift.size > 0 || hubCharts(hub).some(({ path }) => !files.has(path)))
  );
}

const differing = (drawn: readonly (readonly [path: string, text: string])[], files: Tree) =>
  drawn.filter(([path, text]) => files.get(path) !== blobId(text));
