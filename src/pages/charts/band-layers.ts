import type { AxisRange } from './axis-range.ts';
import type { TierBand } from './chart.ts';
import { type Layer, SMALL } from './chart-frame.ts';
import { bandFill, SOFT } from './palette.ts';
import { fitted, textWidth } from './text-width.ts';

const LONGEST = 150;
const ALIGNS = ['left', 'center', 'right'] as const;

interface Band {
  readonly start: number;
  readonly end: number;
  readonly fill: string;
  readonly name?: { readonly text: string; readonly align: (typeof ALIGNS)[number]; readonly at: number };
}

/** The part of each tier that the axis reaches, named above: every tier at an end, the others where they have room. */
export function bandLayers(tiers: readonly TierBand[], axis: AxisRange, width: number): Layer[] {
  const bands = tiers.flatMap((tier, index) => bandOf(tier, bandFill(index, tier.isBottom), axis, width));
  if (bands.length === 0) return [];
  const x = (field: string) => ({ field, type: 'quantitative' as const });
  const names = bands.flatMap(({ name }) => name ?? []);
  return [
    {
      data: { values: bands.map(({ start, end, fill }) => ({ start, end, fill })) },
      mark: { type: 'rect', opacity: 0.2 },
      encoding: {
        x: x('start'),
        x2: { field: 'end' },
        color: { field: 'fill', type: 'nominal', scale: null },
      },
    },
    ...ALIGNS.map(
      (align): Layer => ({
        data: { values: names.filter((name) => name.align === align).map(({ text, at }) => ({ text, at })) },
        mark: { type: 'text', align, fontSize: SMALL, color: SOFT },
        encoding: { text: { field: 'text', type: 'nominal' }, x: x('at'), y: { value: -8 } },
      }),
    ),
  ];
}

function bandOf(
  { name, from = -Infinity, to = Infinity }: TierBand,
  fill: string,
  { low, high }: AxisRange,
  width: number,
): Band[] {
  const [start, end] = [Math.max(from, low), Math.min(to, high)];
  if (start >= end) return [];
  const text = fitted(name, LONGEST, SMALL);
  const band = { start, end, fill };
  const room = ((end - start) / (high - low)) * width;
  if (textWidth(text, SMALL) + 6 <= room) {
    return [{ ...band, name: { text, align: 'center', at: (start + end) / 2 } }];
  }
  // Beside the plot there is room above the names and the scores.
  if (start === low) return [{ ...band, name: { text, align: 'right', at: end } }];
  if (end === high) return [{ ...band, name: { text, align: 'left', at: start } }];
  return [band];
}
