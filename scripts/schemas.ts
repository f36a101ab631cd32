/** JSON Schemas of the files of a hub, out of the zod schemas, for editors and other programs. */
import { z } from 'zod';
import { configSchema } from '../src/hub/config.ts';
import { benchmarkSchema } from '../src/hub/schemas/benchmark-schema.ts';
import { datasetSchema, modelSchema, suiteSchema } from '../src/hub/schemas/card-schemas.ts';
import { evaluationSchema } from '../src/hub/schemas/evaluation-schema.ts';
import { RULES } from '../src/protocol/rules.ts';

const toJson = (schema: z.ZodType) => z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });

/** `podium.yml`, where a rule must be one that there is. */
function podium(): z.core.JSONSchema.BaseSchema {
  const schema = toJson(configSchema);
  const rules = schema.properties?.rules;
  if (typeof rules !== 'object')
    throw new Error('podium.yml has no rules any more; correct scripts/schemas.ts.');
  rules.propertyNames = { enum: RULES.map(({ id }) => id) };
  return {
    ...schema,
    title: 'Configuration of Podium',
    description: '.github/podium.yml: every key is optional.',
  };
}

export const SCHEMAS: Readonly<Record<string, z.core.JSONSchema.BaseSchema>> = {
  benchmark: toJson(benchmarkSchema),
  dataset: toJson(datasetSchema),
  model: toJson(modelSchema),
  suite: toJson(suiteSchema),
  evaluation: toJson(evaluationSchema),
  podium: podium(),
};

/** Where the schema of one kind of file lies, and its text. */
export const schemaFiles = (): readonly (readonly [path: string, text: string])[] =>
  Object.entries(SCHEMAS).map(([kind, schema]) => [
    `schema/${kind}.json`,
    `${JSON.stringify(schema, null, 2)}\n`,
  ]);
