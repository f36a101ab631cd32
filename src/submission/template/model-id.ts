import type { FieldName } from '../fields/labels.ts';
import type { Field } from '../fields/read-fields.ts';
import type { Finding } from '../finding.ts';
import { quoted } from '../quoted.ts';

/** A model that the hub knows. */
export interface KnownModel {
  readonly id: string;
  readonly name: string;
}

export interface ModelId {
  /** undefined where there is no name to make one of. */
  readonly id?: string;
  readonly findings: readonly Finding[];
}

/**
 * The id of a template's model where the template asks only for its name: the known model of exactly that name,
 * else the name made into an id. A name that two known models share, or that would become the id of a model with
 * another name, is an error, never a guess.
 */
export function modelIdOf(fields: ReadonlyMap<FieldName, Field>, models: readonly KnownModel[]): ModelId {
  const name = fields.get('modelName');
  if (fields.has('modelId') || name === undefined) return { id: fields.get('modelId')?.value, findings: [] };
  const known = models.filter((model) => folded(model.name) === folded(name.value));
  const [first, second] = known;
  if (first !== undefined && second !== undefined) {
    const ids = known.map(({ id }) => quoted(id)).join(' and ');
    return {
      id: first.id,
      findings: [
        ambiguous(name.line, `The hub has several models called ${quoted(name.value)}: ${ids}.`, first.id),
      ],
    };
  }
  if (first !== undefined) return { id: first.id, findings: [] };
  const id = asId(name.value);
  if (id === undefined)
    return {
      findings: [
        ambiguous(
          name.line,
          `The name ${quoted(name.value)} gives no id of letters and digits.`,
          'my_model_v1',
        ),
      ],
    };
  const other = models.find((model) => model.id.toLowerCase() === id);
  if (other === undefined) return { id, findings: [] };
  const message = `The name ${quoted(name.value)} would get the id "${id}", which is the model ${quoted(other.name)}.`;
  return { id, findings: [ambiguous(name.line, message, `${id}_2`)] };
}

/**
 * An error where the template's name is not that of the known model whose id the record gives: one of the two
 * would be credited with the other's result. `BrainLM` and `BrainLM v1 (ours)` are near enough.
 */
export function nameDisagrees(
  name: Field | undefined,
  id: string | undefined,
  models: readonly KnownModel[],
): readonly Finding[] {
  const known = models.find((model) => model.id === id);
  if (name === undefined || known === undefined) return [];
  const [given, own, ownId] = [loose(name.value), loose(known.name), loose(known.id)];
  if ([own, ownId].some((one) => one !== '' && (given.includes(one) || one.includes(given)))) return [];
  return [
    {
      rule: 'fields-disagree',
      severity: 'error',
      field: 'model_ids',
      line: name.line,
      message: `The template says ${quoted(name.value)} for Model Name on line ${name.line}; the model "${known.id}" is called ${quoted(known.name)}.`,
      remedy: `Write the name ${quoted(known.name)}, or the id of the model that is meant.`,
    },
  ];
}

/** Whether a name is that of a known model other than the one that the template names; never, where it names none. */
export function rivalsOf(
  fields: ReadonlyMap<FieldName, Field>,
  models: readonly KnownModel[],
): (name: string) => boolean {
  const own = new Set(
    ['modelName', 'modelId'].map((field) => loose(fields.get(field as FieldName)?.value ?? '')),
  );
  own.delete('');
  if (own.size === 0) return () => false;
  const others = models.filter(({ id, name }) => !own.has(loose(id)) && !own.has(loose(name)));
  const names = new Set(others.flatMap(({ id, name }) => [loose(id), loose(name)]));
  names.delete('');
  return (name) => names.has(loose(name));
}

const folded = (name: string) => name.normalize('NFKC').trim().toLowerCase();
const loose = (name: string) => folded(name).replace(/[^\p{L}\p{N}]+/gu, '');

function ambiguous(line: number, message: string, example: string): Finding {
  return {
    rule: 'model-ambiguous',
    severity: 'error',
    field: 'model_ids.candidate',
    line,
    message,
    remedy: `Add a line such as \`**Model ID**: ${example}\`, with the id that is meant.`,
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
