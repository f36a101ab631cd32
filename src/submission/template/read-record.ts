import { isObject, type JsonObject } from '../json.ts';

/** A record as it was read from its YAML, with where and how each value is written. */
export interface ReadRecord {
  readonly record: JsonObject;
  readonly lines: ReadonlyMap<string, number>;
  readonly written: ReadonlyMap<string, string>;
  readonly placeOf?: (path: string) => string | undefined;
}

/** Whether a record has the key `candidate` and leaves it empty beside other roles, none of which may be ranked for it. */
export function leavesCandidateEmpty({ record, lines }: ReadRecord): boolean {
  const { model_ids } = record;
  return isObject(model_ids) && lines.has('model_ids.candidate') && !Object.hasOwn(model_ids, 'candidate');
}

/** ` on line 12`, where a line is known. */
export const onLine = (line: number | null) => (line === null ? '' : ` on line ${line}`);
