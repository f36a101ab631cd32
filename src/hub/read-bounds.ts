import { isObject, type Json } from '../submission/json.ts';
import type { Bounds } from './benchmark.ts';
import { finite, list, mapping, text } from './read-yaml.ts';

const NUMBER = String.raw`[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?`;
const BETWEEN = new RegExp(
  String.raw`^[[(]?\s*(${NUMBER}|-\s*(?:inf(?:inity)?|∞))\s*(?:,|;|\.\.\.?|…|–|—|-|to)\s*(${NUMBER}|\+?\s*(?:inf(?:inity)?|∞))\s*[\])]?$`,
  'i',
);
const COMPARED = new RegExp(
  String.raw`^(>=|=>|≥|>|at least|min(?:imum)?|<=|=<|≤|<|at most|max(?:imum)?)?\s*(${NUMBER})\s*(%)?$`,
  'i',
);

/** `[0, 1]`, `{min, max}`, `0-1`, `[0, inf)`; an open side is infinite. undefined for anything that is no range. */
export function readRange(value: Json | undefined): readonly [number, number] | undefined {
  const [low, high] = ends(value);
  if (low === undefined && high === undefined) return undefined;
  const range = [low ?? -Infinity, high ?? Infinity] as const;
  return range[0] < range[1] && range.some(Number.isFinite) ? range : undefined;
}

function ends(value: Json | undefined): readonly [low?: number, high?: number] {
  if (Array.isArray(value)) return value.length === 2 ? [side(value[0]), side(value[1])] : [];
  if (isObject(value)) {
    const { min, max, low, high, lower, upper } = value;
    return [side(min ?? low ?? lower), side(max ?? high ?? upper)];
  }
  if (typeof value !== 'string') return [];
  // A remark in brackets may follow: `0 to 1 (higher is better)`.
  const words = value.replace(/(?<=\S)\s+\([^()]*\)\s*$/, '').trim();
  const between = BETWEEN.exec(words);
  if (between !== null) return [side(between[1]), side(between[2])];
  const { min, max } = comparison(words) ?? {};
  return [min, max];
}

/** A side of a range; undefined where it is open. */
function side(value: Json | undefined): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return finite(number);
}

/** `0.8`, `">= 0.8"`, `"80%"`, `{min, max}`, `[0.8, 1]`. undefined where no number stands. */
export function readBounds(value: Json | undefined): Bounds | undefined {
  const bare = finite(value);
  if (bare !== undefined) return { reach: bare };
  if (typeof value === 'string') return comparison(value);
  const { min, max, minimum, maximum, value: exact, target, threshold } = mapping(value);
  const [low, high] = Array.isArray(value) ? list(value) : [min ?? minimum, max ?? maximum];
  const bounds = { min: finite(low), max: finite(high), reach: finite(exact ?? target ?? threshold) };
  const given = Object.entries(bounds).filter(([, bound]) => bound !== undefined);
  return given.length === 0 ? undefined : Object.fromEntries(given);
}

function comparison(words: string): Bounds | undefined {
  const found = COMPARED.exec(words.trim());
  if (found === null) return undefined;
  const number = Number(found[2]) / (found[3] === undefined ? 1 : 100);
  if (found[1] === undefined) return { reach: number };
  return /^(<|=<|≤|at most|max)/i.test(found[1]) ? { max: number } : { min: number };
}

/** A whole number of samples, at least 1. */
export function readCount(value: Json | undefined): number | undefined {
  const number = typeof value === 'string' && /^\s*\d+\s*$/.test(value) ? Number(value) : finite(value);
  return number !== undefined && Number.isSafeInteger(number) && number >= 1 ? number : undefined;
}

/** `true`, and what YAML 1.1 and people write for it; undefined for anything else. */
export function readFlag(value: Json | undefined): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const word = text(value)?.toLowerCase();
  if (word === 'true' || word === 'yes' || word === 'on' || word === 'required') return true;
  return word === 'false' || word === 'no' || word === 'off' || word === 'optional' ? false : undefined;
}

/** Keys for the smallest number of samples of the whole. */
export const MINIMUM_KEYS = [
  'min_samples',
  'minimum_samples',
  'min_n',
  'minimum_n',
  'min_N',
  'n_min',
  'min_sample_size',
  'minimum_sample_size',
  'min_subjects',
  'minimum_subjects',
] as const;

/** Keys for the smallest number of samples of any group. */
export const GROUP_MINIMUM_KEYS = [
  'min_samples_per_group',
  'minimum_samples_per_group',
  'min_n_per_group',
  'min_samples_per_stratum',
  'min_n_per_stratum',
  'min_group_size',
] as const;

/** The smallest number of samples that a part of a file asks for, under the first of some keys that says it. */
export function readMinimum(
  value: Json | undefined,
  keys: readonly string[] = MINIMUM_KEYS,
): number | undefined {
  const part = mapping(value);
  for (const key of keys) {
    const count = readCount(part[key]);
    if (count !== undefined) return count;
  }
  return undefined;
}
