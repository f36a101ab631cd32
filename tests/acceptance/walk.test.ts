import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import type { Fault } from '../support/faults.ts';
import { ROOT } from '../support/runner.ts';
import { submissionBody } from '../support/small-hub.ts';
import type { Walk } from '../support/walk.ts';
import { walk } from './on-stage.ts';

const RAISED = submissionBody({ '0.92': '0.97' });

/** Brings an issue to where its pull request is open. */
async function approved({ open, onIssue, label }: Walk): Promise<number> {
  const number = await open();
  await onIssue(number, 'opened');
  await label(number);
  const run = await onIssue(number, 'labeled');
  expect(run.outputs.outcome).toBe('pull-request-opened');
  return number;
}

describe('ignored', () => {
  walk('an issue without the label and the title', async ({ github, run, issueEvent }) => {
    const number = await github.openFromTemplate('mallory', 'A question', submissionBody(), []);
    const ended = await run('issues', await issueEvent(number, 'opened'));
    expect(ended).toMatchObject({ exitCode: 0, outputs: { outcome: 'ignored', issue: String(number) } });
    expect(github.writes()).toEqual([]);
  });

  walk('a pull request of somebody else', async ({ github, run }) => {
    const pull = { number: 9, head: { ref: 'feature' }, merged: true };
    const ended = await run('pull_request', {
      action: 'closed',
      pull_request: pull,
      sender: { login: 'wei-writer' },
    });
    expect(ended).toMatchObject({ exitCode: 0, outputs: { outcome: 'ignored' } });
    expect(github.writes()).toEqual([]);
  });

  walk('the title alone makes a submission', async ({ github, onIssue }) => {
    const number = await github.openFromTemplate('sam-submitter', '[SUBMISSION] Delta', submissionBody(), []);
    expect((await onIssue(number, 'opened')).outputs.outcome).toBe('awaiting-review');
  });
});

describe('invalid', () => {
  walk('every finding is told, then corrected', async ({ open, onIssue, edit, labels, comments }) => {
    const number = await open(submissionBody({ 'BM-001': 'BM-01', '0.92': '92' }));
    const first = await onIssue(number, 'opened');
    expect(first).toMatchObject({
      exitCode: 0,
      outputs: { outcome: 'invalid', rank: '', 'pull-request': '' },
    });
    const rules = JSON.parse(first.outputs.findings ?? '').map(
      ({ rule, line }: { rule: string; line: number }) => [rule, line],
    );
    expect(rules).toContainEqual(['benchmark-known', 5]);
    expect(rules).toContainEqual(['metric-range', 13]);
    expect(await labels(number)).toEqual(['needs-changes', 'submission']);
    expect(await comments(number)).toEqual([expect.stringContaining('BM-001')]);

    await edit(number, submissionBody());
    expect((await onIssue(number)).outputs.outcome).toBe('awaiting-review');
    expect(await labels(number)).toEqual(['pending-review', 'submission']);
    expect(await comments(number)).toHaveLength(1);
  });
});

describe('awaiting-review', () => {
  walk('rank, tier and digest', async ({ open, onIssue, labels, comments }) => {
    const number = await open();
    const { exitCode, outputs, summary } = await onIssue(number, 'opened');
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({
      outcome: 'awaiting-review',
      issue: '1',
      'eval-id': 'run-delta',
      benchmark: 'BM-001',
      model: 'delta',
      metric: 'AUROC',
      score: '0.9200',
      rank: '2',
      entries: '4',
      tier: 'Excellent',
      branch: '',
      'pull-request': '',
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(await labels(number)).toEqual(['pending-review', 'submission']);
    const [comment = '', ...more] = await comments(number);
    expect(more).toEqual([]);
    expect(comment.split('\n')[0]).toMatch(/^<!-- podium:verdict \{.*\} -->$/);
    expect(comment).toContain('rank 2 of 4');
    expect(summary).toContain('rank 2 of 4');
  });

  walk('a second run writes nothing', async ({ open, onIssue, writesDuring }) => {
    const number = await open();
    await onIssue(number, 'opened');
    expect(await writesDuring(() => onIssue(number))).toEqual([]);
  });
});

describe('approval-refused', () => {
  const refused = async ({ labels, comments }: Walk, number: number, reason: string) => {
    expect(await labels(number)).toEqual(['pending-review', 'submission']);
    expect(await comments(number)).toEqual([expect.stringContaining(reason)]);
  };

  walk('by the role triage', async (stage) => {
    const number = await stage.open();
    await stage.onIssue(number, 'opened');
    await stage.label(number, 'tomas-triage');
    expect((await stage.onIssue(number, 'labeled')).outputs.outcome).toBe('approval-refused');
    await refused(stage, number, 'triage');
    expect(await stage.pulls(number)).toEqual([]);
  });

  walk('by the author', async (stage) => {
    const number = await stage.open(submissionBody(), 'wei-writer');
    await stage.onIssue(number, 'opened');
    await stage.label(number, 'wei-writer');
    expect((await stage.onIssue(number, 'labeled')).outputs.outcome).toBe('approval-refused');
    await refused(stage, number, 'somebody else');
  });

  walk('by a role that is lost before Podium looks', async (stage) => {
    const number = await stage.open();
    await stage.onIssue(number, 'opened');
    await stage.label(number, 'wei-writer');
    stage.github.setRole('wei-writer', 'read');
    expect((await stage.onIssue(number, 'labeled')).outputs.outcome).toBe('approval-refused');
  });

  walk('edited between the label and the run', async (stage) => {
    const number = await stage.open();
    await stage.onIssue(number, 'opened');
    await stage.label(number);
    const event = await stage.issueEvent(number, 'labeled', 'maria-maintainer');
    await stage.edit(number, RAISED);
    const run = await stage.run('issues', event);
    expect(run.outputs).toMatchObject({ outcome: 'approval-refused', rank: '1' });
    await refused(stage, number, 'edited');
    expect(await stage.pulls(number)).toEqual([]);
  });

  walk('edited after the verdict, before the label', async (stage) => {
    const number = await stage.open();
    await stage.onIssue(number, 'opened');
    await stage.edit(number, RAISED);
    await stage.label(number);
    expect((await stage.onIssue(number, 'labeled')).outputs.outcome).toBe('approval-refused');
  });

  /** Has maria add the label while a run writes the verdict for an edited record. */
  const labelledMeanwhile = async (stage: Walk, number: number, then: () => Fault | undefined) => {
    const { github, edit } = stage;
    await edit(number, RAISED);
    github.faults.inject = async ({ method, path }) => {
      if (method !== 'PATCH' || !path.includes('/issues/comments/')) return undefined;
      await stage.label(number);
      github.faults.inject = then;
      return undefined;
    };
    const run = await stage.onIssue(number);
    github.faults.inject = () => undefined;
    return run;
  };

  walk('the verdict changed in the second of the label', async (stage) => {
    const number = await stage.open();
    await stage.onIssue(number, 'opened');
    await labelledMeanwhile(stage, number, () => undefined);
    expect((await stage.onIssue(number, 'labeled')).outputs.outcome).toBe('approval-refused');
    await refused(stage, number, 'before this verdict was there to be read');
    expect((await stage.onIssue(number, 'unlabeled')).outputs.outcome).toBe('awaiting-review');
    expect(await stage.pulls(number)).toEqual([]);
  });

  walk('the verdict changed in the second of the label, and the run died right after', async (stage) => {
    const number = await stage.open();
    await stage.onIssue(number, 'opened');
    const run = await labelledMeanwhile(stage, number, () => ({ kind: 'reset-before' }));
    expect(run.exitCode).toBe(1);
    expect(await stage.labels(number)).toEqual(['approved', 'submission']);
    expect((await stage.onIssue(number, 'labeled')).outputs.outcome).toBe('approval-refused');
    await refused(stage, number, 'before this verdict was there to be read');
    expect(await stage.pulls(number)).toEqual([]);
  });

  walk('somebody else moves pending-review: the verdict stood there all the same', async (stage) => {
    const number = await stage.open();
    await stage.onIssue(number, 'opened');
    const tomas = stage.github.api('tomas-triage');
    const here = { ...stage.github.here, issue_number: number };
    await tomas.issues.removeLabel({ ...here, name: 'pending-review' });
    await tomas.issues.addLabels({ ...here, labels: ['pending-review'] });
    await stage.label(number);
    expect((await stage.onIssue(number, 'labeled')).outputs.outcome).toBe('pull-request-opened');
  });

  walk('before there was a verdict', async (stage) => {
    const number = await stage.open();
    await stage.label(number);
    expect((await stage.onIssue(number, 'labeled')).outputs.outcome).toBe('approval-refused');
  });

  walk('a label that only looks like it does nothing', async ({ open, onIssue, label, labels, pulls }) => {
    const number = await open();
    await onIssue(number, 'opened');
    await label(number, 'maria-maintainer', '\u0430pproved');
    expect((await onIssue(number, 'labeled')).outputs.outcome).toBe('awaiting-review');
    expect(await labels(number)).toContain('\u0430pproved');
    expect(await pulls(number)).toEqual([]);
  });
});

describe('pull request', () => {
  walk('opened: one signed commit with record, model and pages', async (stage) => {
    const { github, head, pulls, comments, labels } = stage;
    const main = await head('main');
    const number = await approved(stage);
    const [pull] = await pulls(number);
    expect(pull).toMatchObject({
      state: 'open',
      title: 'Add Delta to Disease Classification (#1)',
      base: { ref: 'main' },
      head: { ref: 'podium/submission-1' },
      user: { login: 'github-actions[bot]' },
    });
    expect(pull?.body).toMatch(/Closes #1$/);
    const bot = github.api('github-actions[bot]');
    const { data: commit } = await bot.git.getCommit({ ...github.here, commit_sha: pull?.head.sha ?? '' });
    expect(commit).toMatchObject({
      message: 'Add evaluation run-delta (#1)',
      parents: [{ sha: main }],
      verification: { verified: true },
    });
    const { data: files } = await bot.pulls.listFiles({ ...github.here, pull_number: pull?.number ?? 0 });
    expect(files.map(({ filename, status }) => `${status} ${filename}`)).toEqual([
      ...['alpha', 'beta', 'delta', 'gamma'].map((id) => `added docs/leaderboards/badges/BM-001/${id}.json`),
      'added docs/leaderboards/charts/BM-001-progress.svg',
      'added docs/leaderboards/charts/BM-001-scores.svg',
      'added docs/leaderboards/feed.xml',
      'added docs/leaderboards/files.json',
      'added docs/leaderboards/index.md',
      'added docs/leaderboards/leaderboard.csv',
      'added docs/leaderboards/leaderboard.json',
      ...['alpha', 'beta', 'delta', 'gamma'].map((id) => `added docs/leaderboards/models/${id}.md`),
      'added evals/run-delta.yaml',
      'added models/delta.yaml',
    ]);
    expect(await comments(number)).toEqual([expect.stringContaining(`#${pull?.number}`)]);
    expect(await labels(number)).toContain('approved');
    expect(await head('main')).toBe(main);
  });

  walk('outputs name branch and pull request', async ({ open, onIssue, label }) => {
    const number = await open();
    await onIssue(number, 'opened');
    await label(number, 'wei-writer');
    expect((await onIssue(number, 'labeled')).outputs).toMatchObject({
      outcome: 'pull-request-opened',
      branch: 'podium/submission-1',
      'pull-request': '2',
      'pull-request-url': expect.stringMatching(/\/pull\/2$/),
    });
  });

  walk('unchanged: a second run writes nothing', async (stage) => {
    const number = await approved(stage);
    let outcome: string | undefined;
    const writes = await stage.writesDuring(async () => {
      outcome = (await stage.onIssue(number, 'labeled')).outputs.outcome;
    });
    expect(outcome).toBe('unchanged');
    expect(writes).toEqual([]);
  });

  walk('updated when the default branch moves', async (stage) => {
    const { github, head, pulls, run } = stage;
    const number = await approved(stage);
    const before = await head('podium/submission-1');
    const main = await github.commit('wei-writer', 'Add a page', { 'notes.md': 'Hello\n' });
    const ended = await run('push', { ref: 'refs/heads/main', after: main, sender: { login: 'wei-writer' } });
    expect(JSON.parse(ended.outputs.result ?? '')).toMatchObject([
      { issue: '1', outcome: 'pull-request-updated' },
    ]);
    const after = await head('podium/submission-1');
    expect(after).not.toBe(before);
    const { data: commit } = await github
      .api('maria-maintainer')
      .git.getCommit({ ...github.here, commit_sha: after ?? '' });
    expect(commit.parents.map(({ sha }) => sha)).toEqual([main]);
    expect((await pulls(number)).map(({ number: pull, state }) => [pull, state])).toEqual([[2, 'open']]);
  });

  walk('a branch on which a person has committed is left alone', async (stage) => {
    const { github, head, onIssue } = stage;
    const number = await approved(stage);
    const theirs = await github.commit(
      'wei-writer',
      'Mine',
      { 'notes.md': 'Hello\n' },
      'podium/submission-1',
    );
    const main = await github.commit('wei-writer', 'Move on', { 'other.md': 'Hello\n' });
    expect(main).not.toBe(theirs);
    const run = await onIssue(number, 'labeled');
    expect(run.exitCode).toBe(0);
    expect(await head('podium/submission-1')).toBe(theirs);
    expect(run.stdout).toContain('podium/submission-1');
  });
});

describe('approval-withdrawn', () => {
  const gone = async ({ head, labels, pulls, comments }: Walk, number: number) => {
    expect(await head('podium/submission-1')).toBeUndefined();
    expect(await labels(number)).toEqual(['pending-review', 'submission']);
    expect(await pulls(number)).toMatchObject([{ state: 'closed', merged_at: null }]);
    expect(await comments(number)).toHaveLength(1);
  };

  walk('the record is edited', async (stage) => {
    const number = await approved(stage);
    await stage.edit(number, RAISED);
    expect((await stage.onIssue(number)).outputs.outcome).toBe('approval-withdrawn');
    await gone(stage, number);
    expect(await stage.writesDuring(() => stage.onIssue(number))).toEqual([]);
  });

  walk('prose is edited: nothing happens', async (stage) => {
    const number = await approved(stage);
    await stage.edit(number, `${submissionBody()}\nThank you for running this!\n`);
    expect((await stage.onIssue(number)).outputs.outcome).toBe('unchanged');
  });

  walk('the label is taken off', async (stage) => {
    const number = await approved(stage);
    await stage.github
      .api('wei-writer')
      .issues.removeLabel({ ...stage.github.here, issue_number: number, name: 'approved' });
    expect((await stage.onIssue(number, 'unlabeled')).outputs.outcome).toBe('approval-withdrawn');
    await gone(stage, number);
  });

  walk('and approved again', async (stage) => {
    const number = await approved(stage);
    await stage.edit(number, RAISED);
    await stage.onIssue(number);
    await stage.label(number);
    expect((await stage.onIssue(number, 'labeled')).outputs).toMatchObject({
      outcome: 'pull-request-opened',
      rank: '1',
      'pull-request': '3',
    });
  });
});

describe('withdrawn', () => {
  walk('the author closes the issue before the merge', async (stage) => {
    const number = await approved(stage);
    const { here } = stage.github;
    await stage.github
      .api('sam-submitter')
      .issues.update({ ...here, issue_number: number, state: 'closed', state_reason: 'not_planned' });
    expect((await stage.onIssue(number, 'closed')).outputs.outcome).toBe('withdrawn');
    expect(await stage.pulls(number)).toMatchObject([{ state: 'closed', merged_at: null }]);
    expect(await stage.head('podium/submission-1')).toBeUndefined();
    expect(await stage.writesDuring(() => stage.onIssue(number, 'closed'))).toEqual([]);
  });
});

describe('published', () => {
  walk('after the merge', async (stage) => {
    const number = await approved(stage);
    const { here } = stage.github;
    await stage.merge(2);
    const { data: pull } = await stage.github.api('maria-maintainer').pulls.get({ ...here, pull_number: 2 });
    const run = await stage.run('pull_request', {
      action: 'closed',
      pull_request: pull,
      sender: { login: 'maria-maintainer' },
    });
    expect(run.outputs).toMatchObject({
      outcome: 'published',
      issue: '1',
      rank: '2',
      entries: '4',
      tier: 'Excellent',
    });
    const { data: issue } = await stage.github
      .api('maria-maintainer')
      .issues.get({ ...here, issue_number: number });
    expect(issue).toMatchObject({ state: 'closed', state_reason: 'completed' });
    const labels = await stage.labels(number);
    expect(labels).toContain('published');
    expect(labels).not.toContain('pending-review');
    expect(labels).not.toContain('needs-changes');
    expect(await stage.comments(number)).toEqual([expect.stringContaining('rank 2 of 4')]);
    expect(await stage.writesDuring(() => stage.onIssue(number, 'closed'))).toEqual([]);
  });

  walk('a merge that does not close the issue', async (stage) => {
    const number = await approved(stage);
    const { here } = stage.github;
    await stage.github
      .api('maria-maintainer')
      .pulls.update({ ...here, pull_number: 2, body: 'Without a word about the issue.' });
    await stage.merge(2);
    const run = await stage.run('push', { ref: 'refs/heads/main', sender: { login: 'maria-maintainer' } });
    expect(JSON.parse(run.outputs.result ?? '')).toMatchObject([{ outcome: 'published' }]);
    const { data: issue } = await stage.github
      .api('maria-maintainer')
      .issues.get({ ...here, issue_number: number });
    expect(issue).toMatchObject({ state: 'closed', state_reason: 'completed' });
  });
});

describe('dry-run', () => {
  const dry = { inputs: { 'dry-run': 'true' } };

  walk('a verdict is told in the summary only', async ({ github, open, onIssue }) => {
    const number = await open();
    const run = await onIssue(number, 'opened', dry);
    expect(run).toMatchObject({ exitCode: 0, outputs: { outcome: 'awaiting-review', rank: '2' } });
    expect(run.summary).toContain('rank 2 of 4');
    expect(github.writes()).toEqual([]);
  });

  walk('an approval is planned, not carried out', async ({ open, onIssue, label, writesDuring, head }) => {
    const number = await open();
    await onIssue(number, 'opened');
    await label(number);
    let outcome: string | undefined;
    const writes = await writesDuring(async () => {
      outcome = (await onIssue(number, 'labeled', dry)).outputs.outcome;
    });
    expect(outcome).toBe('pull-request-opened');
    expect(writes).toEqual([]);
    expect(await head('podium/submission-1')).toBeUndefined();
  });
});

describe('every open submission', () => {
  for (const event of ['push', 'schedule', 'workflow_dispatch']) {
    walk(`is reconciled on ${event}`, async ({ github, open, run }) => {
      await open();
      await open(submissionBody({ '0.92': '92', 'run-delta': 'run-epsilon' }));
      await github.openFromTemplate('mallory', 'A question', 'Hello', []);
      const ended = await run(event, { ref: 'refs/heads/main', sender: { login: 'wei-writer' } });
      expect(ended.exitCode).toBe(0);
      expect(JSON.parse(ended.outputs.result ?? '')).toMatchObject([
        { issue: '1', outcome: 'awaiting-review' },
        { issue: '2', outcome: 'invalid' },
      ]);
    });
  }
});

describe('the bundle', () => {
  walk('runs without node_modules', async ({ open, onIssue }) => {
    const folder = mkdtempSync(join(tmpdir(), 'podium-bundle-'));
    try {
      copyFileSync(join(ROOT, 'dist/index.js'), join(folder, 'index.js'));
      writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
      const run = await onIssue(await open(), 'opened', { bundle: join(folder, 'index.js') });
      expect(run.outputs.outcome).toBe('awaiting-review');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
