import type { AxisRange } from './axis-range.ts';
import type { TierBand } from './chart.ts';
import { type Layer, SMALL } from './chart-frame.ts';
import { bandFill, PAPER, SOFT } from './palette.ts';
import { fitted, textWidth } from './text-width.ts';

const LONGEST = 150;
const ALIGNS = ['left', 'center', 'right'] as const;
/** A band of fewer pixels is a line, and has no name: it would say more than can be seen. */
const SEEN = 5;
/** Pixels between names. */
const APART = 6;
/** Height of a line of names, and where the lowest stands above the plot. */
const LINE = 15;
const ABOVE = 8;

interface Name {
  readonly text: string;
  readonly align: (typeof ALIGNS)[number];
  /** On the axis. */
  readonly at: number;
  /** 0 just above the plot, 1 above that. */
  readonly line: 0 | 1;
}

interface Band {
  readonly start: number;
  readonly end: number;
  readonly fill: string;
  readonly text: string;
}

/** The bands as layers, and the room that their names take above the plot, in pixels. */
export interface Bands {
  readonly layers: readonly Layer[];
  readonly room: number;
}

/** The part of each tier that the axis reaches, named above; a name that is wider than its band stands a line higher. */
export function bandLayers(tiers: readonly TierBand[], axis: AxisRange, width: number): Bands {
  const bands = tiers.flatMap((tier, index) => bandOf(tier, bandFill(index, tier.isBottom), axis));
  if (bands.length === 0) return { layers: [], room: 0 };
  const x = (field: string) => ({ field, type: 'quantitative' as const });
  const seen = bands.filter(({ start, end }) => ((end - start) / (axis.high - axis.low)) * width >= SEEN);
  const names = namesOf(seen, axis, width);
  const lines = Math.max(0, ...names.map(({ line }) => line)) + 1;
  const layers: Layer[] = [
    {
      data: { values: bands.map(({ start, end, fill }) => ({ start, end, fill })) },
      mark: { type: 'rect', opacity: 0.2 },
      encoding: {
        x: x('start'),
        x2: { field: 'end' },
        color: { field: 'fill', type: 'nominal', scale: null },
      },
    },
    // A gap between bands, for those who see no colours.
    {
      data: { values: seen.filter(({ start }) => start > axis.low).map(({ start }) => ({ start })) },
      mark: { type: 'rule', color: PAPER, strokeWidth: 2 },
      encoding: { x: x('start') },
    },
    ...([0, 1] as const).flatMap((line) =>
      ALIGNS.map(
        (align): Layer => ({
          data: {
            values: names
              .filter((name) => name.align === align && name.line === line)
              .map(({ text, at }) => ({ text, at })),
          },
          mark: { type: 'text', align, fontSize: SMALL, color: SOFT },
          encoding: {
            text: { field: 'text', type: 'nominal' },
            x: x('at'),
            y: { value: -ABOVE - line * LINE },
          },
        }),
      ),
    ),
  ];
  return { layers, room: ABOVE + lines * LINE + 3 };
}

function bandOf(
  { name, from = -Infinity, to = Infinity }: TierBand,
  fill: string,
  { low, high }: AxisRange,
): Band[] {
  const [start, end] = [Math.max(from, low), Math.min(to, high)];
  return start < end ? [{ start, end, fill, text: fitted(name, LONGEST, SMALL) }] : [];
}

/** A name for each band, but for what would meet another in the higher line. */
function namesOf(bands: readonly Band[], { low, high }: AxisRange, width: number): Name[] {
  const pixels = width / (high - low);
  const names: Name[] = [];
  let taken = -Infinity;
  for (const { text, start, end } of bands.toSorted((a, b) => a.start - b.start)) {
    const wide = textWidth(text, SMALL);
    const at = (start + end) / 2;
    if (wide + APART <= (end - start) * pixels) names.push({ text, align: 'center', at, line: 0 });
    // Beside the plot there is room above the names and the scores.
    else if (start === low) names.push({ text, align: 'right', at: end, line: 0 });
    else if (end === high) names.push({ text, align: 'left', at: start, line: 0 });
    else if ((at - low) * pixels - wide / 2 >= taken) {
      names.push({ text, align: 'center', at, line: 1 });
      taken = (at - low) * pixels + wide / 2 + APART;
    }
  }
  return names;
}
