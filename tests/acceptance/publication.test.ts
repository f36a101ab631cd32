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

describe('merged, but not as was asked for', () => {
  walk('reverted before any run: told, and answered again once it is opened', async (stage) => {
    const number = await approved(stage);
    await mergePull(stage, number);
    await stage.github.commit('wei-writer', 'Revert', { 'evals/run-delta.yaml': null });
    const run = await stage.onIssue(number, 'closed');
    expect(run.outputs.outcome).toBe('unchanged');
    expect(await stage.comments(number)).toEqual([expect.stringContaining('Merged, but not so')]);
    expect(await stage.labels(number)).toEqual(['approved', 'submission']);
    expect(await stage.writesDuring(() => stage.onIssue(number, 'edited'))).toEqual([]);
    expect(await stage.writesDuring(() => stage.onIssue(number, 'edited'))).toEqual([]);
    const maria = stage.github.api('maria-maintainer').issues;
    const here = { ...stage.github.here, issue_number: number };
    await maria.update({ ...here, state: 'open' });
    expect(await stage.writesDuring(() => stage.onIssue(number, 'reopened'))).toEqual([]);
    await maria.removeLabel({ ...here, name: 'approved' });
    expect((await stage.onIssue(number, 'unlabeled')).outputs.outcome).toBe('awaiting-review');
    await stage.label(number);
    expect((await stage.onIssue(number, 'labeled')).outputs.outcome).toBe('pull-request-opened');
    await mergePull(stage, number);
    expect((await stage.onIssue(number, 'closed')).outputs.outcome).toBe('published');
  });

  for (const noticed of ['the event', 'the schedule'] as const) {
    walk(`corrected by another issue before any run: ${noticed} tells which`, async (stage) => {
      const number = await approved(stage);
      await mergePull(stage, number);
      const [pull] = await stage.pulls(number);
      const other = await merged(stage, RAISED, 'sam-submitter', '[CORRECTION] Delta');
      if (noticed === 'the schedule') await stage.run('schedule', {});
      else expect((await stage.onIssue(number, 'closed')).outputs.outcome).toBe('published');
      const [comment] = await stage.comments(number);
      expect(comment).toContain('### 🏁 Published, and corrected since');
      expect(comment).toContain(
        `Pull request #${pull?.number} was merged, and issue #${other} has corrected`,
      );
      expect(await stage.labels(number)).toEqual(['approved', 'published', 'submission']);
      expect(await stage.head(`podium/submission-${number}`)).toBeUndefined();
      expect(await stage.writesDuring(() => stage.onIssue(number, 'closed'))).toEqual([]);
      await stage.onIssue(other, 'closed');
      const id = '**Evaluation ID**: run-delta\n';
      const away = await merged(stage, id, 'sam-submitter', '[WITHDRAWAL] Delta');
      expect((await stage.onIssue(away, 'closed')).outputs.outcome).toBe('published');
      expect(await stage.writesDuring(() => stage.onIssue(number, 'edited'))).toEqual([]);
      expect(await stage.comments(number)).toEqual([comment]);
    });
  }

  walk('put back by hand to what another issue brought: told to be missing', async (stage) => {
    await published(stage);
    const before = (await fileOn(stage, 'evals/run-delta.yaml')) ?? '';
    const number = await merged(stage, RAISED, 'sam-submitter', '[CORRECTION] Delta');
    await stage.github.commit('wei-writer', 'Put back', { 'evals/run-delta.yaml': before });
    expect((await stage.onIssue(number, 'closed')).outputs.outcome).toBe('unchanged');
    expect(await stage.comments(number)).toEqual([expect.stringContaining('Merged, but not so')]);
  });

  walk('ranked by another metric since: published without a rank', async (stage) => {
    const number = await approved(stage);
    await mergePull(stage, number);
    const alpha = record('e-alpha', '{}').replace('AUROC: 0.5', 'F1-Score: 0.9');
    await stage.github.commit('wei-writer', 'Another metric', {
      'evals/e-alpha.yaml': alpha,
      '.github/podium.yml': 'benchmarks: {BM-001: {primary: F1-Score}}\n',
    });
    expect((await stage.onIssue(number, 'closed')).outputs.outcome).toBe('pages-drifted');
    const maria = stage.github.api('maria-maintainer');
    const { data } = await maria.pulls.list({ ...stage.github.here, state: 'open' });
    await stage.merge(data[0]?.number ?? 0);
    expect((await stage.onIssue(number, 'closed')).outputs).toMatchObject({ outcome: 'published', rank: '' });
    expect(await stage.comments(number)).toEqual([expect.stringContaining('listed without a rank')]);
    expect(await stage.labels(number)).toContain('published');
    expect(await stage.writesDuring(() => stage.onIssue(number, 'edited'))).toEqual([]);
  });
});

describe('a withdrawal that is opened again', () => {
  walk('for another record is answered and can be approved', async (stage) => {
    await published(stage);
    const second = submissionBody({
      'run-delta': 'run-delta2',
      '0.92': '0.93',
      '**Model Name**: Delta\n': '',
    });
    await published(stage, second);
    const number = await merged(
      stage,
      '**Evaluation ID**: run-delta\n',
      'sam-submitter',
      '[WITHDRAWAL] Delta',
    );
    expect((await stage.onIssue(number, 'closed')).outputs.outcome).toBe('published');
    await stage.edit(number, '**Evaluation ID**: run-delta2\n');
    await stage.github
      .api('sam-submitter')
      .issues.update({ ...stage.github.here, issue_number: number, state: 'open' });
    expect((await stage.onIssue(number, 'reopened')).outputs.outcome).toBe('approval-refused');
    expect(await stage.comments(number)).toEqual([expect.stringContaining('run-delta2')]);
    expect(await stage.writesDuring(() => stage.onIssue(number, 'edited'))).toEqual([]);
    await stage.edit(number, '**Evaluation ID**: run-delto\n');
    expect((await stage.onIssue(number, 'edited')).outputs.outcome).toBe('invalid');
    await stage.edit(number, '**Evaluation ID**: run-delta2\n');
    expect((await stage.onIssue(number, 'edited')).outputs.outcome).toBe('awaiting-review');
    await stage.label(number);
    expect((await stage.onIssue(number, 'labeled')).outputs.outcome).toBe('pull-request-opened');
    await mergePull(stage, number);
    expect((await stage.onIssue(number, 'closed')).outputs.outcome).toBe('published');
    expect(await fileOn(stage, 'evals/run-delta2.yaml')).toBeUndefined();
    expect(await stage.writesDuring(() => stage.onIssue(number, 'edited'))).toEqual([]);
  });
});

describe('a submission that is published a second time', () => {
  /** Published, withdrawn by another issue, opened again, approved anew and merged; no run has seen that merge yet. */
  async function mergedAgain(stage: Walk): Promise<number> {
    const number = await published(stage);
    const id = '**Evaluation ID**: run-delta\n';
    const away = await merged(stage, id, 'sam-submitter', '[WITHDRAWAL] Delta');
    expect((await stage.onIssue(away, 'closed')).outputs.outcome).toBe('published');
    const maria = stage.github.api('maria-maintainer').issues;
    const here = { ...stage.github.here, issue_number: number };
    await maria.update({ ...here, state: 'open' });
    await stage.onIssue(number, 'reopened');
    if ((await stage.labels(number)).includes('approved'))
      await maria.removeLabel({ ...here, name: 'approved' });
    await stage.onIssue(number, 'unlabeled');
    await stage.label(number);
    expect((await stage.onIssue(number, 'labeled')).outputs.outcome).toBe('pull-request-opened');
    await mergePull(stage, number);
    return number;
  }

  walk('is told with its rank, also where only the schedule sees the merge', async (stage) => {
    const number = await mergedAgain(stage);
    await stage.run('schedule', {});
    expect(await stage.comments(number)).toEqual([
      expect.stringContaining('Published: rank 2 of 4, Excellent'),
    ]);
    expect(await stage.labels(number)).not.toContain('pending-review');
    expect(await stage.writesDuring(() => stage.onIssue(number, 'closed'))).toEqual([]);
  });

  walk('and reverted before any run is told to be missing', async (stage) => {
    const number = await mergedAgain(stage);
    await stage.github.commit('wei-writer', 'Revert', { 'evals/run-delta.yaml': null });
    expect((await stage.onIssue(number, 'closed')).outputs.outcome).toBe('unchanged');
    expect(await stage.comments(number)).toEqual([expect.stringContaining('Merged, but not so')]);
    expect(await stage.writesDuring(() => stage.onIssue(number, 'edited'))).toEqual([]);
  });
});

describe('a record that a person changed', () => {
  /** Merges the pull request that regenerates the pages. */
  async function mergePages({ github, merge }: Walk): Promise<void> {
    const { data } = await github.api('maria-maintainer').pulls.list({ ...github.here, state: 'open' });
    await merge(data[0]?.number ?? 0);
  }

  for (const when of ['before', 'after'] as const) {
    walk(`${when} the merge: what is published is told, and that it was changed`, async (stage) => {
      const number = await approved(stage);
      const branch = `podium/submission-${number}`;
      const text = (await fileOn(stage, 'evals/run-delta.yaml', branch)) ?? '';
      const byHand = { 'evals/run-delta.yaml': text.replace('AUROC: 0.92', 'AUROC: 0.52') };
      if (when === 'before') await stage.github.commit('wei-writer', 'By hand', byHand, branch);
      await mergePull(stage, number);
      if (when === 'after') await stage.github.commit('wei-writer', 'By hand', byHand);
      expect((await stage.onIssue(number, 'closed')).outputs.outcome).toBe('pages-drifted');
      await mergePages(stage);
      const run = await stage.onIssue(number, 'closed');
      expect(run.outputs).toMatchObject({ outcome: 'published', rank: '4', score: '0.5200' });
      const [comment] = await stage.comments(number);
      expect(comment).toContain('Published: rank 4 of 4, Developing');
      expect(comment).toContain('changed by hand');
      expect(comment).toContain('AUROC: 0.52');
      expect(comment).not.toContain('0.92');
      expect(await stage.writesDuring(() => stage.onIssue(number, 'edited'))).toEqual([]);
    });
  }

  walk('after it was told: the comment stands', async (stage) => {
    const number = await published(stage);
    const [told] = await stage.comments(number);
    expect(told).not.toContain('changed by hand');
    const text = (await fileOn(stage, 'evals/run-delta.yaml')) ?? '';
    await stage.github.commit('wei-writer', 'By hand', {
      'evals/run-delta.yaml': text.replace('AUROC: 0.92', 'AUROC: 0.52'),
    });
    await stage.run('push', PUSH);
    await mergePages(stage);
    expect(await stage.writesDuring(() => stage.onIssue(number, 'edited'))).toEqual([]);
    expect(await stage.comments(number)).toEqual([told]);
    await stage.edit(number, submissionBody({ '0.92': '0.97' }));
    expect((await stage.onIssue(number, 'edited')).outputs).toMatchObject({ score: '0.5200' });
    expect(await stage.comments(number)).toEqual([expect.stringContaining('[CORRECTION]')]);
    await stage.edit(number, submissionBody());
    expect((await stage.onIssue(number, 'edited')).outputs).toMatchObject({ rank: '4', score: '0.5200' });
    const [comment] = await stage.comments(number);
    expect(comment).toContain('Published: rank 4 of 4, Developing');
    expect(comment).toContain('changed by hand');
    expect(comment).not.toContain('edited after that');
    expect(await stage.writesDuring(() => stage.onIssue(number, 'edited'))).toEqual([]);
  });
});
