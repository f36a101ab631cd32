import type { TopLevelSpec } from 'vega-lite';
import { axisRange } from './axis-range.ts';
import { bandLayers } from './band-layers.ts';
import type { ChartOf } from './chart.ts';
import { chartFrame, metricTitle, plotWidth, TEXT } from './chart-frame.ts';
import { BLUE, INK } from './palette.ts';
import { fitted, textWidth } from './text-width.ts';

const STEP = 26;
const LONGEST_NAME = 200;
const LONGEST_NOTE = 220;

/** Ranked scores as dots on the bands of the tiers, with intervals where they are known. */
export function scoresSpec(chart: ChartOf<'scores'>): TopLevelSpec {
  const { metric, rows, total } = chart;
  const names = rows.map(({ rank, name }) => fitted(`${rank}. ${name}`, LONGEST_NAME, TEXT));
  const notes = rows.map(({ shown, tier, beyond }) => {
    const words = beyond === undefined ? tier : `⚠ ${beyond}`;
    return fitted(words === undefined ? shown : `${shown} ${words}`, LONGEST_NOTE, TEXT);
  });
  const widest = (texts: readonly string[]) => Math.max(...texts.map((text) => textWidth(text, TEXT)));
  const columns = { left: Math.ceil(widest(names)) + 12, right: Math.ceil(widest(notes)) + 12 };
  const range = axisRange(
    rows.flatMap(({ score, interval = [] }) => [score, ...interval]),
    metric.range,
  );
  const values = rows.map(({ score, interval }, index) => ({
    row: index,
    score,
    low: interval?.[0] ?? null,
    high: interval?.[1] ?? null,
    name: names[index],
    note: notes[index],
  }));
  const known = values.filter(({ low }) => low !== null);
  const x = {
    type: 'quantitative' as const,
    scale: { domain: [range.low, range.high], nice: false, zero: false },
  };
  const y = { field: 'row', type: 'ordinal' as const, axis: null };
  const bands = bandLayers(chart.bands, range, plotWidth(columns));
  return chartFrame(
    {
      title: chart.benchmark.name,
      lines: [
        `Scores of ${total > rows.length ? `the best ${rows.length} of ${total}` : `all ${total}`} models, best first`,
        ...(known.length === 0
          ? []
          : ['Lines are 95 % intervals, as reported or from the number of samples']),
      ],
      ...columns,
      gap: Math.max(8, bands.room),
      height: { step: STEP },
    },
    [
      ...bands.layers,
      {
        data: { values },
        mark: { type: 'point', filled: true, size: 110, color: BLUE, opacity: 1 },
        encoding: {
          x: {
            ...x,
            field: 'score',
            axis: { values: [...range.ticks], format: range.format, title: metricTitle(metric), grid: true },
          },
          y,
        },
      },
      {
        data: { values: known },
        mark: { type: 'rule', color: BLUE, strokeWidth: 2.5, strokeCap: 'round' },
        encoding: { x: { ...x, field: 'low' }, x2: { field: 'high' }, y },
      },
      {
        data: { values },
        mark: { type: 'text', align: 'right', baseline: 'middle', color: INK },
        encoding: { text: { field: 'name', type: 'nominal' }, x: { value: -12 }, y },
      },
      {
        data: { values },
        mark: { type: 'text', baseline: 'middle', color: INK },
        encoding: { text: { field: 'note', type: 'nominal' }, x: { value: plotWidth(columns) + 12 }, y },
      },
    ],
  );
}
