import type { FileComplaint, HubRule } from '../hub-rule.ts';

export const fileName: HubRule = {
  id: 'file-name',
  severity: 'warning',
  why: 'In a folder whose files are named after their ids, another name shows that the file was copied and its id forgotten.',
  examples: {
    path: 'models/beta.yaml',
    ok: 'model_id: beta\nname: Beta\n',
    bad: 'model_id: beta-large\nname: Beta Large\n',
  },
  check: ({ hub }) =>
    [
      { items: hub.benchmarks, field: 'benchmark_id' },
      { items: hub.datasets, field: 'dataset_id' },
      { items: hub.models, field: 'model_id' },
      { items: hub.suites, field: 'suite_id' },
      { items: hub.evaluations, field: 'eval_id' },
    ].flatMap(({ items, field }) => misnamed(items, field)),
};

type Item = { readonly id: string; readonly path: string };

/** Files named unlike their id, where nearly all others are named like it, or where the name is another's id. */
function misnamed(items: readonly Item[], field: string): readonly FileComplaint[] {
  const ids = new Set(items.map(({ id }) => id));
  const other = items.filter(({ id, path }) => nameOf(path) !== id);
  const isCustom = items.length >= 3 && other.length * 10 <= Math.max(10, items.length * 2);
  return other.flatMap(({ id, path }): FileComplaint[] => {
    const name = nameOf(path);
    if (!isCustom && !ids.has(name)) return [];
    return [
      {
        path,
        field,
        message: `${path} holds ${field} "${id}"${ids.has(name) ? `, and "${name}" stands in another file` : ''}.`,
        remedy: `Name the file ${id}.yaml, or correct ${field}.`,
      },
    ];
  });
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml$/, '');
