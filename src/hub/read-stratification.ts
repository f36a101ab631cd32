import { isObject, type Json, type JsonObject } from '../submission/json.ts';
import type { StratificationCategory, StratumGroup } from './benchmark.ts';
import { metricPlaces } from './metric-places.ts';
import { GROUP_MINIMUM_KEYS, MINIMUM_KEYS, readFlag, readMinimum } from './read-count.ts';
import { list, mapping, text, texts } from './read-yaml.ts';

const PLACES = ['stratification', 'stratification_dimensions', 'strata', 'subgroups'] as const;
const REQUIRED = ['required_strata', 'required_stratification', 'required_subgroups'] as const;

/** The categories a file names under any of the usual keys, once each, in the order of the file. */
export function readStratification(file: JsonObject): readonly StratificationCategory[] {
  const parts = places(file);
  const least = minimumPerGroup(file);
  const found = [
    ...parts.flatMap((part) => PLACES.flatMap((key) => categories(part[key], false, least))),
    ...parts.flatMap((part) => REQUIRED.flatMap((key) => categories(part[key], true, least))),
  ];
  const byId = new Map<string, StratificationCategory>();
  for (const category of found) {
    const known = byId.get(category.id);
    byId.set(category.id, known === undefined ? category : joined(known, category));
  }
  return [...byId.values()];
}

const places = (file: JsonObject): readonly JsonObject[] => [
  file,
  ...metricPlaces(file).map(mapping),
  mapping(file.requirements),
];

/** Smallest N of any group. */
export function minimumPerGroup(file: JsonObject): number | undefined {
  return places(file)
    .map((part) => readMinimum(part, GROUP_MINIMUM_KEYS))
    .find((count) => count !== undefined);
}

const joined = (a: StratificationCategory, b: StratificationCategory): StratificationCategory => ({
  id: a.id,
  name: a.name ?? b.name,
  groups: a.groups.length > 0 ? a.groups : b.groups,
  required: a.required || b.required,
  minimum: a.minimum ?? b.minimum,
});

/** Words, a list of words or mappings, a mapping by category, or `{required: […], optional: […], min_n}`. */
function categories(value: Json | undefined, required: boolean, minimum?: number): StratificationCategory[] {
  if (Array.isArray(value)) return list(value).flatMap((item) => categories(item, required, minimum));
  if (!isObject(value)) {
    const id = typeof value === 'boolean' ? undefined : text(value);
    return id === undefined ? [] : [{ id, groups: [], required, minimum }];
  }
  const id = text(value.category) ?? text(value.dimension) ?? text(value.id) ?? text(value.name);
  if (id !== undefined) return [category(id, value, required, minimum)];
  const least = smallest(value) ?? minimum;
  const all = readFlag(value.required) ?? required;
  return Object.entries(value).flatMap(([key, part]): StratificationCategory[] => {
    const flag = key === 'required' ? true : key === 'optional' || key === 'recommended' ? false : undefined;
    if (flag !== undefined) return categories(part, flag, least);
    if (HOLDERS.has(key)) return categories(part, all, least);
    if (Array.isArray(part)) return [{ id: key, groups: groups(part), required: all, minimum: least }];
    if (isObject(part)) return [category(key, part, all, least)];
    return part === null || readFlag(part) !== undefined
      ? [{ id: key, groups: [], required: readFlag(part) ?? all, minimum: least }]
      : [];
  });
}

const HOLDERS = new Set(['dimensions', 'categories', 'by', 'fields', 'variables', 'factors', 'attributes']);

const smallest = (part: JsonObject): number | undefined =>
  readMinimum(part, [...GROUP_MINIMUM_KEYS, ...MINIMUM_KEYS]);

function category(id: string, body: JsonObject, required: boolean, minimum?: number): StratificationCategory {
  const name = [body.name, body.label, body.title]
    .map(text)
    .find((word) => word !== undefined && word !== id);
  return {
    id,
    name,
    groups: groups(
      body.groups ?? body.categories ?? body.values ?? body.levels ?? body.strata ?? body.options,
    ),
    required: readFlag(body.required) ?? required,
    minimum: smallest(body) ?? minimum,
  };
}

function groups(value: Json | undefined): readonly StratumGroup[] {
  if (isObject(value)) return Object.entries(value).map(([id, body]) => group(id, mapping(body)));
  return list(value).flatMap((item) => {
    const body = mapping(item);
    const id = isObject(item)
      ? (text(body.id) ?? text(body.group) ?? text(body.value) ?? text(body.name))
      : text(item);
    return id === undefined ? [] : [group(id, body)];
  });
}

const group = (id: string, body: JsonObject): StratumGroup => ({
  id,
  name: text(body.name) === id ? undefined : text(body.name),
  parts: texts(body.subtypes ?? body.variants ?? body.subgroups),
  minimum: readMinimum(body),
});
