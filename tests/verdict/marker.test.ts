import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatMarker, parseMarker } from '../../src/verdict/marker.ts';

it('reads back what it writes, in one line that nothing can end early', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('-->', '\n', '<!-- podium:verdict {} -->'),
      (text, bad) => {
        const marker = {
          v: 1 as const,
          digest: 'd',
          note: { kind: 'approval-refused' as const, reason: `${text}${bad}${text}` },
        };
        const line = formatMarker(marker);
        expect(line.indexOf('-->')).toBe(line.length - 3);
        expect(line).not.toContain('\n');
        expect(parseMarker(`${line}\n\nbody`)).toEqual(marker);
      },
    ),
    { numRuns: 500 },
  );
});

it.each([
  ['hello', undefined],
  ['x\n<!-- podium:verdict {"v":1,"digest":"d"} -->', undefined],
  ['<!-- podium:verdict {"v":2} -->', 'broken'],
  ['<!-- podium:verdict { -->', 'broken'],
])('parseMarker(%j)', (text, expected) => {
  expect(parseMarker(text)).toEqual(expected);
});
