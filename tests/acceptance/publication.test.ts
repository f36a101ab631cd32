import { describe, expect } from 'vitest';
import { submissionBody } from '../support/small-hub.ts';
import type { Walk } from '../support/walk.ts';
import { approved, fileOn, PUSH, published, walk } from './on-stage.ts';

const RAISED = submissionBody({ '0.92': '0.97', '**Model Name**: Delta\n': '' });

/** A correction or withdrawal, opened, approved and merged; no run has seen the merge yet. */
async function merged(stage: Walk, body: string, author: string, title: string): Promise<number> {
  const number = await stage.open(body, author, title);
  await stage.onIssue(number, 'opened');
  await stage.label(number);
  expect((await stage.onIssue(number, 'labeled')).outputs.outcome).toBe('pull-request-opened');
  await mergePull(stage, number);
  return number;
}

async function mergePull(stage: Walk, number: number): Promise<void> {
  const [pull] = await stage.pulls(number);
  await stage.merge(pull?.number ?? 0);
}

const record = (id: string, origin: string) =>
  `eval_id: ${id}\nbenchmark_id: BM-001\nmodel_ids: {candidate: alpha}\ndataset_id: DS-ADNI\nrun_metadata: {date: "2024-01-05", runner: t}\nmetrics: {AUROC: 0.5}\nstatus: Completed\nsubmission_metadata: ${origin}\n`;

describe('which record is an issue’s own', () => {
  walk('a correction by a maintainer keeps its first submitter and is published', async (stage) => {
    await published(stage);
    const number = await merged(stage, RAISED, 'wei-writer', '[CORRECTION] Delta');
    const run = await stage.onIssue(number, 'closed');
    expect(run.outputs).toMatchObject({ outcome: 'published', rank: '1', score: '0.9700' });
    expect(await fileOn(stage, 'evals/run-delta.yaml')).toContain('submitted_by: sam-submitter');
    expect(await stage.labels(number)).toEqual(['approved', 'published', 'submission']);
    expect(await stage.writesDuring(() => stage.onIssue(number, 'edited'))).toEqual([]);
    expect(await stage.writesDuring(() => stage.run('push', PUSH))).toEqual([]);
  });

  walk('a record of the same number and person from elsewhere is not this submission', async (stage) => {
    const number = await stage.open();
    await stage.github.commit('wei-writer', 'Copy a hub', {
      'evals/old.yaml': record('old', `{issue_number: ${number}, submitted_by: sam-submitter}`),
    });
    expect((await stage.onIssue(number, 'opened')).outputs).toMatchObject({
      outcome: 'awaiting-review',
      'eval-id': 'run-delta',
    });
    await stage.label(number);
    expect((await stage.onIssue(number, 'labeled')).outputs.outcome).toBe('pull-request-opened');
    expect((await stage.onIssue(number, 'edited')).outputs.outcome).toBe('unchanged');
    await mergePull(stage, number);
    expect((await stage.onIssue(number, 'closed')).outputs).toMatchObject({
      outcome: 'published',
      'eval-id': 'run-delta',
      rank: '2',
      score: '0.9200',
    });
    expect(await stage.writesDuring(() => stage.onIssue(number, 'edited'))).toEqual([]);
  });

  walk('a record that a person brought by hand, with the digest that was approved', async (stage) => {
    const number = await approved(stage);
    const branch = `podium/submission-${number}`;
    const { github } = stage;
    const text = (await fileOn(stage, 'evals/run-delta.yaml', branch)) ?? '';
    const [pull] = await stage.pulls(number);
    await github
      .api('wei-writer')
      .pulls.update({ ...github.here, pull_number: pull?.number ?? 0, body: 'Reviewed.', state: 'closed' });
    await github.commit('wei-writer', 'By hand', {
      'evals/run-delta.yaml': text,
      'models/delta.yaml': (await fileOn(stage, 'models/delta.yaml', branch)) ?? '',
      'docs/leaderboards/index.md': (await fileOn(stage, 'docs/leaderboards/index.md', branch)) ?? '',
    });
    expect((await stage.onIssue(number)).outputs).toMatchObject({ outcome: 'published', rank: '2' });
    expect(await stage.writesDuring(() => stage.onIssue(number))).toEqual([]);
  });
});
