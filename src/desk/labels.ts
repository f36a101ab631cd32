import type { Effect } from './plan.ts';
import type { Issue } from './situation.ts';

/** Puts on what is missing. */
export function putOn({ labels }: Issue, on: readonly string[]): readonly Effect[] {
  const missing = on.filter((label) => !labels.includes(label));
  return missing.length > 0 ? [{ kind: 'add-labels', labels: missing }] : [];
}

/** Takes off what is there. */
export function takeOff({ labels }: Issue, off: readonly string[]): readonly Effect[] {
  return off.filter((label) => labels.includes(label)).map((label) => ({ kind: 'remove-label', label }));
}
