import { text } from '../../hub/read-yaml.ts';
import { suggestion } from '../did-you-mean.ts';
import { onceFor } from '../once-for.ts';
import type { Rule } from '../rule.ts';

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
    const known = [...new Set([...(benchmark?.datasets ?? []), ...idsIn(hub)])];
    const byName = hub.datasets.find((dataset) => dataset.name === id);
    return [
      {
        field: 'dataset_id',
        message: `The hub has no dataset "${id}".`,
        remedy: byName ? `That is the name of "${byName.id}": write the id.` : suggestion(id, known),
      },
    ];
  },
};

const idsIn = onceFor((hub) => new Set(hub.datasets.map(({ id }) => id)));
