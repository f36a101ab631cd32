/** Data as YAML or JSON can hold it. Objects that come from outside have no prototype. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** The value at a dotted path, where every part on the way is a mapping. */
export function valueAt(value: JsonObject, path: string): Json | undefined {
  return path.split('.').reduce<Json | undefined>((at, key) => (isObject(at) ? at[key] : undefined), value);
}

/** Whether a value is a mapping (and not a list or a scalar). */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
