import { invisibleIn } from '../invisible.ts';
import type { Rule } from '../rule.ts';

export const modelNameSafe: Rule = {
  id: 'model-name-safe',
  severity: 'error',
  why: 'A name must look like what it is: no invisible or direction-changing characters, and of a length a table can show.',
  examples: {
    ok: 'model_name: Modèle Δ',
    bad: 'model_name: "De\\u202Elta"',
  },
  check: ({ submission }) => {
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
