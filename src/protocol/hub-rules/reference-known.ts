import type { Evaluation, Hub } from '../../hub/hub.ts';
import { suggestion } from '../did-you-mean.ts';
import type { FileComplaint, HubRule } from '../hub-rule.ts';

export const referenceKnown: HubRule = {
  id: 'reference-known',
  severity: 'warning',
  why: 'What a file refers to exists in the hub; otherwise nothing can be submitted there, or under a name nobody can look up.',
  examples: {
    path: 'suites/SUITE-001.yaml',
    ok: 'suite_id: SUITE-001\nbenchmark_id: BM-001\n',
    bad: 'suite_id: SUITE-001\nbenchmark_id: BM-01\n',
  },
  check: ({ hub }) => {
    const datasets = new Set(hub.datasets.map(({ id }) => id));
    const benchmarks = new Set(hub.benchmarks.map(({ id }) => id));
    const dataset = (path: string, id: string, fields: string) =>
      datasets.size === 0 || datasets.has(id) ? [] : [dangling(path, fields, 'dataset', id, hub.datasets)];
    const benchmark = (path: string, id: string, field: string) =>
      benchmarks.has(id) ? [] : [dangling(path, field, 'benchmark', id, hub.benchmarks)];
    return [
      ...hub.benchmarks.flatMap(({ path, datasets: ids }) =>
        ids.flatMap((id) => dataset(path, id, DATASET_FIELDS)),
      ),
      ...hub.suites.flatMap(({ path, benchmarkId, datasetId }) => [
        ...(benchmarkId === undefined ? [] : benchmark(path, benchmarkId, 'benchmark_id')),
        ...(datasetId === undefined ? [] : dataset(path, datasetId, 'inputs.dataset.default')),
      ]),
      ...hub.datasets.flatMap(({ path, benchmarks: ids }) =>
        (ids ?? []).flatMap((id) => benchmark(path, id, 'compatible_benchmarks')),
      ),
      ...emptyFolder(hub.evaluations, 'dataset', hub.datasets.length, ({ datasetId }) => datasetId),
      ...emptyFolder(hub.evaluations, 'model', hub.models.length, ({ modelId }) => modelId),
    ];
  },
};

/** Where a benchmark may name its datasets; the line of the first that is there is shown. */
const DATASET_FIELDS =
  'dataset_id|dataset_ids|reference_datasets|datasets|dataset|allowed_datasets|data_spec';

/** Where a hub describes nothing of a kind at all, that is told once, and not of every record that names some. */
function emptyFolder(
  evaluations: readonly Evaluation[],
  kind: 'dataset' | 'model',
  known: number,
  idOf: (evaluation: Evaluation) => string | undefined,
): readonly FileComplaint[] {
  const naming = evaluations.filter((evaluation) => idOf(evaluation) !== undefined);
  const [first] = naming;
  if (known > 0 || first === undefined) return [];
  const ids = new Set(naming.map(idOf));
  const id = idOf(first);
  return [
    {
      path: first.path,
      field: kind === 'model' ? 'model_ids|model_id' : 'dataset_id',
      value: id,
      message: `The hub has no readable file in ${kind}s/, though its records name ${ids.size} ${kind}${ids.size === 1 ? '' : 's'}.`,
      remedy: `Add one for each, first \`${kind}s/${id}.yaml\` with ${kind}_id and name.`,
      severity: 'note',
    },
  ];
}

function dangling(
  path: string,
  field: string,
  kind: string,
  id: string,
  known: readonly Hub['datasets'][number][] | Hub['benchmarks'],
): FileComplaint {
  const byName = known.find(({ name }) => name === id);
  return {
    path,
    field,
    value: id,
    message: `The hub has no ${kind} "${id}".`,
    remedy:
      byName === undefined
        ? suggestion(
            id,
            known.map((item) => item.id),
          )
        : `That is the name of "${byName.id}": write the id.`,
  };
}
