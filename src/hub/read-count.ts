import type { Json } from '../submission/json.ts';
import { finite, mapping, text } from './read-yaml.ts';

/** A whole number of samples, at least 1. */
export function readCount(value: Json | undefined): number | undefined {
  const digits =
    typeof value === 'string' && value.length < 50
      ? /^\s*(?:>=|≥|at least)?\s*(\d+)\s*$/i.exec(value)?.[1]
      : undefined;
  const number = digits === undefined ? finite(value) : Number(digits);
  return number !== undefined && Number.isSafeInteger(number) && number >= 1 ? number : undefined;
}

/** `true`, and what YAML 1.1 and people write for it; undefined for anything else. */
export function readFlag(value: Json | undefined): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (value === 1 || value === 0) return value === 1;
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
