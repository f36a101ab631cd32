import type { Effect } from './plan.ts';
import type { Issue } from './situation.ts';

/** Whether an issue has a label. */
export const isLabelled = ({ labels }: Pick<Issue, 'labels'>, label: string): boolean =>
  labels.some((other) => isSameLabel(other, label));

/** To GitHub capitals make no difference; those of ASCII alone, as other letters have look-alikes among them. */
export const isSameLabel = (a: string, b: string): boolean => lower(a) === lower(b);

const lower = (label: string): string => label.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** Puts on what is missing. */
export function putOn(issue: Pick<Issue, 'labels'>, on: readonly string[]): readonly Effect[] {
  const missing = on.filter((label) => !isLabelled(issue, label));
  return missing.length > 0 ? [{ kind: 'add-labels', labels: missing }] : [];
}

/** Takes off what is there. */
export function takeOff({ labels }: Issue, off: readonly string[]): readonly Effect[] {
  return labels
    .filter((label) => off.some((other) => isSameLabel(label, other)))
    .map((label) => ({ kind: 'remove-label', label }));
}
