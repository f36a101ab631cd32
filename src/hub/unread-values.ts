import { isObject, type Json, type JsonObject } from '../submission/json.ts';
import type { Unread } from './benchmark.ts';
import { readRange } from './read-bounds.ts';
import { GROUP_MINIMUM_KEYS, MINIMUM_KEYS, readCount } from './read-count.ts';
import { mapping } from './read-yaml.ts';

/** Ranges and smallest numbers of samples that a benchmark file states in a way nobody can use. */
export function unreadValues(file: JsonObject): readonly Unread[] {
  const metrics = METRICS.flatMap((key) => unreadRanges(file[key], key));
  const inParts = ['', 'requirements', 'data_spec', 'data_requirements', 'protocol', ...METRICS].flatMap(
    (part) => {
      const at = part === '' ? file : mapping(file[part]);
      const below = (key: string) => (part === '' ? key : `${part}.${key}`);
      return [...unreadMinimums(at, below), ...STRATA.flatMap((key) => unreadBelow(at[key], below(key)))];
    },
  );
  return [...metrics, ...inParts];
}

const METRICS = [
  ...['metrics', 'evaluation_metrics', 'evaluation', 'primary_metric', 'ranking_metric'],
  ...['secondary_metrics', 'aggregate_metrics', 'aggregates', 'derived_metrics', 'metric_definitions'],
];
const STRATA = ['stratification', 'stratification_dimensions', 'strata', 'subgroups'];
const MINIMA: readonly string[] = [...MINIMUM_KEYS, ...GROUP_MINIMUM_KEYS];

/** A word for nothing, or for a number that is still to be settled. */
export const saysNothing = (word: string): boolean =>
  /^\s*(?:tbd|tba|todo|n\/?a|none|no|any|open|unknown|null|\?|-)?\s*$/i.test(word);

function unreadMinimums(part: JsonObject, below: (key: string) => string): readonly Unread[] {
  return MINIMA.flatMap((key): Unread[] => {
    const value = part[key];
    const isStated =
      typeof value === 'string' ? !saysNothing(value) : typeof value === 'number' && value !== 0;
    if (!isStated || readCount(value) !== undefined) return [];
    const trouble = `is ${quoted(value)}, which is no whole number of samples`;
    return [{ field: below(key), trouble, of: 'minimum' }];
  });
}

function unreadBelow(value: Json | undefined, field: string): readonly Unread[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => unreadBelow(item, `${field}[${index}]`));
  if (!isObject(value)) return [];
  const below = (key: string) => `${field}.${key}`;
  const inner = Object.entries(value).flatMap(([key, part]) => unreadBelow(part, below(key)));
  return [...unreadMinimums(value, below), ...inner];
}

/** Keys beside metrics below which `range` means something else. */
const OTHERS = new Set([...STRATA, 'tiers', 'thresholds', 'performance_targets', 'targets']);

function unreadRanges(value: Json | undefined, field: string): readonly Unread[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => unreadRanges(item, `${field}[${index}]`));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, part]): readonly Unread[] => {
    const at = `${field}.${key}`;
    if (OTHERS.has(key)) return [];
    if (key !== 'range' && key !== 'target_range') return unreadRanges(part, at);
    if (part === null || readRange(part) !== undefined || isOpen(part)) return [];
    return [{ field: at, trouble: `is ${quoted(part)}, which is no range`, of: 'range' }];
  });
}

/** Words that leave both sides open, or list what is no number. */
function isOpen(value: Json): boolean {
  if (typeof value === 'string')
    return saysNothing(value) || /inf|∞|bounded|any|real|positive|negative|open/i.test(value);
  const parts = Array.isArray(value) ? value : Object.values(mapping(value));
  return typeof value !== 'number' && !parts.some((part) => typeof part === 'number');
}

const quoted = (value: Json | undefined): string => JSON.stringify(value).slice(0, 60);
