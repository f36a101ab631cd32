import type { DrawChart } from './chart.ts';
import { chartWords } from './chart-words.ts';
import { INK, PAPER } from './palette.ts';
import { svgDocument } from './svg-document.ts';
import { chartText } from './text-width.ts';

/**
 * Draws, and where that fails says so in the picture and to `warn`, so that a chart can never stand in the way
 * of a publication. Pages link the same files either way: they do not depend on what a library can do.
 */
export function drawOrSay(draw: DrawChart, warn: (message: string) => void): DrawChart {
  return (chart) => {
    try {
      return draw(chart);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      warn(`${chart.path} could not be drawn; the page's tables have its figures. ${reason.split('\n')[0]}`);
      return svgDocument(NOT_DRAWN, {
        title: 'This chart could not be drawn',
        description: chartWords(chart, chartText),
      });
    }
  };
}

const NOT_DRAWN = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="60" viewBox="0 0 640 60"><rect width="640" height="60" fill="${PAPER}"/><text x="16" y="36" font-size="14px" fill="${INK}">This chart could not be drawn. The tables beside it have the same figures.</text></svg>`;
