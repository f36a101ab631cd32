import { text } from '../../hub/read-yaml.ts';
import { isObject } from '../../submission/json.ts';
import { rankedModel } from '../../submission/record/completed.ts';
import { ID } from '../../submission/record/record-schema.ts';
import { nearest } from '../did-you-mean.ts';
import { looksLike } from '../lookalike.ts';
import { modelsByLook, modelsOf } from '../models-of.ts';
import { onceFor } from '../once-for.ts';
import type { Complaint, Context, Rule } from '../rule.ts';

export const modelKnown: Rule = {
  id: 'model-known',
  severity: 'error',
  audited: 'warning',
  why: 'A model that the hub does not know yet comes with its name, so that the board can show it.',
  examples: {
    ok: 'model_ids: {candidate: omega}\nmodel_name: Omega',
    bad: 'model_ids: {candidate: alpa}\nmodel_name: ""',
  },
  check: (context) => {
    const { record } = context.submission;
    const { byId } = modelsOf(context.hub);
    const ranked = context.evaluation?.modelId ?? rankedModel(record);
    // A hub that describes no models at all has not misnamed any.
    if (context.path !== undefined && byId.size === 0) return [];
    const roles = isObject(record.model_ids) ? Object.entries(record.model_ids) : [];
    const named = [
      ...roles.map(([role, value]) => [`model_ids.${role}`, text(value)] as const),
      // Where the roles are only models to compare with, this one is ranked.
      ...(roles.some(([, value]) => text(value) === ranked)
        ? []
        : [['model_id', text(record.model_id)] as const]),
    ];
    return named.flatMap(([field, id]) =>
      id !== undefined && !byId.has(id) && ID.test(id) ? unknown(context, field, id, id === ranked) : [],
    );
  },
};

function unknown(
  { submission, hub, path }: Context,
  field: string,
  id: string,
  ranked: boolean,
): readonly Complaint[] {
  const models = modelsOf(hub);
  const folded = id.toLowerCase();
  const twin = models.byFoldedId.get(folded);
  if (twin !== undefined) {
    return [
      {
        field,
        message: `Model "${id}" differs from the hub's "${twin.id}" only in case.`,
        remedy: `Write "${twin.id}".`,
      },
    ];
  }
  const file = filesOf(hub).get(`models/${folded}.yaml`);
  if (file !== undefined) {
    return [
      {
        field,
        message: `The hub has no model "${id}": the file ${file.path} ${file.id === undefined ? 'cannot be read' : `holds "${file.id}"`}.`,
        remedy:
          file.id === undefined
            ? 'Choose another model id, or ask a maintainer to mend that file.'
            : `Write "${file.id}" if it is that model; choose another id if it is not.`,
      },
    ];
  }
  if (ranked && submission.fields.get('modelName') !== undefined) return [];
  const near = modelsByLook(hub).get(looksLike(id))?.id ?? nearest(id, models.ids);
  const meant = near === undefined ? '' : `Did you mean "${near}"? `;
  return [
    {
      field,
      message: `The hub has no model "${id}".`,
      remedy: `${meant}${path === undefined ? newIn(submission, id, ranked) : `For a model without a file, write models/${id}.yaml with its model_id and its name.`}`,
    },
  ];
}

/** An issue that holds nothing but a record has no template to fill in. */
function newIn({ fields }: Context['submission'], id: string, ranked: boolean): string {
  if (!ranked) return 'Only the ranked model (role candidate, or the first) can be new.';
  return fields.size === 0
    ? `For a new model, put a line \`**Model Name**: ${id}\` (its name as the board shall show it) above the record, and an empty line between.`
    : 'For a new model, fill in the field "Model Name" of the template.';
}

/** Model files by path in lower case, with the id they hold. */
const filesOf = onceFor(
  (hub) =>
    new Map(
      [...hub.problems.map(({ path }) => ({ path, id: undefined })), ...hub.models].map(({ path, id }) => [
        path.toLowerCase(),
        { path, id },
      ]),
    ),
);
