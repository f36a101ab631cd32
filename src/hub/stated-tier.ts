import type { Json } from '../submission/json.ts';
import type { Bounds } from './benchmark.ts';
import { readBounds } from './read-bounds.ts';

/** A tier as one place of the file states it. `metric` is empty where none is named. */
export interface StatedTier {
  readonly metric: string;
  readonly name: string;
  readonly field: string;
  /** undefined where what is stated cannot be read. */
  readonly bounds: Bounds | undefined;
  readonly value: Json;
}

/** A word for what is left over. */
export const saysRest = (value: Json | undefined): boolean =>
  typeof value === 'string' &&
  /^\s*(?:the )?(?:rest|remain(?:ing|der)|other(?:wise|s)?|(?:any|every)thing else|(?:all )?else|any|all others?|below|none|-)?\s*$/i.test(
    value,
  );

/** Nothing, or a word for what is left over, is a tier without bounds. */
export const boundsOrNone = (value: Json): Bounds | undefined =>
  value === null || saysRest(value) ? {} : readBounds(value);

/** Names that nobody gives to what is left over. */
export const PRAISE =
  /^(?:excellent|outstanding|very[ _]good|good|great|best|top|gold|silver|high|strong|production|ready)\b/i;
