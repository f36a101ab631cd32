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
  const several = modelsNamedIn(name.value, models);
  if (several.length > 1) {
    const message = `The Model Name ${quoted(name.value)} names several models of the hub: ${several.map((model) => quoted(model.name)).join(' and ')}.`;
    return {
      id: asId(name.value),
      findings: [
        {
          ...ambiguous(name.line, message, asId(name.value) ?? ''),
          remedy: `Submit one model per issue; for a new model that is made of them add a line \`**Model ID**: ${asId(name.value)}\`.`,
        },
      ],
    };
  }
  const id = asId(name.value);
  if (id === undefined)
    return {
      findings: [
        ambiguous(
          name.line,
          `The name ${quoted(name.value)} gives no id of letters and digits.`,
          'coolnet-v1',
        ),
      ],
    };
  const other = models.find((model) => model.id.toLowerCase() === id);
  if (other === undefined) return { id, findings: isList(name.value) ? [readAsOne(name)] : [] };
  const message = `The name ${quoted(name.value)} would get the id "${id}", which is the model ${quoted(other.name)}.`;
  return { id, findings: [ambiguous(name.line, message, `${id}_2`)] };
}

/**
 * An error where the template's name is not that of the known model whose id the record gives: one of the two
 * would be credited with the other's result. A warning where it says more, as `BrainLM Large` for `BrainLM` does; what
 * stands in parentheses behind it is no part of a name.
 */
export function nameDisagrees(
  name: Field | undefined,
  id: string | undefined,
  models: readonly KnownModel[],
): readonly Finding[] {
  const known = models.find((model) => model.id === id);
  if (name === undefined || known === undefined) return [];
  const [given, own, ownId] = [loose(withoutRemark(name.value)), loose(known.name), loose(known.id)];
  const near = [own, ownId].filter((one) => one !== '' && (given.includes(one) || one.includes(given)));
  if (near.length > 0) return near.some((one) => one.includes(given)) ? [] : [saysMore(name, known)];
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
    (['modelName', 'modelId'] as const).map((field) => loose(fields.get(field)?.value ?? '')),
  );
  own.delete('');
  if (own.size === 0) return () => false;
  const others = models.filter(({ id, name }) => !own.has(loose(id)) && !own.has(loose(name)));
  const names = new Set(others.flatMap(({ id, name }) => [loose(id), loose(name)]));
  names.delete('');
  return (name) => names.has(loose(name));
}

function saysMore(name: Field, known: KnownModel): Finding {
  const id = asId(name.value);
  return {
    rule: 'fields-disagree',
    severity: 'warning',
    field: 'model_ids',
    line: name.line,
    message: `The template says ${quoted(name.value)} for Model Name on line ${name.line}; the result goes to the model "${known.id}", which is called ${quoted(known.name)}.`,
    remedy: `Write the name ${quoted(known.name)} if it is that model${id === undefined ? '' : `, or the id of another, such as "${id}", if it is not`}.`,
  };
}

/** Words that stand between the names of several things. */
const isList = (name: string): boolean => /[,;&]|\s(?:and|und|et|vs\.?)\s/i.test(withoutRemark(name));

function readAsOne({ value, line }: Field): Finding {
  return {
    rule: 'model-ambiguous',
    severity: 'warning',
    field: 'model_ids.candidate',
    line,
    message: `The Model Name ${quoted(value)} is read as the name of one new model.`,
    remedy: 'Submit one model per issue, and write only its name.',
  };
}

/** The known models of different names that stand in a text, as words of their own and not as part of a longer name. */
function modelsNamedIn(text: string, models: readonly KnownModel[]): readonly KnownModel[] {
  const words = ` ${spaced(text)} `;
  const found = models.flatMap((model) => {
    const ids = loose(model.id) === loose(model.name) ? [model.id] : [];
    const name = [model.name, ...ids].map(spaced).find((one) => one !== '' && words.includes(` ${one} `));
    return name === undefined ? [] : [{ model, name }];
  });
  return found
    .filter(({ name }, index) => found.findIndex((other) => other.name === name) === index)
    .filter(({ name }) => !found.some((other) => other.name !== name && other.name.includes(name)))
    .map(({ model }) => model);
}

const spaced = (text: string): string =>
  folded(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const withoutRemark = (name: string): string => name.replace(/\s{0,8}\([^()]*\)\s{0,8}$/, '');

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
