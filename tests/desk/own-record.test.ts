import { expect, it } from 'vitest';
import { ownRecord } from '../../src/desk/own-record.ts';
import { readEvaluation } from '../../src/hub/read-evaluation.ts';
import type { Marker } from '../../src/verdict/marker.ts';
import { pull, situation } from './situation.ts';

const { issue } = situation();

function evaluation(id: string, by: string, digest: string) {
  const read = readEvaluation(`evals/${id}.yaml`, {
    eval_id: id,
    benchmark_id: 'BM-001',
    model_ids: { candidate: 'delta' },
    submission_metadata: { issue_number: 7, submitted_by: by, digest },
  });
  if (typeof read === 'string') throw new Error(read);
  return read;
}

/** One by the issue's author from another hub, one by somebody else whose account has another name now. */
const elsewhere = evaluation('elsewhere', 'sam', 'd1');
const delta = evaluation('run-delta', 'someone', 'd2');
const found = [elsewhere, delta];

const body = '| Evaluation | `run-delta` |';
const merged = { ...pull, body, open: false, merged: true };
const closed = { ...pull, body, open: false };
const approval = { digest: 'd2', by: 'maria', event: 50 };
const place = { rank: 2, entries: 4 };

const ROWS: readonly [
  what: string,
  kind: 'submission' | 'correction',
  marker: Partial<Marker> | undefined,
  pulls: readonly (typeof pull)[],
  own: string | undefined,
][] = [
  ['nothing was done', 'submission', undefined, [], undefined],
  ['a verdict was given', 'submission', {}, [], undefined],
  ['a pull request that names it was merged', 'submission', undefined, [merged], 'run-delta'],
  ['so it is with a correction', 'correction', undefined, [merged], 'run-delta'],
  ['a pull request is open that added it', 'submission', { pull: 9 }, [{ ...pull, body }], 'run-delta'],
  ['it was there before a correction, which is not merged', 'correction', { pull: 9 }, [closed], undefined],
  ['somebody else’s pull request', 'submission', undefined, [{ ...merged, ours: false }], undefined],
  ['it names neither', 'submission', { pull: 9 }, [{ ...merged, body: '`run-delta-2`' }], undefined],
  ['the approved digest', 'submission', { approval }, [], 'run-delta'],
  [
    'a correction’s',
    'correction',
    { approval: { ...approval, digest: 'd3' }, record: 'd2' },
    [],
    'run-delta',
  ],
  ['another approved digest', 'submission', { approval: { ...approval, digest: 'd3' } }, [], undefined],
  ['told to be published', 'submission', { place, published: { record: 'run-delta' } }, [], 'run-delta'],
  ['told, and taken away since', 'submission', { place, published: { record: 'gone' } }, [], undefined],
  ['told by an older Podium', 'submission', { place }, [], 'elsewhere'],
];

it.each(ROWS)('%s (%s)', (_what, kind, marker, pulls, own) => {
  const full: Marker | undefined = marker && { v: 1, digest: 'd0', ...marker };
  expect(ownRecord(found, { kind, issue, marker: full, pulls })?.id).toBe(own);
});
