import type { JsonObject } from '../submission/json.ts';
import type { Model } from './hub.ts';
import { text } from './read-yaml.ts';

/** Reads a model card. Returns undefined without an id. */
export function readModel(path: string, file: JsonObject): Model | undefined {
  const id = text(file.model_id);
  return id === undefined ? undefined : { id, name: text(file.name) ?? id, path };
}
