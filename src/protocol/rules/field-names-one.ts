import { text } from '../../hub/read-yaml.ts';
import type { FieldName } from '../../submission/fields/labels.ts';
import { looseName } from '../did-you-mean.ts';
import type { Complaint, Context, Rule } from '../rule.ts';
import { idsAmong } from '../which-known.ts';

export const fieldNamesOne: Rule = {
  id: 'field-names-one',
  severity: 'error',
  why: 'A run has one benchmark and one dataset: a field that names another beside the one of the record contradicts it.',
  examples: {
    ok: 'model_name: "Delta\\n**Dataset Used**: DS-ADNI (ADNI)"',
    bad: 'model_name: "Delta\\n**Dataset Used**: DS-ADNI, DS-OTHER"',
  },
  check: (context) => [
    ...namedBeside(context, 'benchmark', 'benchmark_id', context.hub.benchmarks),
    ...namedBeside(context, 'dataset', 'dataset_id', context.hub.datasets),
  ],
};

/** More words than these are a sentence. */
const MOST_WORDS = 4;

/** The known ids in a field of the template other than the record's, where that stands there too. */
function namedBeside(
  { submission }: Context,
  label: FieldName,
  field: string,
  known: readonly { readonly id: string }[],
): readonly Complaint[] {
  const own = text(submission.record[field]);
  const given = submission.fields.get(label);
  if (own === undefined || given === undefined || given.value === own) return [];
  const ids = idsAmong(given.value, known);
  const [other] = ids.filter((id) => looseName(id) !== looseName(own));
  if (other === undefined || !ids.includes(own)) return [];
  return [
    {
      field,
      message: `The template names ${ids.map((id) => `"${id}"`).join(' and ')} on line ${given.line}, the record only "${own}".`,
      remedy: `Write only "${own}" there, or submit the run on "${other}" in an issue of its own.`,
      // A sentence may speak of data that the model was trained on.
      ...(given.value.split(/\s+/).length > MOST_WORDS ? { severity: 'warning' as const } : {}),
    },
  ];
}
