import type { TopLevelSpec } from 'vega-lite';
import { GRID, INK, PAPER, SOFT } from './palette.ts';
import { fitted } from './text-width.ts';

export type Layer = Extract<TopLevelSpec, { readonly layer: unknown }>['layer'][number];

/** Width of every chart: a column of text, and still legible where a phone makes it smaller. */
const WIDTH = 640;
export const TEXT = 14;
export const SMALL = 12;
const MARGIN = 12;
const LINE = 18;
/** How much wider bold letters are. */
export const BOLD = 1.12;

export interface Frame {
  /** Untrusted. */
  readonly title: string;
  /** What the reader must know to read the chart. */
  readonly lines: readonly string[];
  /** Columns of text left and right of the plot, in pixels. */
  readonly left: number;
  readonly right: number;
  /** Room between the lines and the plot. */
  readonly gap?: number;
  /** Room below the plot, for the axis and its title. */
  readonly bottom?: number;
  readonly height: number | { readonly step: number };
}

/** Width that is left for the plot. */
export const plotWidth = ({ left, right }: Pick<Frame, 'left' | 'right'>): number =>
  WIDTH - 2 * MARGIN - left - right;

/** A chart of our own layout: a title, lines below it, and layers of marks between two columns of text. */
export function chartFrame(frame: Frame, layers: readonly Layer[]): TopLevelSpec {
  const { left, right, gap = 8, bottom = 46, lines } = frame;
  const top = MARGIN + LINE + lines.length * LINE + gap;
  const room = WIDTH - 2 * MARGIN;
  const words = [
    textAt(fitted(frame.title, room / BOLD, TEXT + 1), -left, -gap - lines.length * LINE - 6, {
      fontSize: TEXT + 1,
      fontWeight: 600,
    }),
    ...lines.map((line, index) =>
      textAt(fitted(line, room, SMALL), -left, -gap - (lines.length - 1 - index) * LINE - 5, {
        fontSize: SMALL,
        color: SOFT,
      }),
    ),
  ];
  return {
    background: PAPER,
    padding: { left: left + MARGIN, right: right + MARGIN, top, bottom },
    autosize: 'none',
    width: plotWidth(frame),
    height: frame.height,
    layer: [...layers.filter(hasData), ...words],
    config: {
      aria: false,
      view: { stroke: null },
      text: { color: INK, fontSize: TEXT, align: 'left', baseline: 'alphabetic' },
      axis: {
        labelColor: SOFT,
        titleColor: INK,
        gridColor: GRID,
        domainColor: SOFT,
        tickColor: SOFT,
        labelFontSize: SMALL,
        titleFontSize: 13,
        titleFontWeight: 500,
        labelPadding: 4,
        titlePadding: 8,
        labelFlush: false,
      },
    },
  };
}

/** Vega complains of a scale without data. */
const hasData = ({ data }: Layer): boolean =>
  !(data && 'values' in data && Array.isArray(data.values) && data.values.length === 0);

interface TextStyle {
  readonly fontSize?: number;
  readonly fontWeight?: 600;
  readonly color?: string;
  readonly align?: 'left' | 'right' | 'center';
}

/** A text at a place that is counted from the plot's upper left corner, in pixels. */
function textAt(text: string, x: number, y: number, style: TextStyle): Layer {
  return {
    data: { values: [{ text }] },
    mark: { type: 'text', ...style },
    encoding: { text: { field: 'text', type: 'nominal' }, x: { value: x }, y: { value: y } },
  };
}

/** The title of a metric's axis: its name and which way is better. */
export function metricTitle({
  id,
  unit,
  lowerIsBetter,
}: {
  readonly id: string;
  readonly unit?: string;
  readonly lowerIsBetter: boolean;
}): string {
  const name = fitted(unit === undefined ? id : `${id} (${unit})`, 260, 13);
  return lowerIsBetter ? `← ${name} (lower is better)` : `${name} (higher is better) →`;
}
