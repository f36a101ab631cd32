import { distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import { isObject, type Json, type JsonObject } from '../submission/json.ts';
import { CONFIG_KEYS } from './config.ts';
import { readPlaces } from './places.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Mistakes told at once. */
const MOST = 8;

/** What is wrong with a configuration: each mistake once, with its line, the value that stands there and what to write. */
export function explainConfig(
  path: string,
  text: string,
  file: JsonObject,
  issues: readonly Issue[],
): string {
  const { lines } = readPlaces(text);
  const told = new Map<string, readonly [line: number, words: string]>();
  for (const issue of issues) {
    for (const [at, words] of said(issue, file)) {
      const key = dotted(at);
      const line = lines.get(key);
      const place = line === undefined ? path : `${path} line ${line}`;
      if (!told.has(key)) told.set(key, [line ?? 0, `${place}: ${words}`]);
    }
  }
  const rest = told.size - MOST;
  const more = rest > 0 ? [`There are ${rest} more mistakes.`] : [];
  const sorted = [...told.values()].sort(([a], [b]) => a - b).map(([, words]) => words);
  return [...sorted.slice(0, MOST), ...more, 'See "Configuration" in Podium\'s README.'].join(' ');
}

function said(issue: Issue, file: JsonObject): readonly (readonly [Path, string])[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => [[...path, key], unknownKey(path, key)] as const);
  const value = valueIn(file, path);
  return [[path, `${dotted(path)} is ${shown(value)}${remedy(issue, value)}`]];
}

function remedy(issue: Issue, value: Json | undefined): string {
  if (issue.code === 'invalid_type') return `. Write ${expected(issue.expected, value)}.`;
  if (issue.code === 'invalid_value') return `. Write ${issue.values.map(String).join(' or ')}.`;
  if (issue.code === 'invalid_format' && issue.format === 'url')
    return '. Write an address that begins with https://.';
  const of = issue.code === 'too_small' || issue.code === 'too_big' ? UNITS[issue.origin] : undefined;
  if (of !== undefined && issue.code === 'too_small') return `. Write at least ${issue.minimum}${of}.`;
  if (of !== undefined && issue.code === 'too_big') return `. Write at most ${issue.maximum}${of}.`;
  return `; it ${issue.message}.`;
}

const UNITS: Readonly<Record<string, string>> = {
  number: '',
  int: '',
  string: ' character(s)',
  array: ' of them',
};

const YES = /^(?:yes|on|y|true)$/i;
const NO = /^(?:no|off|n|false)$/i;

function expected(type: string, value: Json | undefined): string {
  if (type === 'boolean' && typeof value === 'string' && YES.test(value)) return 'true';
  if (type === 'boolean' && typeof value === 'string' && NO.test(value)) return 'false';
  return WORDS[type] ?? type;
}

const WORDS: Readonly<Record<string, string>> = {
  boolean: 'true or false',
  string: 'a text, in quotes if it looks like a number',
  number: 'a number',
  int: 'a whole number',
  array: 'a list, with a line that begins with "- " for each entry',
  tuple: 'a list of two numbers, [lowest, highest]',
  object: 'keys with values below it',
  record: 'names with values below it',
};

/** The key that was meant: one of this part, or of another part where it should stand. */
function unknownKey(path: Path, key: string): string {
  const part = keysAt(path);
  const here = nearest(key, part);
  const elsewhere = Object.entries(CONFIG_KEYS).flatMap(([of, keys]) => {
    const near = of === '' || of.includes('*') ? undefined : nearest(key, keys);
    return near === undefined ? [] : [`${of}.${near}`];
  });
  const meant = here ?? elsewhere[0];
  const place = path.length === 0 ? '' : ` in ${dotted(path)}`;
  const remedy = meant === undefined ? `Use ${part.join(', ')}.` : `Did you mean ${meant}?`;
  return `there is no key "${key.slice(0, 60)}"${place}. ${remedy}`;
}

function keysAt(path: Path): readonly string[] {
  const isAny = (index: number) => typeof path[index] === 'number' || (index === 1 && path.length > 1);
  return CONFIG_KEYS[path.map((part, index) => (isAny(index) ? '*' : String(part))).join('.')] ?? [];
}

function nearest(word: string, known: readonly string[]): string | undefined {
  const far = (name: string) => distance(name.toLowerCase(), word.toLowerCase().replaceAll('-', '_'));
  const [best] = known.toSorted((a, b) => far(a) - far(b));
  return best !== undefined && far(best) <= Math.max(1, Math.floor(best.length / 3)) ? best : undefined;
}

function shown(value: Json | undefined): string {
  if (value === undefined) return 'missing';
  const json = JSON.stringify(value);
  if (json.length <= 40 || typeof value !== 'object') return json.slice(0, 80);
  return Array.isArray(value) ? 'a list' : 'a mapping';
}

const dotted = (path: Path): string =>
  path.reduce<string>(
    (all, part) =>
      typeof part === 'number' ? `${all}[${part}]` : all === '' ? String(part) : `${all}.${String(part)}`,
    '',
  );

const valueIn = (file: JsonObject, path: Path): Json | undefined =>
  path.reduce<Json | undefined>((at, part) => {
    if (Array.isArray(at)) return at[Number(part)];
    return isObject(at) && Object.hasOwn(at, String(part)) ? at[String(part)] : undefined;
  }, file);
