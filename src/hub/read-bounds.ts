import { isObject, type Json } from '../submission/json.ts';
import type { Bounds } from './benchmark.ts';
import { finite } from './read-yaml.ts';

const NUMBER = String.raw`[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?`;
const BETWEEN = new RegExp(
  String.raw`^([[(]?)\s*(${NUMBER}|-\s*(?:inf(?:inity)?|∞))\s*(,|;|\.\.\.?|…|–|—|-|to)\s*(${NUMBER}|\+?\s*(?:inf(?:inity)?|∞))\s*([\])]?)$`,
  'i',
);
const OVER = '>|above|over|more than|greater than|higher than';
const FROM = '>=|=>|≥|at least|no less than|from|min(?:imum)?';
const UNDER = '<|below|under|less than|lower than';
const UP_TO = '<=|=<|≤|at most|no more than|up to|max(?:imum)?';
const OR_BETTER = String.raw`\+|(?:and|or)\s+(?:more|above|higher|over)`;
const OR_LESS = String.raw`(?:and|or)\s+(?:less|below|lower|under)`;
const COMPARED = new RegExp(
  String.raw`^(${FROM}|${OVER}|${UP_TO}|${UNDER})?\s*(${NUMBER})\s*(%)?\s*(${OR_BETTER}|${OR_LESS})?$`,
  'i',
);
const CONDITION = /^(\S.*?)\s*((?:[<>=≥≤]|\b(?:at|no|above|over|below|under)\b).*)$/i;
const TURNED = /^(.*\d\s*%?)\s+([A-Za-z]\S*(?: \S+)*)$/;
const ENCLOSED = new RegExp(
  String.raw`^(${NUMBER})\s*(<=?|≤)\s*(\S+(?: \S+)?)\s*(<=?|≤)\s*(${NUMBER})$`,
  'i',
);
const OPEN = /^[-+]?\s*(?:inf(?:inity)?|∞)$/i;

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
  if (typeof value !== 'string' || value.length > 5 * LONGEST) return [];
  // A remark in brackets may follow: `0 to 1 (higher is better)`.
  const { min, max } = inWords(value.replace(/(?<=\S)\s+\([^()]*\)\s*$/, '')) ?? {};
  return [min, max];
}

/** A side of a range; undefined where it is open. */
function side(value: Json | undefined): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return finite(number);
}

/**
 * `0.8`, `"> 0.8"`, `"80%"`, `"0.8 to 0.9"`, `{min, max}` (each a number or in words), `[0.8, 1]`. undefined where
 * no bound stands, and where any part of what stands there cannot be read.
 */
export function readBounds(value: Json | undefined): Bounds | undefined {
  const bounds = partOf(value, 'reach');
  return bounds === undefined || Object.keys(bounds).length === 0 ? undefined : bounds;
}

/** A condition that names its metric, such as `AUROC >= 0.9` or `>= 0.9 AUROC`. undefined for anything else. */
export function readCondition(
  value: Json | undefined,
): { readonly metric: string; readonly bounds: Bounds } | undefined {
  if (typeof value !== 'string' || value.length > 2 * LONGEST) return undefined;
  const [, low, least, within, most, high] = ENCLOSED.exec(value.trim()) ?? [];
  if (within !== undefined) {
    const bounds = {
      min: Number(low),
      max: Number(high),
      ...(least === '<' ? { minExclusive: true } : {}),
      ...(most === '<' ? { maxExclusive: true } : {}),
    };
    return { metric: within, bounds };
  }
  const [, before, rest] = CONDITION.exec(value.trim()) ?? [];
  const [, first, behind] = TURNED.exec(value.trim()) ?? [];
  const [metric, words] = before === undefined ? [behind, first] : [before, rest];
  const bounds = words === undefined ? undefined : inWords(words);
  return metric === undefined || bounds === undefined ? undefined : { metric, bounds };
}

type Side = 'min' | 'max' | 'reach';

/** What one side says; empty where it leaves the side open. */
function partOf(value: Json | undefined, as: Side): Bounds | undefined {
  if (value === undefined || value === null) return {};
  if (typeof value === 'number') return Number.isFinite(value) ? { [as]: value } : infinite(value);
  if (typeof value === 'string') {
    if (value.length <= LONGEST && OPEN.test(value.trim())) return {};
    const { reach, ...words } = inWords(value) ?? {};
    const { percent } = words;
    if (reach !== undefined) return { [as]: reach, ...(percent ? { percent } : {}) };
    return as in words || (as === 'reach' && Object.keys(words).length > 0) ? words : undefined;
  }
  if (Array.isArray(value)) {
    const isPair = value.length === 2 && value.every((side) => side === null || typeof side !== 'object');
    return isPair ? allSides({ min: value[0], max: value[1] }) : undefined;
  }
  if (!isObject(value)) return undefined;
  const { min, max, minimum, maximum, value: exact, target, threshold, operator = value.op ?? null } = value;
  if (typeof operator === 'string') {
    const number = exact ?? target ?? threshold;
    return typeof number === 'number' ? partOf(`${operator} ${number}`, as) : undefined;
  }
  return allSides({ min: min ?? minimum, max: max ?? maximum, reach: exact ?? target ?? threshold });
}

const infinite = (value: number): Bounds | undefined => (Number.isNaN(value) ? undefined : {});

/** All sides together; undefined where one cannot be read. */
export function allSides(sides: Readonly<Partial<Record<Side, Json | undefined>>>): Bounds | undefined {
  const parts = (['min', 'max', 'reach'] as const).map((as) => partOf(sides[as], as));
  return parts.includes(undefined) ? undefined : Object.assign({}, ...parts);
}

/** A bound takes few characters; the expressions above would take long over a text of thousands. */
const LONGEST = 100;

/** `>= 0.8 and < 0.9`, `0.8 – < 0.9`. */
const HALVES = /\s*(?:,|;|&|\band\b|\s[–—-]\s*(?=[<≤]))\s*/i;

function bothSides(words: string): Bounds | undefined {
  const [first, second, ...more] = words.split(HALVES).map((half) => comparison(half));
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  const { reach, ...low } = first;
  const from = reach === undefined ? low : { min: reach };
  return 'min' in from && 'max' in second && second.reach === undefined ? { ...from, ...second } : undefined;
}

function inWords(words: string): Bounds | undefined {
  if (words.length > LONGEST) return undefined;
  return comparison(words.trim()) ?? between(words.trim()) ?? bothSides(words.trim());
}

function comparison(words: string): Bounds | undefined {
  const [found, before = '', digits, percent, behind = ''] = COMPARED.exec(words) ?? [];
  if (found === undefined || (before !== '' && behind !== '')) return undefined;
  const bounds = compared(Number(digits) / (percent === undefined ? 1 : 100), before, behind);
  return percent === undefined ? bounds : { ...bounds, percent: true };
}

function compared(number: number, before: string, behind: string): Bounds {
  const is = (...ways: readonly string[]) =>
    new RegExp(`^(?:${ways.join('|')})$`, 'i').test(before || behind);
  if (is(OVER)) return { min: number, minExclusive: true };
  if (is(UNDER)) return { max: number, maxExclusive: true };
  if (is(FROM, OR_BETTER)) return { min: number };
  return is(UP_TO, OR_LESS) ? { max: number } : { reach: number };
}

/** `0.8 to 0.9`; a round bracket beside a comma leaves its end out, as in mathematics. */
function between(words: string): Bounds | undefined {
  const [found, opening, from, sign, to, closing] = BETWEEN.exec(words) ?? [];
  if (found === undefined) return undefined;
  const [min, max] = [side(from), side(to)];
  const interval = sign === ',' || sign === ';';
  return {
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(interval && opening === '(' && min !== undefined ? { minExclusive: true } : {}),
    ...(interval && closing === ')' && max !== undefined ? { maxExclusive: true } : {}),
  };
}
