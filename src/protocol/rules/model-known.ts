import { isObject } from '../../submission/json.ts';
import { ID } from '../../submission/record/record-schema.ts';
import { looseName, nearest } from '../did-you-mean.ts';
import { evaluationOf } from '../record-of.ts';
import type { Complaint, Context, Rule } from '../rule.ts';

export const modelKnown: Rule = {
  id: 'model-known',
  severity: 'error',
  why: 'A model that the hub does not know yet comes with its name, so that the board can show it.',
  check: (context) => {
    const { record } = context.submission;
    const ranked = evaluationOf(context.submission)?.modelId;
    const roles = isObject(record.model_ids) ? Object.entries(record.model_ids) : [];
    return roles.flatMap(([role, id]) =>
      typeof id === 'string' && ID.test(id) ? unknown(context, `model_ids.${role}`, id, id === ranked) : [],
    );
  },
};

function unknown(
  { submission, hub }: Context,
  field: string,
  id: string,
  ranked: boolean,
): readonly Complaint[] {
  if (hub.models.some((model) => model.id === id)) return [];
  const folded = id.toLowerCase();
  const twin = hub.models.find((model) => model.id.toLowerCase() === folded);
  if (twin !== undefined) {
    return [
      {
        field,
        message: `Model "${id}" differs from the hub's "${twin.id}" only in case.`,
        remedy: `Write "${twin.id}".`,
      },
    ];
  }
  const file = [...hub.models, ...hub.problems].find(
    ({ path }) => path.toLowerCase() === `models/${folded}.yaml`,
  );
  if (file !== undefined) {
    return [
      {
        field,
        message: `The file ${file.path} exists and is not the model "${id}".`,
        remedy: 'Choose another model id.',
      },
    ];
  }
  if (ranked && submission.fields.get('modelName') !== undefined) return [];
  const ids = hub.models.map((model) => model.id);
  const near = nearest(id, ids) ?? hub.models.find((model) => looseName(model.name) === looseName(id))?.id;
  const meant = near === undefined ? '' : `Did you mean "${near}"? `;
  return [
    {
      field,
      message: `The hub has no model "${id}".`,
      remedy: ranked
        ? `${meant}For a new model, fill in the field "Model Name" of the template.`
        : `${meant}Only the ranked model (role candidate, or the first) can be new.`,
    },
  ];
}
