import type { JsonObject } from '../submission/json.ts';

/**
 * Keys that are what a decimal comma leaves behind: YAML reads `{WER: 0,103}` as `WER: 0` and a key `103` without a
 * value.
 */
export function leftBehind(part: JsonObject): readonly string[] {
  return Object.keys(part).filter((key) => isLeftBehind(part, key));
}

/** Without its whole numbers where one of them was surely cut at a comma: nobody can say from the values which. */
export function withoutCut(part: JsonObject): JsonObject {
  for (const key of Object.keys(part))
    if (isLeftBehind(part, key))
      return Object.fromEntries(Object.entries(part).filter(([, value]) => !Number.isInteger(value)));
  return part;
}

const isLeftBehind = (part: JsonObject, key: string): boolean =>
  part[key] === null && /^\d[\d.]*(?:e[-+]?\d+)?\s*%?$/i.test(key);
