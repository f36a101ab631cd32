import { createHash } from 'node:crypto';
import { isObject, type Json, type JsonObject } from '../submission/json.ts';
import { isUnreadable, readYaml, type Unreadable, YAML_READING } from './read-yaml.ts';

/** Remembers what YAML files were read as, by the git blob id of their text. */
export interface YamlCache {
  /** What a file holds: remembered if its bytes are known, else read now. */
  readonly read: (blobId: string, text: string) => JsonObject | Unreadable;
  /** The text to keep for the next time; undefined where the one that was given does nearly as well. */
  readonly kept: () => string | undefined;
}

const HEAD = `podium yaml cache 1, ${YAML_READING}`;
/** Writing thousands of values anew takes longer than parsing again one file in so many. */
const STALE = 20;
/** An alias repeated at every depth would take more room as JSON than there is. */
const MOST_VALUES = 20_000;

/**
 * A cache from the text that {@link YamlCache.kept} gave before. Nothing is taken from a text of another version,
 * or whose checksum is wrong; whatever is taken goes through the same lenient readers as a file would. Pure, so
 * that it can be shown to change no page.
 */
export function yamlCache(before: string | undefined): YamlCache {
  const known = entriesOf(before);
  const used = new Map<string, string>();
  let added = 0;
  return {
    read(blobId, text) {
      const json = known.get(blobId);
      const value = json === undefined ? undefined : parsed(json);
      if (json !== undefined && value !== undefined) {
        used.set(blobId, json);
        return value;
      }
      const read = readYaml(text);
      if (!isUnreadable(read) && survivesJson(read)) {
        if (!used.has(blobId)) added++;
        used.set(blobId, JSON.stringify(read));
      }
      return read;
    },
    kept() {
      const dropped = known.size - (used.size - added);
      if ((added + dropped) * STALE <= used.size) return undefined;
      const body = [...used].map(([blobId, json]) => `${blobId} ${json}\n`).join('');
      return `${HEAD}\n${checksum(body)}\n${body}`;
    },
  };
}

const checksum = (body: string) => createHash('sha256').update(body).digest('hex');

function entriesOf(text: string | undefined): ReadonlyMap<string, string> {
  const start = HEAD.length + 66;
  const body = text?.slice(start);
  if (text === undefined || body === undefined || text.slice(0, start) !== `${HEAD}\n${checksum(body)}\n`) {
    return new Map();
  }
  const lines = body.split('\n');
  lines.pop();
  return new Map(lines.map((line) => [line.slice(0, 40), line.slice(41)]));
}

function parsed(json: string): JsonObject | undefined {
  try {
    const value: Json = JSON.parse(json);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether JSON gives the value back as it was; it has no way to write `-0` or what is not finite. */
function survivesJson(root: Json): boolean {
  let values = 0;
  const survives = (value: Json): boolean => {
    if (++values > MOST_VALUES) return false;
    if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
    if (typeof value !== 'object' || value === null) return true;
    return Object.values<Json>(value).every(survives);
  };
  return survives(root);
}
