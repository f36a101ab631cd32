import type { DrawChart } from './chart.ts';
import { drawOrSay } from './draw-or-say.ts';

/**
 * Loads what draws charts: a library as large as all the rest together, so only where charts are asked for.
 * What cannot be drawn, and be it because the library is not there, is told to `warn` and shown as such.
 */
export async function loadDraw(warn: (message: string) => void): Promise<DrawChart> {
  const draw = await import('./draw-chart.ts').then(
    ({ drawChart }): DrawChart => drawChart,
    (error: unknown): DrawChart =>
      () => {
        throw new Error(`The drawing library cannot be loaded: ${String(error)}`);
      },
  );
  return drawOrSay(draw, warn);
}
