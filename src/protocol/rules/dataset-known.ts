import type { Benchmark, Hub } from '../../hub/hub.ts';
import { text } from '../../hub/read-yaml.ts';
import { onceFor } from '../once-for.ts';
import type { Rule } from '../rule.ts';
import { type Named, whichKnown } from '../which-known.ts';

export const datasetKnown: Rule = {
  id: 'dataset-known',
  severity: 'error',
  audited: 'warning',
  why: 'A score means something only on data that the hub knows.',
  examples: {
    ok: 'dataset_id: DS-ADNI',
    bad: 'dataset_id: DS-ADNY',
  },
  check: ({ submission, hub, benchmark, path }) => {
    const id = text(submission.record.dataset_id);
    if (id === undefined) return [];
    if (benchmark?.datasets.includes(id) || idsIn(hub).has(id)) return [];
    // A hub that describes no data at all has not misnamed any.
    if (path !== undefined && hub.datasets.length === 0) return [];
    return [
      {
        field: 'dataset_id',
        message: `The hub has no dataset "${id}".`,
        remedy: whichKnown(id, allowed(hub, benchmark)),
      },
    ];
  },
};

/** The datasets that the benchmark allows; all of the hub where it names none. */
function allowed(hub: Hub, benchmark: Benchmark | undefined): readonly Named[] {
  if (benchmark === undefined || benchmark.datasets.length === 0) return hub.datasets;
  const suites = hub.suites.filter((suite) => suite.benchmarkId === benchmark.id);
  const ids = new Set([...benchmark.datasets, ...suites.flatMap(({ datasetId }) => datasetId ?? [])]);
  return [...ids].map((id) => hub.datasets.find((dataset) => dataset.id === id) ?? { id });
}

const idsIn = onceFor((hub) => new Set(hub.datasets.map(({ id }) => id)));
