import type { JsonObject } from '../json.ts';

/** A record as it was read from its YAML, with where and how each value is written. */
export interface ReadRecord {
  readonly record: JsonObject;
  readonly lines: ReadonlyMap<string, number>;
  readonly written: ReadonlyMap<string, string>;
  readonly placeOf?: (path: string) => string | undefined;
}

/** ` on line 12`, where a line is known. */
export const onLine = (line: number | null) => (line === null ? '' : ` on line ${line}`);
