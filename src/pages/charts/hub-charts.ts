import type { Hub } from '../../hub/hub.ts';
import { pageContext } from '../page-context.ts';
import type { Chart } from './chart.ts';
import { chartsOf } from './charts-of.ts';

/**
 * Every chart of a hub, undrawn. Drawing one takes some ten milliseconds, so ask only for those that are needed:
 * a chart shows nothing but its benchmark's own runs, and `files.json` changes with whatever all charts share.
 */
export function hubCharts(hub: Hub): Chart[] {
  if (!hub.config.pages.charts) return [];
  const context = pageContext(hub);
  return context.boards.flatMap((board) => chartsOf(board, context));
}
