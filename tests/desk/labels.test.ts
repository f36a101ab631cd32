import { expect, it } from 'vitest';
import { isLabelled } from '../../src/desk/labels.ts';

it.each([
  ['OK', 'ok', true],
  ['Ok', 'ok', true],
  ['o\u212a', 'ok', false],
  ['\u0430pproved', 'approved', false],
  ['\u00c4', '\u00e4', false],
])('%s is the label %s: %s', (label, wanted, same) => {
  expect(isLabelled({ labels: [label] }, wanted)).toBe(same);
});
