import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../../src/pages/charts/place-labels.ts';
import { textWidth } from '../../../src/pages/charts/text-width.ts';

const WIDTH = 500;
const HEIGHT = 200;

describe('placeLabels', () => {
  it('puts a label over the left shoulder of its point, and inside where there is no room', () => {
    const plot = { points: [{ x: 300, y: 100 }], stair: [], width: WIDTH, height: HEIGHT };
    expect(placeLabels([{ x: 300, y: 100, text: 'A' }], plot)).toEqual([
      { text: 'A', x: 291, y: 88.8, align: 'right' },
    ]);
    expect(placeLabels([{ x: 2, y: 100, text: 'A' }], { ...plot, points: [] })).toEqual([
      { text: 'A', x: 11, y: 88.8, align: 'left' },
    ]);
  });

  it('covers neither points nor labels, stays inside', () => {
    const place = fc.record({
      x: fc.double({ min: 0, max: WIDTH, noNaN: true }),
      y: fc.double({ min: 0, max: HEIGHT, noNaN: true }),
      text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 30 }), (places) => {
        const placed = placeLabels(places, { points: places, stair: [], width: WIDTH, height: HEIGHT });
        const boxes = placed.map(({ x, y, text, align }) => {
          const width = textWidth(text, 12);
          const left = align === 'left' ? x : x - width;
          return { left, right: left + width, top: y - 6, bottom: y + 6 };
        });
        boxes.forEach((box, index) => {
          expect(box.left).toBeGreaterThanOrEqual(-1e-9);
          expect(box.right).toBeLessThanOrEqual(WIDTH + 1e-9);
          for (const other of boxes.slice(index + 1)) {
            const apart =
              box.right <= other.left ||
              other.right <= box.left ||
              box.bottom <= other.top ||
              other.bottom <= box.top;
            expect(apart).toBe(true);
          }
          for (const { x, y } of places) {
            expect(x > box.left && x < box.right && y > box.top && y < box.bottom).toBe(false);
          }
        });
      }),
    );
  });
});
