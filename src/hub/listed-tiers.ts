import type { Json, JsonObject } from '../submission/json.ts';
import type { Bounds } from './benchmark.ts';
import { allSides, readBounds, readCondition } from './read-bounds.ts';
import { mapping, text } from './read-yaml.ts';
import { boundsOrNone, type StatedTier, saysRest } from './stated-tier.ts';
import { isRemark } from './tier-levels.ts';

/** `[{name, min}]`, or `[{Good: 0.8}]`; under one of several usual keys. */
export function listedTiers(items: readonly Json[], place: string): StatedTier[] {
  return items.flatMap((item, index): StatedTier[] => {
    const part = mapping(item);
    const field = `${place}[${index}]`;
    const isLast = index === items.length - 1;
    if (typeof item === 'string') return [{ metric: '', name: item, field, bounds: undefined, value: item }];
    const title =
      text(part.name) ?? text(part.label) ?? text(part.tier) ?? text(part.level) ?? text(part.title);
    if (title !== undefined) {
      const metric = text(part.metric) ?? text(part.metric_id);
      const words = part.threshold ?? part.cutoff ?? part.criterion ?? part.criteria ?? part.condition;
      const condition = readCondition(words);
      const bounds = condition?.bounds ?? itemBounds(part, words, isLast);
      const stated = { metric: metric ?? condition?.metric ?? '', name: title, bounds };
      const [key, value] = Object.entries(part).find(isSuspect) ?? [];
      return [{ ...stated, field: key === undefined ? field : `${field}.${key}`, value: value ?? item }];
    }
    const [entry, ...others] = Object.entries(part);
    if (entry === undefined || others.length > 0) return [];
    const [name, value] = entry;
    return [{ metric: '', name, field: `${field}.${name}`, bounds: boundsOrNone(value), value }];
  });
}

const TITLES = /^(?:name|label|tier|level|title|metric(?:_id)?)$/;
/** Where the trouble with an item lies, if there is any: a text with a number in it that is no title. */
const isSuspect = ([key, value]: readonly [string, Json]) =>
  typeof value === 'string' &&
  /\d/.test(value) &&
  !TITLES.test(key) &&
  !isRemark(key) &&
  readBounds(value) === undefined;

/** Numbers in an item that are no bounds. */
const PLACE = /^(?:order|rank|level|position|index|id|priority|stars?|weight|colou?r|n|count)$/i;

const LOW = ['min', 'minimum', 'min_score', 'low', 'lower'];
const HIGH = ['max', 'maximum', 'max_score', 'high', 'upper'];
const EXACT = ['value', 'score'];

function itemBounds(part: JsonObject, words: Json | undefined, isLast: boolean): Bounds | undefined {
  const first = (keys: readonly string[]) =>
    keys.map((key) => part[key] ?? null).find((value) => value !== null);
  const sides = { min: first(LOW), max: first(HIGH) };
  const reach = saysRest(words) ? undefined : (words ?? first(EXACT));
  // Beside a bound the criteria may be words for people.
  const stated = allSides(sides);
  const hasSides = stated !== undefined && Object.keys(stated).length > 0;
  const bounds = allSides({ ...sides, reach }) ?? (hasSides ? stated : undefined);
  const span = allSides({ min: part.range });
  if (bounds === undefined || span === undefined) return undefined;
  const all = { ...span, ...bounds };
  if (isLast || Object.keys(all).length > 0) return all;
  // A number under a key that means nothing here was surely meant for the bound.
  const isStray = Object.entries(part).some(([key, value]) => typeof value === 'number' && !PLACE.test(key));
  return isStray ? undefined : all;
}
