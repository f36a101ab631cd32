import type { FileComplaint, HubRule } from '../hub-rule.ts';
import { looksLike } from '../lookalike.ts';

export const namesDistinct: HubRule = {
  id: 'names-distinct',
  severity: 'warning',
  why: 'Two ids or model names that a reader cannot tell apart are one thing twice, or one passing for the other.',
  examples: {
    path: 'models/gamma.yaml',
    ok: 'model_id: gamma\nname: Gamma\n',
    bad: 'model_id: gamma\nname: ALPHA\n',
  },
  check: ({ hub }) => [
    ...alike(hub.benchmarks, 'benchmark_id', ({ id }) => id.toLowerCase()),
    ...alike(hub.datasets, 'dataset_id', ({ id }) => id.toLowerCase()),
    ...alike(hub.suites, 'suite_id', ({ id }) => id.toLowerCase()),
    ...alike(hub.models, 'model_id', ({ id }) => looksLike(id)),
    ...alike(hub.models, 'name', ({ name }) => looksLike(name)),
  ],
};

function alike<T extends { readonly id: string; readonly path: string; readonly name?: string }>(
  items: readonly T[],
  field: string,
  keyOf: (item: T) => string,
): readonly FileComplaint[] {
  const first = new Map<string, T>();
  return items.flatMap((item): FileComplaint[] => {
    const key = keyOf(item);
    const twin = first.get(key);
    if (twin === undefined) first.set(key, item);
    if (twin === undefined || key === '') return [];
    const shown = (one: T) => (field === 'name' ? (one.name ?? one.id) : one.id);
    return [
      {
        path: item.path,
        field,
        message: `"${shown(item)}" can hardly be told from "${shown(twin)}" in ${twin.path}.`,
        remedy: 'If it is the same, keep one file; otherwise give it a name of its own.',
      },
    ];
  });
}
