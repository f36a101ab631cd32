import { describe, expect } from 'vitest';
import { submissionBody } from '../support/small-hub.ts';
import type { Walk } from '../support/walk.ts';
import { fileOn, PUSH, published, walk } from './on-stage.ts';

const PAGE = 'docs/leaderboards/index.md';
const RAISED = submissionBody({ '0.92': '0.97', '**Model Name**: Delta\n': '' });
const WITHDRAWAL =
  '### Evaluation ID\n\nrun-delta\n\n### Reason for the withdrawal\n\nThe split leaked, see @maria #1.\n';

const correct = ({ open }: Walk, body = RAISED, author = 'sam-submitter') =>
  open(body, author, '[CORRECTION] Delta');
const takeBack = ({ open }: Walk, body = WITHDRAWAL, author = 'sam-submitter') =>
  open(body, author, '[WITHDRAWAL] Delta');

const rules = (findings: string | undefined): readonly string[] =>
  JSON.parse(findings ?? '[]').map(({ rule }: { rule: string }) => rule);

async function approve(stage: Walk, number: number) {
  await stage.onIssue(number, 'opened');
  await stage.label(number);
  const run = await stage.onIssue(number, 'labeled');
  expect(run.outputs.outcome).toBe('pull-request-opened');
  const [pull] = await stage.pulls(number);
  return { pull: pull?.number ?? 0, title: pull?.title, body: pull?.body ?? '' };
}

describe('a correction', () => {
  walk('is checked, approved, merged and published like any submission', async (stage) => {
    const first = await published(stage);
    const number = await correct(stage);
    const opened = await stage.onIssue(number, 'opened');
    expect(opened.outputs).toMatchObject({ outcome: 'awaiting-review', 'eval-id': 'run-delta', rank: '1' });
    const [comment] = await stage.comments(number);
    expect(comment).toContain('metrics.AUROC: 0.92 → 0.97');
    const { pull, title, body } = await approve(stage, number);
    expect(title).toBe(`Correct Delta on Disease Classification (#${number})`);
    expect(body).toContain('metrics.AUROC: 0.92 → 0.97');
    const head = await stage.head(`podium/submission-${number}`);
    const api = stage.github.api('maria-maintainer');
    const { data: commit } = await api.git.getCommit({ ...stage.github.here, commit_sha: head ?? '' });
    expect(commit.message).toBe(`Correct evaluation run-delta (#${number})`);
    const { data: files } = await api.pulls.listFiles({ ...stage.github.here, pull_number: pull });
    expect(files.map(({ filename, status }) => `${status} ${filename}`)).toContain(
      'modified evals/run-delta.yaml',
    );
    await stage.merge(pull);
    const ended = await stage.onIssue(number, 'closed');
    expect(ended.outputs).toMatchObject({ outcome: 'published', rank: '1' });
    const record = (await fileOn(stage, 'evals/run-delta.yaml')) ?? '';
    expect(record).toContain('AUROC: 0.97');
    expect(record).toContain('submitted_by: sam-submitter');
    expect(record).toContain(`issue_number: ${number}`);
    expect(await stage.writesDuring(() => stage.onIssue(number, 'closed'))).toEqual([]);
    expect(await stage.writesDuring(() => stage.onIssue(first, 'edited'))).toEqual([]);
  });

  walk('by somebody else is refused, by a maintainer it is not', async (stage) => {
    await published(stage);
    const theirs = await correct(stage, RAISED, 'mallory');
    const run = await stage.onIssue(theirs, 'opened');
    expect(run.outputs.outcome).toBe('invalid');
    expect(rules(run.outputs.findings)).toContain('record-not-yours');
    const ours = await correct(stage, RAISED, 'wei-writer');
    expect((await stage.onIssue(ours, 'opened')).outputs.outcome).toBe('awaiting-review');
  });

  walk('of nothing, or that changes nothing, is refused', async (stage) => {
    await published(stage);
    const unknown = await correct(stage, submissionBody({ 'run-delta': 'run-delto' }));
    const first = await stage.onIssue(unknown, 'opened');
    expect(rules(first.outputs.findings)).toContain('evaluation-known');
    expect(first.outputs.findings).toContain('run-delta');
    const same = await correct(stage, submissionBody());
    expect(rules((await stage.onIssue(same, 'opened')).outputs.findings)).toContain('correction-empty');
  });

  walk('an approved submission that becomes a correction by its title has no approval', async (stage) => {
    await published(stage);
    const number = await stage.open(
      submissionBody({ '0.92': '0.97' }),
      'sam-submitter',
      '[CORRECTION] Delta',
    );
    await stage.onIssue(number, 'opened');
    await stage.label(number);
    await stage.github
      .api('sam-submitter')
      .issues.update({ ...stage.github.here, issue_number: number, title: '[SUBMISSION] Delta' });
    const run = await stage.onIssue(number, 'labeled');
    expect(run.outputs.outcome).toBe('approval-refused');
    expect(await stage.pulls(number)).toEqual([]);
  });

  walk('the approval is for the record that it replaces', async (stage) => {
    await published(stage);
    const number = await correct(stage);
    const { pull } = await approve(stage, number);
    const record = (await fileOn(stage, 'evals/run-delta.yaml')) ?? '';
    await stage.github.commit('wei-writer', 'By hand', {
      'evals/run-delta.yaml': record.replace('0.88', '0.89'),
    });
    const run = await stage.run('push', PUSH);
    expect(JSON.parse(run.outputs.result ?? '')).toMatchObject([{ outcome: 'approval-withdrawn' }]);
    expect(await stage.pulls(number)).toMatchObject([{ number: pull, state: 'closed' }]);
  });
});

describe('a withdrawal', () => {
  walk('takes the record and its row away, and closes the issue', async (stage) => {
    await published(stage);
    expect(await fileOn(stage, PAGE)).toContain('Delta');
    const number = await takeBack(stage);
    const opened = await stage.onIssue(number, 'opened');
    expect(opened.outputs).toMatchObject({ outcome: 'awaiting-review', 'eval-id': 'run-delta' });
    const [comment] = await stage.comments(number);
    expect(comment).toContain('evals/run-delta.yaml');
    expect(comment).not.toMatch(/@maria|[^&]#1\b/);
    const { pull, title } = await approve(stage, number);
    expect(title).toBe(`Withdraw Delta from Disease Classification (#${number})`);
    const main = await stage.head('main');
    await stage.merge(pull);
    const ended = await stage.onIssue(number, 'closed');
    expect(ended.outputs.outcome).toBe('published');
    expect(await stage.comments(number)).toEqual([expect.stringContaining('was withdrawn')]);
    expect((await stage.comments(number)).join()).not.toContain('❌');
    expect(await stage.labels(number)).toContain('published');
    expect(await fileOn(stage, 'evals/run-delta.yaml')).toBeUndefined();
    expect(await fileOn(stage, 'models/delta.yaml')).toContain('Delta');
    expect(await fileOn(stage, PAGE)).not.toContain('Delta');
    expect(await stage.head('main')).not.toBe(main);
    expect(await stage.writesDuring(() => stage.onIssue(number, 'closed'))).toEqual([]);
    expect(await stage.writesDuring(() => stage.onIssue(1, 'edited'))).toEqual([]);
  });

  walk('by somebody else, of nothing, or without an id is refused', async (stage) => {
    await published(stage);
    const cases = [
      [WITHDRAWAL, 'mallory', 'record-not-yours'],
      ['### Evaluation ID\n\nrun-delto\n', 'sam-submitter', 'evaluation-known'],
      ['Please take it away.\n', 'sam-submitter', 'evaluation-id-missing'],
      ['### Evaluation ID\n\n../benchmarks/bm\n', 'sam-submitter', 'evaluation-known'],
    ] as const;
    for (const [body, author, rule] of cases) {
      const run = await stage.onIssue(await takeBack(stage, body, author), 'opened');
      expect(run.outputs.outcome).toBe('invalid');
      expect(rules(run.outputs.findings)).toEqual([rule]);
    }
  });

  walk('of a record that nobody submitted by issue is for maintainers', async (stage) => {
    const body = '**Evaluation ID**: e-gamma\n';
    const theirs = await takeBack(stage, body);
    expect((await stage.onIssue(theirs, 'opened')).outputs.outcome).toBe('invalid');
    const ours = await takeBack(stage, body, 'wei-writer');
    expect((await stage.onIssue(ours, 'opened')).outputs.outcome).toBe('awaiting-review');
  });

  walk('another id after the approval withdraws it', async (stage) => {
    const number = await takeBack(stage, '**Evaluation ID**: e-gamma\n', 'wei-writer');
    const { pull } = await approve(stage, number);
    await stage.edit(number, '**Evaluation ID**: e-alpha\n', 'wei-writer');
    expect((await stage.onIssue(number)).outputs.outcome).toBe('approval-withdrawn');
    expect(await stage.pulls(number)).toMatchObject([{ number: pull, state: 'closed' }]);
  });
});
