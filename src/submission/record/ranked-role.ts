import type { Json, JsonObject } from '../json.ts';

/** Roles of models that a run is measured against. */
const COMPARED = /^(?:base_?line|reference|comparator|control|teacher|human)/i;

/**
 * The role in `model_ids` of the model that is ranked: `candidate`, else the first that is not one to compare with,
 * else, where `model_id` names none either, the only one. A candidate that is empty is never replaced by another.
 */
export function rankedRole(roles: JsonObject, modelId: Json | undefined): string | undefined {
  if (Object.hasOwn(roles, 'candidate')) return 'candidate';
  const names = Object.keys(roles);
  const ranked =
    names.find((role) => role.toLowerCase() === 'candidate') ??
    names.find((role) => !COMPARED.test(role) && roles[role] !== null);
  if (ranked !== undefined) return ranked;
  return names.length === 1 && (modelId === undefined || modelId === null) ? names[0] : undefined;
}

/** The roles of which each could be the one that is ranked, where none is called candidate; none where all are one model. */
export function contenders(roles: JsonObject): readonly string[] {
  const names = Object.keys(roles);
  if (names.some((role) => role.toLowerCase() === 'candidate')) return [];
  const open = names.filter((role) => !COMPARED.test(role) && roles[role] !== null);
  return new Set(open.map((role) => roles[role])).size > 1 ? open : [];
}
