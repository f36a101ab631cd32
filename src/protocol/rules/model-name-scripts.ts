import { mixedWord } from '../lookalike.ts';
import type { Rule } from '../rule.ts';

export const modelNameScripts: Rule = {
  id: 'model-name-scripts',
  severity: 'warning',
  why: 'A word of letters from several alphabets can pass for another model’s name.',
  examples: { ok: 'model_name: β-VAE large', bad: 'model_name: Br\u0430inLM' },
  check: ({ submission }) => {
    const name = submission.fields.get('modelName')?.value;
    const mixed = name === undefined ? undefined : mixedWord(name);
    if (mixed === undefined) return [];
    return [
      {
        field: 'model.name',
        message: `The word "${mixed.word}" of the model name mixes ${mixed.scripts.join(' and ')} letters.`,
        remedy: 'Type the name again in one alphabet; a maintainer will look at it.',
      },
    ];
  },
};
