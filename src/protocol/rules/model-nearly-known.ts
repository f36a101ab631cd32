import { looksLike } from '../lookalike.ts';
import { modelsByLook, modelsOf } from '../models-of.ts';
import type { Rule } from '../rule.ts';

export const modelNearlyKnown: Rule = {
  id: 'model-nearly-known',
  severity: 'warning',
  why: 'One model under two names would hold two places on the board, and a look-alike would borrow another’s.',
  examples: {
    ok: 'model_ids: {candidate: alpha-2}\nmodel_name: Alpha 2',
    bad: 'model_ids: {candidate: alpha_new}\nmodel_name: ALPHA',
  },
  check: ({ submission, evaluation, hub }) => {
    const id = evaluation?.modelId;
    if (id === undefined || modelsOf(hub).byId.has(id)) return [];
    const name = submission.fields.get('modelName')?.value;
    if (name === undefined) return [];
    const looks = [id, name].map(looksLike).filter((look) => look !== '');
    const twin = looks.map((look) => modelsByLook(hub).get(look)).find((model) => model !== undefined);
    if (twin === undefined || twin.id.toLowerCase() === id.toLowerCase()) return [];
    return [
      {
        field: 'model_ids',
        message: `The new model "${id}" (${name}) is nearly named like "${twin.name}" (${twin.id}).`,
        remedy: `If it is the same model, write "${twin.id}".`,
      },
    ];
  },
};
