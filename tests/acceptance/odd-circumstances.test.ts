import { describe, expect } from 'vitest';
import { refusal } from '../support/call.ts';
import { submissionBody } from '../support/small-hub.ts';
import { errorsOf, type Walk } from '../support/walk.ts';
import { approved, PUSH, published, walk } from './on-stage.ts';

const record = (id: string, model: string, more = '') =>
  `eval_id: ${id}\nbenchmark_id: BM-001\nmodel_ids: {candidate: ${model}}\ndataset_id: DS-ADNI\nrun_metadata: {date: "2024-01-05", runner: t}\nmetrics: {AUROC: 0.5}\nstatus: Completed\n${more}`;

/** Outcomes of a run over all issues. */
const outcomes = (run: { outputs: Record<string, string | undefined> }): readonly unknown[] =>
  JSON.parse(run.outputs.result ?? '[]').map(({ outcome }: { outcome: string }) => outcome);

async function close({ github }: Walk, issue_number: number): Promise<void> {
  await github.api('admin-owner').issues.update({ ...github.here, issue_number, state: 'closed' });
}

describe('somebody else’s records and pages', () => {
  walk('a record of another hub’s issue of the same number is not this submission', async (stage) => {
    const number = await stage.open();
    const origin = `submission_metadata: {source: github_issue, issue_number: ${number}, submitted_by: somebody}\n`;
    await stage.github.commit('wei-writer', 'Copy a hub', {
      'evals/old.yaml': record('old', 'alpha', origin),
    });
    expect((await stage.onIssue(number, 'opened')).outputs.outcome).toBe('awaiting-review');
    expect(await stage.labels(number)).not.toContain('published');
  });

  walk(
    'a row of a model whose name holds the name is not the entry',
    async (stage) => {
      const number = await approved(stage);
      const model = 'model_id: delta\nname: Delta\n';
      const origin = `submission_metadata: {issue_number: ${number}, submitted_by: sam-submitter}\n`;
      await stage.github.commit('wei-writer', 'Take over by hand', {
        'evals/run-delta.yaml': record('run-delta', 'delta', origin),
        'models/delta.yaml': model,
      });
      expect(outcomes(await stage.run('push', PUSH))).toContain('pages-drifted');
      expect(await stage.labels(number)).not.toContain('published');
    },
    {
      files: {
        'models/large.yaml': 'model_id: large\nname: Delta Large\n',
        'evals/run-large.yaml': record('run-large', 'large').replace('0.5', '0.99'),
      },
    },
  );

  walk('a commit that a person amended is left alone', async (stage) => {
    const number = await approved(stage);
    const branch = `podium/submission-${number}`;
    const { git } = stage.github.api('wei-writer');
    const { here } = stage.github;
    const { data: made } = await git.getCommit({ ...here, commit_sha: (await stage.head(branch)) ?? '' });
    const { data: amended } = await git.createCommit({
      ...here,
      message: made.message,
      tree: made.tree.sha,
      parents: made.parents.map(({ sha }) => sha),
      author: made.author,
      committer: { name: 'Wei Writer', email: 'wei@example.org', date: made.committer.date },
    });
    await git.updateRef({ ...here, ref: `heads/${branch}`, sha: amended.sha, force: true });
    expect((await stage.onIssue(number, 'edited')).outputs.outcome).toBe('unchanged');
    expect(await stage.head(branch)).toBe(amended.sha);
    expect(await stage.comments(number)).toEqual([expect.stringContaining('not, or not only, Podium')]);
  });
});

describe('what a person changes on the way', () => {
  walk('another base: the pull request goes back to the default branch', async (stage) => {
    const { github } = stage;
    const main = (await stage.head('main')) ?? '';
    await github.api('admin-owner').git.createRef({ ...github.here, ref: 'refs/heads/dev', sha: main });
    const number = await approved(stage);
    const [pull] = await stage.pulls(number);
    await github
      .api('maria-maintainer')
      .pulls.update({ ...github.here, pull_number: pull?.number ?? 0, base: 'dev' });
    await stage.run('schedule', {});
    expect((await stage.pulls(number)).map(({ base }) => base.ref)).toEqual(['main']);
  });

  for (const noticed of ['the event', 'the schedule'] as const) {
    walk(`a title that no longer says so: ${noticed} takes the pull request back`, async (stage) => {
      const { github } = stage;
      const number = await github.openFromTemplate(
        'sam-submitter',
        '[SUBMISSION] Delta',
        submissionBody(),
        [],
      );
      await stage.onIssue(number, 'opened');
      await stage.label(number);
      expect((await stage.onIssue(number, 'labeled')).outputs.outcome).toBe('pull-request-opened');
      await github
        .api('sam-submitter')
        .issues.update({ ...github.here, issue_number: number, title: 'hello', body: 'nothing' });
      const run = await (noticed === 'the event' ? stage.onIssue(number) : stage.run('schedule', {}));
      expect(outcomes(run)).toContain('withdrawn');
      const [pull] = await stage.pulls(number);
      expect(pull).toMatchObject({
        state: 'closed',
        body: expect.stringContaining('no longer a submission'),
      });
      expect(await stage.head(`podium/submission-${number}`)).toBeUndefined();
      expect(await stage.labels(number)).toEqual(['pending-review']);
      expect((await stage.onIssue(number)).outputs.outcome).toBe('ignored');
    });
  }

  walk('an issue that is opened again after its record was withdrawn gets an answer', async (stage) => {
    const first = await published(stage);
    const second = await stage.open('**Evaluation ID**: run-delta\n', 'sam-submitter', '[WITHDRAWAL] Delta');
    await stage.onIssue(second, 'opened');
    await stage.label(second);
    await stage.onIssue(second, 'labeled');
    const [pull] = await stage.pulls(second);
    await stage.merge(pull?.number ?? 0);
    await stage.onIssue(second, 'closed');
    await stage.github
      .api('maria-maintainer')
      .issues.update({ ...stage.github.here, issue_number: first, state: 'open' });
    expect((await stage.onIssue(first, 'reopened')).outputs.outcome).toBe('approval-refused');
    await stage.edit(first, submissionBody({ '0.92': '9.3' }));
    expect((await stage.onIssue(first, 'edited')).outputs.outcome).toBe('invalid');
  });

  walk('a label added while the comment says "not valid" approves nothing', async (stage) => {
    const number = await stage.open(submissionBody({ 'run-delta': 'e-gamma' }));
    expect((await stage.onIssue(number, 'opened')).outputs.outcome).toBe('invalid');
    await stage.github.commit('wei-writer', 'Make room', { 'evals/e-gamma.yaml': null });
    await stage.label(number);
    expect((await stage.onIssue(number, 'labeled')).outputs.outcome).toBe('approval-refused');
    expect(await stage.comments(number)).toEqual([expect.stringContaining('showed no valid record')]);
    expect(await stage.writesDuring(() => stage.onIssue(number, 'edited'))).toEqual([]);
    await stage.label(number);
    expect((await stage.onIssue(number, 'labeled')).outputs.outcome).toBe('pull-request-opened');
  });

  walk('label names in other capitals are the same labels', async (stage) => {
    const { github } = stage;
    await github
      .api('admin-owner')
      .issues.updateLabel({ ...github.here, name: 'pending-review', new_name: 'Pending-Review' });
    const number = await stage.open();
    await stage.onIssue(number, 'opened');
    expect(await stage.writesDuring(() => stage.onIssue(number, 'edited'))).toEqual([]);
    await stage.edit(number, submissionBody({ '0.92': '9.2' }));
    await stage.onIssue(number, 'edited');
    expect(await stage.labels(number)).toEqual(['needs-changes', 'submission']);
  });

  walk('a publication that no run saw is found behind a hundred closed issues', async (stage) => {
    const { github } = stage;
    const number = await approved(stage);
    const [pull] = await stage.pulls(number);
    await stage.merge(pull?.number ?? 0);
    const owner = github.api('admin-owner');
    await owner.git.deleteRef({ ...github.here, ref: `heads/podium/submission-${number}` });
    await github.pass(60);
    for (let index = 0; index < 101; index++) {
      const { data } = await owner.issues.create({ ...github.here, title: `Question ${index}` });
      await close(stage, data.number);
    }
    expect(outcomes(await stage.run('schedule', {}))).toEqual(['published']);
  });
});

describe('settings that stand in the way', () => {
  walk('a token of another account than bot-login fails, and leaves no comment', async (stage) => {
    const number = await stage.open();
    for (let time = 0; time < 2; time++) {
      const run = await stage.onIssue(number, 'opened', {
        inputs: { token: stage.github.token('wei-writer') },
      });
      expect(run.exitCode).toBe(1);
      expect(errorsOf(run)).toEqual([expect.stringContaining('Set `bot-login: wei-writer`')]);
    }
    const { data } = await stage.github
      .api('maria-maintainer')
      .issues.listComments({ ...stage.github.here, issue_number: number });
    expect(data).toEqual([]);
  });

  const RULE = 'a branch rule forbids it. Let Podium make, force-push and delete branches';
  const rule = (stage: Walk, method: string, route: RegExp, why: string) => {
    const answer = refusal(422, `Repository rule violations found\n\n${why}\n\n`);
    stage.github.faults.inject = (call) =>
      call.method === method && route.test(call.path) ? { kind: 'answer', answer } : undefined;
  };

  walk('a rule that forbids to make branches', async (stage) => {
    const number = await stage.open();
    await stage.onIssue(number, 'opened');
    await stage.label(number);
    rule(stage, 'POST', /\/git\/refs$/, 'Cannot create ref due to creations being restricted.');
    const run = await stage.onIssue(number, 'labeled');
    expect(errorsOf(run)).toEqual([expect.stringContaining('a branch named `podium` is in the way')]);
    expect(run.exitCode).toBe(1);
    expect(errorsOf(run)).toEqual([expect.stringContaining(RULE)]);
  });

  walk('a rule that forbids force-pushes', async (stage) => {
    await approved(stage);
    await stage.github.commit('wei-writer', 'Change the hub', { 'README.md': 'A hub.\n' });
    rule(stage, 'PATCH', /\/git\/refs\//, 'Cannot force-push to this branch');
    expect(errorsOf(await stage.run('push', PUSH))).toEqual([expect.stringContaining(RULE)]);
  });

  walk('a pull request in the merge queue, whose branch GitHub keeps as it is', async (stage) => {
    const number = await approved(stage);
    await stage.github.commit('wei-writer', 'Change the hub', { 'README.md': 'A hub.\n' });
    const answer = refusal(
      422,
      'A pull request for this branch has been added to a merge queue through the GitHub UI. Branches that are queued for merging cannot be updated. To modify this branch, dequeue the associated pull request.',
    );
    stage.github.faults.inject = ({ method, path }) =>
      method === 'PATCH' && path.includes('/git/refs/') ? { kind: 'answer', answer } : undefined;
    expect(errorsOf(await stage.run('push', PUSH))).toEqual([
      expect.stringContaining('waits in the merge queue'),
    ]);
    stage.github.faults.inject = () => undefined;
    expect((await stage.onIssue(number)).outputs.outcome).toBe('pull-request-updated');
  });

  walk('a rule that forbids to delete branches', async (stage) => {
    const number = await approved(stage);
    await stage.github
      .api('maria-maintainer')
      .issues.removeLabel({ ...stage.github.here, issue_number: number, name: 'approved' });
    rule(stage, 'DELETE', /\/git\/refs\//, 'Cannot delete this branch');
    expect(errorsOf(await stage.onIssue(number, 'unlabeled'))).toEqual([expect.stringContaining(RULE)]);
  });

  const CONFIGS = [
    ['pages: {path: README.md}', 'must lie in a folder for pages'],
    ['pages: {path: models/README.md}', 'must lie in a folder for pages'],
    ['pages: {path: docs/_x/-y/index.md}', 'must lie in a folder for pages'],
    ['labels: {approved: Pending-Review}', 'must be five different labels'],
  ] as const;
  for (const [config, says] of CONFIGS) {
    walk(
      `${config} is told at once`,
      async (stage) => {
        const number = await stage.open();
        expect(errorsOf(await stage.onIssue(number, 'opened'))).toEqual([expect.stringContaining(says)]);
        expect(await stage.comments(number)).toEqual([]);
      },
      { files: { '.github/podium.yml': `${config}\n` } },
    );
  }

  walk(
    'a record where Podium does not write is told as such',
    async (stage) => {
      const number = await stage.open('**Evaluation ID**: e-zed\n', 'wei-writer', '[WITHDRAWAL] Zed');
      const { outputs } = await stage.onIssue(number, 'opened');
      expect(outputs.findings).toContain('is the file evals/z/e-zed.yml, where Podium does not write');
    },
    { files: { 'evals/z/e-zed.yml': record('e-zed', 'alpha') } },
  );
});
