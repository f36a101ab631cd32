import type { TopLevelSpec } from 'vega-lite';
import { axisRange, tickLabel } from './axis-range.ts';
import type { ChartOf } from './chart.ts';
import { chartFrame, plotWidth, SMALL } from './chart-frame.ts';
import { BLUE, INK, SOFT } from './palette.ts';
import { LABELS_ABOVE, placeLabels } from './place-labels.ts';
import { fitted, textWidth } from './text-width.ts';
import { timeTicks } from './time-ticks.ts';

const HEIGHT = 230;
/** Least room for the labels of the scores. */
const LEFT = 52;
const RIGHT = 24;

/** The best score so far as a stair, with every run as a dot and the names of those who led. */
export function progressSpec({ metric, runs, benchmark }: ChartOf<'progress'>): TopLevelSpec {
  const times = runs.map(({ time }) => time);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const [start, end] = [first - (last - first) * 0.05, last + (last - first) * 0.05];
  const range = axisRange(
    runs.map(({ score }) => score),
    metric.range,
  );
  const widest = Math.max(...range.ticks.map((tick) => textWidth(tickLabel(range.format, tick), SMALL)));
  const columns = { left: Math.max(LEFT, Math.ceil(widest) + 12), right: RIGHT };
  const width = plotWidth(columns);
  const across = (time: number) => ((time - start) / (end - start)) * width;
  const at = ({ time, score }: { readonly time: number; readonly score: number }) => ({
    x: across(time),
    y: (1 - (score - range.low) / (range.high - range.low)) * HEIGHT,
    time,
    score,
  });
  const records = runs.filter(({ isRecord }) => isRecord);
  const best = records.at(-1);
  const stair = [...records.map(at), ...(best === undefined ? [] : [at({ ...best, time: end })])];
  const labels = placeLabels(
    records.map((run) => ({ ...at(run), text: `${fitted(run.name, 160, SMALL)} ${run.shown}` })),
    { points: runs.map(at), stair, width, height: HEIGHT },
  );
  const ticks = timeTicks(start, end).map(({ time, label }) => ({
    time,
    x: across(time),
    y: HEIGHT + 20,
    text: label,
  }));
  const x = {
    field: 'time',
    type: 'quantitative' as const,
    scale: { domain: [start, end], nice: false, zero: false },
    axis: {
      values: ticks.map(({ time }) => time),
      labels: false,
      title: 'Date of the run',
      titlePadding: 24,
      grid: false,
    },
  };
  const y = {
    field: 'score',
    type: 'quantitative' as const,
    scale: { domain: [range.low, range.high], nice: false, zero: false },
    axis: { values: [...range.ticks], format: range.format, title: null, grid: true },
  };
  const points = (isRecord: boolean) => runs.filter((run) => run.isRecord === isRecord).map(at);
  return chartFrame(
    {
      title: benchmark.name,
      lines: [
        ...(best === undefined
          ? []
          : [
              `Best score over time: ${fitted(best.name, 300, SMALL)} with ${best.shown} since ${new Date(best.time).toISOString().slice(0, 10)}`,
            ]),
        'Filled dots: a new best; hollow dots: the other runs',
        metric.lowerIsBetter
          ? `↓ ${fitted(metric.id, 400, SMALL)} (lower is better)`
          : `↑ ${fitted(metric.id, 400, SMALL)} (higher is better)`,
      ],
      ...columns,
      gap: LABELS_ABOVE + 4,
      height: HEIGHT,
    },
    [
      {
        data: { values: stair },
        mark: { type: 'line', interpolate: 'step-after', color: BLUE, strokeWidth: 2 },
        encoding: { x, y },
      },
      {
        data: { values: points(false) },
        mark: { type: 'point', filled: false, size: 50, color: SOFT, strokeWidth: 1.5, opacity: 1 },
        encoding: { x, y },
      },
      {
        data: { values: points(true) },
        mark: { type: 'point', filled: true, size: 90, color: BLUE, opacity: 1 },
        encoding: { x, y },
      },
      texts(ticks, { align: 'center', color: SOFT }),
      texts(
        labels.filter(({ align }) => align === 'left'),
        { align: 'left', color: INK },
      ),
      texts(
        labels.filter(({ align }) => align === 'right'),
        { align: 'right', color: INK },
      ),
    ],
  );
}

/** Texts at places in pixels. */
function texts(
  values: readonly { readonly x: number; readonly y: number; readonly text: string }[],
  style: { readonly align: 'left' | 'center' | 'right'; readonly color: string },
) {
  const pixel = { type: 'quantitative' as const, scale: null, axis: null };
  return {
    data: { values: values.map(({ x, y, text }) => ({ x, y, text })) },
    mark: { type: 'text' as const, baseline: 'middle' as const, fontSize: SMALL, ...style },
    encoding: {
      text: { field: 'text', type: 'nominal' as const },
      x: { ...pixel, field: 'x' },
      y: { ...pixel, field: 'y' },
    },
  };
}
