import type { FieldName } from '../fields/labels.ts';
import type { Field } from '../fields/read-fields.ts';
import type { Finding } from '../finding.ts';

/** Ids of the known models that are shown under a name. */
export type ModelIds = (name: string) => readonly string[];

/**
 * The id of a template's model where the template asks only for its name: the known model of exactly that name,
 * else the name made into an id. A name that two known models share is an error, never a guess.
 */
export function modelIdOf(
  fields: ReadonlyMap<FieldName, Field>,
  modelIds: ModelIds = () => [],
): { readonly id?: string; readonly findings: readonly Finding[] } {
  const name = fields.get('modelName');
  if (fields.has('modelId') || name === undefined) return { findings: [] };
  const [known, ...others] = modelIds(name.value);
  if (known !== undefined && others.length === 0) return { id: known, findings: [] };
  const id = known ?? asId(name.value);
  if (others.length === 0) return { id, findings: [] };
  const ids = [known, ...others].map((one) => `"${one}"`).join(' and ');
  return {
    id,
    findings: [
      {
        rule: 'model-ambiguous',
        severity: 'error',
        field: 'model_ids.candidate',
        line: name.line,
        message: `The hub has several models called "${name.value}": ${ids}.`,
        remedy: `Add a line \`**Model ID**: ${known}\`, with the id that is meant.`,
      },
    ],
  };
}

/** `Brain LM v2.1 (large)` -> `brain_lm_v2.1_large`. */
function asId(name: string): string | undefined {
  const id = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '_')
    .replace(/^[^a-z0-9]+|[._-]+$/g, '')
    .slice(0, 128);
  return id === '' ? undefined : id;
}
