import { distance } from 'fastest-levenshtein';
import { looseName } from './did-you-mean.ts';

/**
 * The known name of which another is a slip of the keyboard: one letter off in six, two in ten. Stricter than
 * `nearest`, because here nobody knows that the name is wrong: `MAPE` is no slip of `MAE`, `rouge_1` none of
 * `rouge_l`, `Top-5 Accuracy` none of `Top-1 Accuracy`.
 */
export function misspelt(name: string, known: readonly string[]): string | undefined {
  const wanted = looseName(name);
  let best: { readonly name: string; readonly far: number } | undefined;
  for (const candidate of known) {
    const loose = looseName(candidate);
    const shorter = Math.min(wanted.length, loose.length);
    const allowed = shorter >= 10 ? 2 : shorter >= 6 ? 1 : 0;
    if (Math.abs(wanted.length - loose.length) > allowed || digits(wanted) !== digits(loose)) continue;
    const far = distance(wanted, loose);
    if (far <= allowed && far < (best?.far ?? Number.POSITIVE_INFINITY)) best = { name: candidate, far };
  }
  return best?.name;
}

const digits = (text: string): string => text.replace(/\P{N}/gu, '');
