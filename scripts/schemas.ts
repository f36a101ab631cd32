/** JSON Schemas of the files of a hub, out of the zod schemas, for editors and other programs. */
import { z } from 'zod';
import { configSchema } from '../src/hub/config.ts';
import { benchmarkSchema } from '../src/hub/schemas/benchmark-schema.ts';
import { datasetSchema, modelSchema, suiteSchema } from '../src/hub/schemas/card-schemas.ts';
import { evaluationSchema } from '../src/hub/schemas/evaluation-schema.ts';
import { HUB_RULE_IDS } from '../src/protocol/rule-ids.ts';
import { RULES } from '../src/protocol/rules.ts';
import { isObject, type Json, type JsonObject } from '../src/submission/json.ts';
import { REMARKS } from '../src/submission/remarks.ts';

const toJson = (schema: z.ZodType) => z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });

/**
 * A hub file, where an optional key may stand without a value: YAML reads that as null, and the readers take it for
 * no key at all.
 */
const hubFile = (schema: z.ZodType): Json => withEmptyKeys(z.json().parse(toJson(schema)));

function withEmptyKeys(node: Json): Json {
  if (Array.isArray(node)) return node.map(withEmptyKeys);
  if (!isObject(node)) return node;
  const all: JsonObject = Object.fromEntries(
    Object.entries(node).map(
      ([key, part]) => [key, key === 'examples' ? part : withEmptyKeys(part)] as const,
    ),
  );
  if (!isObject(all.properties)) return all;
  const required = Array.isArray(all.required) ? all.required : [];
  const properties = Object.entries(all.properties).map(([key, part]) => [
    key,
    isObject(part) && !required.includes(key) ? orNull(part) : part,
  ]);
  return { ...all, properties: Object.fromEntries(properties) };
}

function orNull(part: JsonObject): JsonObject {
  const { type, anyOf, enum: values } = part;
  if (Array.isArray(values)) return { ...part, type: [String(type), 'null'], enum: [...values, null] };
  if (Array.isArray(anyOf)) return { ...part, anyOf: [...anyOf, { type: 'null' }] };
  if (typeof type === 'string') return { ...part, type: [type, 'null'] };
  return Array.isArray(type) && !type.includes('null') ? { ...part, type: [...type, 'null'] } : part;
}

/** `podium.yml`, where a rule must be one that there is. */
function podium(): z.core.JSONSchema.BaseSchema {
  const schema: z.core.JSONSchema.BaseSchema = JSON.parse(JSON.stringify(hubFile(configSchema)));
  const rules = schema.properties?.rules;
  if (typeof rules !== 'object')
    throw new Error('podium.yml has no rules any more; correct scripts/schemas.ts.');
  rules.propertyNames = {
    enum: [...RULES.map(({ id }) => id), ...HUB_RULE_IDS, ...REMARKS.map(({ id }) => id)],
  };
  return {
    ...schema,
    title: 'Configuration of Podium',
    description: '.github/podium.yml: every key is optional.',
  };
}

export const SCHEMAS: Readonly<Record<string, unknown>> = {
  benchmark: hubFile(benchmarkSchema),
  dataset: hubFile(datasetSchema),
  model: hubFile(modelSchema),
  suite: hubFile(suiteSchema),
  evaluation: hubFile(evaluationSchema),
  podium: podium(),
};

/** Where the schema of one kind of file lies, and its text. */
export const schemaFiles = (): readonly (readonly [path: string, text: string])[] =>
  Object.entries(SCHEMAS).map(([kind, schema]) => [
    `schema/${kind}.json`,
    `${JSON.stringify(schema, null, 2)}\n`,
  ]);
