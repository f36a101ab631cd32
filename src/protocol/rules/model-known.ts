import { ID } from '../../submission/record.ts';
import { looseName, nearest } from '../did-you-mean.ts';
import { evaluationOf } from '../record-of.ts';
import type { Rule } from '../rule.ts';

export const modelKnown: Rule = {
  id: 'model-known',
  severity: 'error',
  why: 'A model that the hub does not know yet comes with its name, so that the board can show it.',
  check: ({ submission, hub }) => {
    const id = evaluationOf(submission)?.modelId;
    if (id === undefined || !ID.test(id) || hub.models.some((model) => model.id === id)) return [];
    const twin = hub.models.find((model) => model.id.toLowerCase() === id.toLowerCase());
    if (twin !== undefined) {
      return [
        {
          field: 'model_ids',
          message: `Model "${id}" differs from the hub's "${twin.id}" only in case.`,
          remedy: `Write "${twin.id}".`,
        },
      ];
    }
    if (submission.fields.get('modelName') !== undefined) return [];
    const near =
      nearest(
        id,
        hub.models.map((model) => model.id),
      ) ?? hub.models.find((model) => looseName(model.name) === looseName(id))?.id;
    return [
      {
        field: 'model_ids',
        message: `The hub has no model "${id}".`,
        remedy: `${near === undefined ? '' : `Did you mean "${near}"? `}For a new model, fill in the field "Model Name" of the template.`,
      },
    ];
  },
};
