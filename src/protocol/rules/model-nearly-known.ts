import { looseName } from '../did-you-mean.ts';
import { evaluationOf } from '../record-of.ts';
import type { Rule } from '../rule.ts';

export const modelNearlyKnown: Rule = {
  id: 'model-nearly-known',
  severity: 'warning',
  why: 'One model under two names would hold two places on the board.',
  check: ({ submission, hub }) => {
    const id = evaluationOf(submission)?.modelId;
    const name = submission.fields.get('modelName')?.value;
    if (id === undefined || hub.models.some((model) => model.id === id)) return [];
    const wanted = [id, name ?? id].map(looseName);
    const twin = hub.models.find(
      (model) => wanted.includes(looseName(model.id)) || wanted.includes(looseName(model.name)),
    );
    if (twin === undefined) return [];
    return [
      {
        field: 'model_ids',
        message: `The new model "${id}"${name === undefined ? '' : ` (${name})`} is nearly named like "${twin.name}" (${twin.id}).`,
        remedy: `If it is the same model, write "${twin.id}".`,
      },
    ];
  },
};
