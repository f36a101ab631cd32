import { looseName } from './did-you-mean.ts';
import { misspelt } from './misspelt.ts';
import type { Context } from './rule.ts';

/**
 * Under which of some names a metric was probably reported: another spelling, a synonym of the registry, the same
 * name with or without what stands in parentheses, or a slip of the keyboard.
 */
export function aliasAmong(
  { registered }: Pick<Context, 'registered'>,
  metric: string,
  names: readonly string[],
): string | undefined {
  const canonical = registered(metric);
  const plain = (name: string) => looseName(name.replace(/\([^)]*\)/g, ''));
  return (
    names.find((name) => looseName(name) === looseName(metric)) ??
    names.find((name) => canonical !== undefined && registered(name) === canonical && sameK(name, metric)) ??
    names.find((name) => plain(name) !== '' && plain(name) === plain(metric)) ??
    misspelt(metric, names)
  );
}

/** `Top-5 Accuracy` is not `Top-1 Accuracy`; `F1` is `F-Score`, whose number is no choice. */
function sameK(a: string, b: string): boolean {
  const [k, other] = [a, b].map((name) => /(?:top[\s_-]?|@\s?)(\d+)/i.exec(name)?.[1]);
  return k === other;
}
