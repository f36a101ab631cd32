import { CORE_SCHEMA, load, mergeTag, parseEvents } from 'js-yaml';
import { isObject, type Json, type JsonObject } from '../submission/json.ts';
import { constructPlain } from './construct-plain.ts';

/** Why a hub file could not be read: the reason in words, and the 1-based line where known. */
export interface Unreadable {
  readonly reason: string;
  readonly line: number | null;
}

/** One reason of js-yaml (or anything that was thrown while reading) as plain words and a line. */
function unreadable(error: unknown): Unreadable {
  if (!(error instanceof Error)) return { reason: String(error), line: null };
  const mark = 'mark' in error && typeof error.mark === 'object' && error.mark !== null ? error.mark : {};
  const line = 'line' in mark && typeof mark.line === 'number' ? mark.line + 1 : null;
  const reason = 'reason' in error && typeof error.reason === 'string' ? error.reason : error.message;
  return { reason, line };
}

const SCHEMA = CORE_SCHEMA.withTags(mergeTag);

/** Names how {@link readYaml} reads; what was read in another way is not the same. A test holds it to the package. */
export const YAML_READING = 'js-yaml 5.5.0, core schema with merge keys, 100 aliases';

/**
 * Reads a hub file leniently: YAML 1.2 core schema (dates stay text) with merge keys (`<<`), unknown keys kept. Hub files are reviewed
 * by maintainers; submissions go through the strict reader in `src/submission`.
 */
export function readYaml(text: string): JsonObject | Unreadable {
  try {
    const value =
      constructPlain(text, parseEvents(text, {})) ??
      (load(text, { schema: SCHEMA, maxAliases: 100 }) as Json | undefined);
    if (isObject(value)) return value;
    return { reason: 'the file is not a mapping of keys to values', line: 1 };
  } catch (error) {
    return unreadable(error);
  }
}

/** Whether {@link readYaml} gave a reason instead of a mapping. */
export function isUnreadable(value: JsonObject | Unreadable): value is Unreadable {
  return Object.keys(value).length === 2 && 'reason' in value && 'line' in value;
}

/** A text or number as trimmed text; undefined for anything else and for the empty text. */
export function text(value: Json | undefined): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  const trimmed = value.trim();
  return trimmed === '' ? undefined : trimmed;
}

/** The texts of a list, of a single text, or nothing. */
export function texts(value: Json | undefined): readonly string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.flatMap((item) => text(item) ?? []);
}

/** A mapping, or an empty one. */
export function mapping(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

/** A list, or an empty one. */
export function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

/** A finite number, or undefined. */
export function finite(value: Json | undefined): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
