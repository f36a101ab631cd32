import { expect, it } from 'vitest';
import { publishedRecord } from '../../src/desk/published-record.ts';
import { loadHub } from '../../src/hub/load-hub.ts';
import { readEvaluation } from '../../src/hub/read-evaluation.ts';
import { isUnreadable, readYaml } from '../../src/hub/read-yaml.ts';
import { judge } from '../../src/verdict/judge.ts';
import { SMALL_HUB_FILES, smallHub, submissionBody } from '../support/small-hub.ts';
import { digest } from './situation.ts';

const RECORD = `eval_id: run-delta
benchmark_id: BM-001
model_ids: {candidate: delta}
dataset_id: DS-ADNI
run_metadata: {date: '2024-02-01', runner: fmbench}
metrics: {AUROC: 0.92, Accuracy: 0.88}
status: Completed
`;
const MODEL = 'model_id: delta\nname: Delta\n';
const OTHER_RECORD = RECORD.replace('0.92', '0.52');
const OTHER_MODEL = MODEL.replace('Delta', 'Delta Prime');
const RENAMED = submissionBody({ 'Name**: Delta': 'Name**: Delta Two' });

const ROWS: readonly [
  what: string,
  record: string,
  model: string | undefined,
  issue: string,
  byHand: string | undefined,
][] = [
  ['as it was approved', RECORD, MODEL, submissionBody(), undefined],
  ['another record', OTHER_RECORD, MODEL, submissionBody(), 'record'],
  ['another name of the model, whose file is the hub’s', RECORD, OTHER_MODEL, submissionBody(), undefined],
  ['no file of the model any more', RECORD, undefined, submissionBody(), undefined],
  ['as it was approved, the issue edited', RECORD, MODEL, RENAMED, undefined],
  ['another record, the name in the issue edited', OTHER_RECORD, MODEL, RENAMED, 'record'],
  ['another name of the model, and in the issue too', RECORD, OTHER_MODEL, RENAMED, 'record or model'],
];

it.each(ROWS)('%s', async (_what, record, model, body, byHand) => {
  const files = new Map([['evals/run-delta.yaml', record]]);
  if (model !== undefined) files.set('models/delta.yaml', model);
  const own = readEvaluation(
    'evals/run-delta.yaml',
    yaml(`${record}submission_metadata: {digest: ${digest}}\n`),
  );
  if (typeof own === 'string') throw new Error(own);
  const models = model === undefined ? [] : [{ path: 'models/delta.yaml', text: model }];
  const hub = loadHub([...SMALL_HUB_FILES, ...models]);
  const judged = { body, today: '2024-03-01', issue: 7 };
  const verdict = judge({ ...judged, hub });
  const asThen = judge({ ...judged, hub: smallHub() });
  const brought = verdict.digest === digest ? undefined : asThen.model;
  const text = async (path: string) => files.get(path);
  expect((await publishedRecord({ hub, own, verdict, model: brought, text })).byHand).toBe(byHand);
});

function yaml(text: string) {
  const read = readYaml(text);
  if (isUnreadable(read)) throw new Error(read.reason);
  return read;
}
