import { SMALL } from './chart-frame.ts';
import { fitted, textWidth } from './text-width.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A text beside its point; `x` is where it begins (`left`) or ends (`right`). */
export interface PlacedLabel extends Place {
  readonly text: string;
  readonly align: 'left' | 'right';
}

const LONGEST = 240;
const AWAY = 9;
/** Labels may stand this far above the plot. */
export const LABELS_ABOVE = 18;
const HALF = SMALL * 0.6;

/** What labels must not cover or leave, in pixels from the upper left. */
interface Plot {
  readonly points: readonly Place[];
  /** Corners of a line that goes right, then up or down. */
  readonly stair: readonly Place[];
  readonly width: number;
  readonly height: number;
}

/**
 * Places labels beside their points so that none covers a point, the stair or another label. The last point is
 * served first; a label that fits nowhere is left out. Texts are untrusted.
 */
export function placeLabels(
  labels: readonly (Place & { readonly text: string })[],
  plot: Plot,
): PlacedLabel[] {
  const taken: Box[] = [...plot.points.map((point) => boxOf([point], 5)), ...stepsOf(plot.stair)];
  const placed: PlacedLabel[] = [];
  for (const { x, y, text } of labels.toReversed()) {
    const shown = fitted(text, LONGEST, SMALL);
    const width = textWidth(shown, SMALL);
    for (const [dx, dy] of [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
      [0, -2],
      [0, 2],
    ] as const) {
      const begin =
        dx < 0 ? x - AWAY - width : dx > 0 ? x + AWAY : Math.min(x - width / 2, plot.width - width);
      const middle = y + dy * (HALF + 4);
      const box = { left: begin, right: begin + width, top: middle - HALF, bottom: middle + HALF };
      const inside =
        box.left >= 0 && box.right <= plot.width && box.top >= -LABELS_ABOVE && box.bottom <= plot.height;
      if (!inside || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      placed.push({
        text: shown,
        y: middle,
        ...(dx < 0 ? { x: x - AWAY, align: 'right' } : { x: begin, align: 'left' }),
      });
      break;
    }
  }
  return placed;
}

function boxOf(places: readonly Place[], margin: number): Box {
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  return {
    left: Math.min(...xs) - margin,
    right: Math.max(...xs) + margin,
    top: Math.min(...ys) - margin,
    bottom: Math.max(...ys) + margin,
  };
}

const stepsOf = (stair: readonly Place[]) =>
  stair.flatMap((from, index) => {
    const to = stair[index + 1];
    if (to === undefined) return [];
    const corner = { x: to.x, y: from.y };
    return [boxOf([from, corner], 1), boxOf([corner, to], 1)];
  });

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
