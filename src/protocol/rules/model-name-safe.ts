import { invisibleIn } from '../invisible.ts';
import { modelsOf } from '../models-of.ts';
import type { Rule } from '../rule.ts';

/** An address and nothing else: as a name it would become the id of a new model, and stay. */
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;

export const modelNameSafe: Rule = {
  id: 'model-name-safe',
  severity: 'error',
  why: 'A name must look like what it is: no invisible or direction-changing characters, of a length a table can show, and no address.',
  examples: {
    ok: 'model_name: Modèle Δ',
    bad: 'model_name: "De\\u202Elta"',
  },
  check: ({ submission, evaluation, hub }) => {
    const name = submission.fields.get('modelName')?.value;
    if (name === undefined) return [];
    const code = invisibleIn(name);
    if (code !== undefined) {
      return [
        {
          field: 'model.name',
          message: `The model name holds the invisible character ${code}.`,
          remedy: 'Type the name again by hand.',
        },
      ];
    }
    if (ADDRESS.test(name) && evaluation !== undefined && !modelsOf(hub).byId.has(evaluation.modelId)) {
      return [
        {
          field: 'model.name',
          message: `The model name ${name.length > 100 ? 'is an address' : `"${name}" is an address`}.`,
          remedy:
            'Write the name as the board shall show it; the address goes under `**Code Repository**` or `**Paper/Preprint**`.',
        },
      ];
    }
    if (name.length <= 100) return [];
    return [
      {
        field: 'model.name',
        message: `The model name has ${name.length} characters.`,
        remedy: 'Shorten it to 100 at most.',
      },
    ];
  },
};
