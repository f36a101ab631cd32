import type { Json } from '../submission/json.ts';
import type { Bounds, Unread } from './benchmark.ts';
import { readBounds } from './read-bounds.ts';
import { list, mapping, text } from './read-yaml.ts';
import { isLevel, isLevels, isRemark } from './tier-levels.ts';
import { saysNothing } from './unread-values.ts';

/** What a file demands of values, per metric, and what of it cannot be read. */
export interface Thresholds {
  readonly bounds: ReadonlyMap<string, Bounds>;
  readonly unread: readonly Unread[];
}

/** Thresholds of a benchmark or suite: by metric, or a list of `{metric, min, max}`. `field` says where they stand. */
export function readThresholds(value: Json | undefined, field = 'thresholds'): Thresholds {
  const bounds = new Map<string, Bounds>();
  const unread: Unread[] = [];
  const put = (metric: string, part: Json, where: string) => {
    const read = readBounds(part);
    if (read !== undefined) bounds.set(metric, read);
    else if (isMeant(part) || isStrayWord(part)) unread.push(unreadBound(where, part, 'threshold'));
  };
  for (const [index, item] of list(value).entries()) {
    const metric = text(mapping(item).metric) ?? text(mapping(item).metric_id);
    if (metric !== undefined) put(metric, item, `${field}[${index}]`);
  }
  for (const [metric, part] of Object.entries(mapping(value))) {
    if (isLevel(metric) || isRemark(metric) || isLevels(part)) continue;
    put(metric, part, `${field}.${metric}`);
  }
  return { bounds, unread };
}

const BEGINS =
  /^\s*(?:[<>=≥≤~≈]|about|around|approx|circa|at (?:least|most)|above|below|over|under|[-+]?\.?\d)/i;

/** Whether what cannot be read was surely meant as a bound; other words are for people. */
export function isMeant(value: Json): boolean {
  if (typeof value === 'string') return /\d/.test(value) && BEGINS.test(value);
  if (typeof value === 'object' && value !== null) return Object.values<Json>(value).some(isMeant);
  return typeof value === 'number';
}

/** One word in the place of a number, unless it says how a cut-off is chosen; whole sentences are for people. */
export const isStrayWord = (value: Json): boolean =>
  typeof value === 'string' &&
  /^\s*\p{L}[\p{L}-]*\s*$/u.test(value) &&
  !saysNothing(value) &&
  !/^\s*(?:youden|otsu|optimal|best|fixed|default|auto(?:matic)?|adaptive|median|varies|variable|relative|informational)\s*$/i.test(
    value,
  );

/** For a value that is no bound. */
export function unreadBound(field: string, value: Json, of: Unread['of']): Unread {
  if (typeof value !== 'string') return { field, of, trouble: 'holds no bound that can be read' };
  return { field, of, value, trouble: `is "${value.slice(0, 60)}", which is no bound` };
}
