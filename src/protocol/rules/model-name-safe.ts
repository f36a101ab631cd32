import type { Rule } from '../rule.ts';

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}\u2800]/u;

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
    const found = INVISIBLE.exec(name)?.[0];
    const code = found?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    if (code !== undefined) {
      return [
        {
          field: 'model.name',
          message: `The model name holds the invisible character U+${code}.`,
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
