import { describe, expect } from 'vitest';
import { answer, refusal } from '../support/call.ts';
import type { Fault } from '../support/faults.ts';
import { BOT } from '../support/github.ts';
import { submissionBody } from '../support/small-hub.ts';
import { errorsOf, type Walk } from '../support/walk.ts';
import { approved, walk } from './on-stage.ts';

/** Answers every call to a route with something of GitHub's own. */
function refuse(
  { github }: Walk,
  method: string,
  path: RegExp,
  status: number,
  message: string,
  headers: Record<string, string> = {},
): void {
  const fault: Fault = { kind: 'answer', answer: refusal(status, message, headers) };
  github.faults.inject = (call) =>
    call.user?.endsWith('[bot]') && call.method === method && path.test(call.path) ? fault : undefined;
}

describe('what cannot be done is told with its cure', () => {
  walk('Actions may not open pull requests: branch kept, comment tells, run fails', async (stage) => {
    const number = await stage.open();
    await stage.onIssue(number, 'opened');
    await stage.label(number);
    refuse(
      stage,
      'POST',
      /\/pulls$/,
      403,
      'GitHub Actions is not permitted to create or approve pull requests.',
    );
    const run = await stage.onIssue(number, 'labeled');
    expect(run.exitCode).toBe(1);
    expect(errorsOf(run)).toEqual([
      expect.stringContaining('Allow GitHub Actions to create and approve pull requests'),
    ]);
    expect(run.outputs).toMatchObject({
      outcome: 'unchanged',
      branch: `podium/submission-${number}`,
      'pull-request': '',
    });
    expect(await stage.head(`podium/submission-${number}`)).toBeDefined();
    const [comment] = await stage.comments(number);
    expect(comment).toContain('Allow GitHub Actions to create and approve pull requests');
    expect(comment).toContain('Settings');
    stage.github.faults.inject = () => undefined;
    expect((await stage.onIssue(number)).outputs.outcome).toBe('pull-request-opened');
    expect(await stage.comments(number)).toEqual([expect.stringContaining('Pull request #')]);
  });

  const PERMISSIONS = [
    ['POST', /\/issues\/\d+\/comments$/, 'issues: write'],
    ['POST', /\/git\/trees$/, 'contents: write'],
    ['POST', /\/pulls$/, 'pull-requests: write'],
  ] as const;
  for (const [method, path, line] of PERMISSIONS) {
    walk(`a missing permission is named: ${line}`, async (stage) => {
      const number = await stage.open();
      if (line !== 'issues: write') {
        await stage.onIssue(number, 'opened');
        await stage.label(number);
      }
      refuse(stage, method, path, 403, 'Resource not accessible by integration');
      const run = await stage.onIssue(number, 'labeled');
      expect(run.exitCode).toBe(1);
      expect(errorsOf(run)).toEqual([expect.stringContaining(line)]);
    });
  }

  const WORKFLOWS_CHANGED = [
    [
      'refusing to allow a GitHub App to create or update workflow `.github/workflows/x.yml` without `workflows` permission',
      /^(?!.*contents: write).*workflow files .* changed meanwhile.*Run the job again/,
    ],
    // What the API says of the same, and of a token that lacks a permission.
    [
      'Resource not accessible by integration',
      /`contents: write`.*workflow files .* changed meanwhile.*run the job again/,
    ],
  ] as const;
  for (const [answer, says] of WORKFLOWS_CHANGED) {
    walk(
      `workflow files that changed meanwhile are told where a branch is refused: ${answer}`,
      async (stage) => {
        const number = await stage.open();
        await stage.onIssue(number, 'opened');
        await stage.label(number);
        refuse(stage, 'POST', /\/git\/refs$/, 403, answer);
        const run = await stage.onIssue(number, 'labeled');
        expect(run.exitCode).toBe(1);
        expect(errorsOf(run)).toEqual([expect.stringMatching(says)]);
      },
    );
  }

  const NOT_LET_IN = [
    [
      'Resource protected by organization SAML enforcement. You must grant your OAuth token access to this organization.',
      'single sign-on',
    ],
    [
      'Although you appear to have the correct authorization credentials, the `health-hub` organization has an IP allow list enabled, and your IP address is not permitted to access this resource.',
      'IP allow list',
    ],
  ] as const;
  for (const [answer, why] of NOT_LET_IN) {
    walk(`an organisation that lets not everyone in: ${why}`, async (stage) => {
      const number = await stage.open();
      refuse(stage, 'GET', /\/issues\/\d+$/, 403, answer);
      expect(errorsOf(await stage.onIssue(number, 'opened'))).toEqual([expect.stringContaining(why)]);
    });
  }

  walk('a rate limit beyond the run: one line says when, nothing else is asked', async (stage) => {
    await stage.open();
    await stage.open(submissionBody({ 'run-delta': 'run-2' }));
    const reset = Math.ceil(Date.now() / 1000) + 3600;
    refuse(stage, 'GET', /\/issues\/\d+\/comments$/, 403, 'API rate limit exceeded for installation.', {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(reset),
    });
    const run = await stage.run('schedule', {});
    expect(run.exitCode).toBe(1);
    const hour = new Date(reset * 1000).toISOString().slice(0, 13).replace('T', ' ');
    expect(errorsOf(run)).toEqual([expect.stringMatching(new RegExp(`rate limit.* at ${hour}:\\d\\d UTC`))]);
    const asked = stage.github.calls.filter(({ user, path }) => user === BOT && path.endsWith('/comments'));
    expect(asked).toHaveLength(1);
  });

  walk('a short wait that GitHub asks for is waited, also before a write', async (stage) => {
    const number = await stage.open();
    let asked = 0;
    stage.github.faults.inject = ({ method, path }) =>
      method === 'POST' && path.endsWith('/comments') && asked++ === 0 ? { kind: 'secondary' } : undefined;
    const run = await stage.onIssue(number, 'opened');
    expect(run).toMatchObject({ exitCode: 0, outputs: { outcome: 'awaiting-review' } });
    expect(asked).toBe(2);
    expect(await stage.comments(number)).toHaveLength(1);
  });

  walk('a proxy’s page in place of JSON is told once', async (stage) => {
    const number = await stage.open();
    let asked = 0;
    stage.github.faults.inject = ({ path }) => {
      if (!path.includes('/git/trees/')) return undefined;
      asked++;
      return { kind: 'html' };
    };
    const run = await stage.onIssue(number, 'opened');
    expect(run.exitCode).toBe(1);
    expect(errorsOf(run)).toEqual([expect.stringContaining('proxy')]);
    expect(asked).toBe(1);
  });

  walk('an empty repository', async (stage) => {
    const number = await stage.open();
    refuse(stage, 'GET', /\/git\/ref\/heads\/main$/, 409, 'Git Repository is empty.');
    const run = await stage.onIssue(number, 'opened');
    expect(errorsOf(run)).toEqual([expect.stringContaining('Push a first commit')]);
  });

  walk('GitHub’s own words and the token stay out of log, summary and comment', async (stage) => {
    const number = await stage.open();
    const secret = stage.github.token('github-actions[bot]');
    refuse(stage, 'POST', /\/comments$/, 422, `Validation Failed: ${secret} is odd`);
    const run = await stage.onIssue(number, 'opened', { env: { RUNNER_DEBUG: '1' } });
    expect(run.exitCode).toBe(1);
    const shown = run.stdout
      .split('\n')
      .filter((line) => !line.startsWith('::add-mask::'))
      .join('\n');
    expect(`${shown}${run.stderr}${run.summary}`).not.toContain(secret);
    expect(errorsOf(run).join()).not.toContain('odd');
    expect(shown).toContain('Validation Failed: *** is odd');
  });
});

describe('an issue that cannot be written to', () => {
  const GONE = [
    [301, 'Moved Permanently'],
    [404, 'Not Found'],
    [410, 'This issue was deleted'],
  ] as const;
  for (const [status, message] of GONE) {
    walk(`${status}: no write, one line in the summary`, async (stage) => {
      const number = await stage.open();
      const event = await stage.issueEvent(number, 'edited');
      refuse(stage, 'GET', /\/issues\/\d+$/, status, message);
      const run = await stage.run('issues', event);
      expect(run).toMatchObject({ exitCode: 0, outputs: { outcome: 'ignored' } });
      expect(run.summary).toContain('deleted or moved away');
      expect(stage.github.writes()).toEqual([]);
    });
  }

  walk('deleted with its pull request open: every run tells it', async (stage) => {
    const number = await approved(stage);
    const event = await stage.issueEvent(number, 'edited');
    const [pull] = await stage.pulls(number);
    stage.github.remove(number);
    for (const run of [await stage.run('schedule', {}), await stage.run('issues', event)]) {
      expect(run.exitCode).toBe(0);
      expect(run.summary).toContain(`## Issue #${number}: ignored`);
      expect(run.summary).toContain(`its pull request ${pull?.number} is still open. Close it, or merge it`);
    }
    const maria = stage.github.api('maria-maintainer').pulls;
    await maria.update({ ...stage.github.here, pull_number: pull?.number ?? 0, state: 'closed' });
    expect((await stage.run('schedule', {})).summary).toBe('');
  });

  walk('locked: no write, one line in the summary', async (stage) => {
    const number = await stage.open();
    const here = { ...stage.github.here, issue_number: number };
    await stage.github.api('maria-maintainer').issues.lock(here);
    const run = await stage.onIssue(number, 'opened');
    expect(run).toMatchObject({ exitCode: 0, outputs: { outcome: 'unchanged' } });
    expect(run.summary).toContain('locked');
    expect(stage.github.writes()).toEqual([]);
  });

  walk('locked with a pull request that is no longer approved: that goes all the same', async (stage) => {
    const number = await approved(stage);
    const { issues } = stage.github.api('maria-maintainer');
    const here = { ...stage.github.here, issue_number: number };
    await issues.removeLabel({ ...here, name: 'approved' });
    await issues.lock(here);
    expect((await stage.onIssue(number, 'locked')).outputs.outcome).toBe('approval-withdrawn');
    expect(await stage.pulls(number)).toMatchObject([{ state: 'closed' }]);
    expect(await stage.head(`podium/submission-${number}`)).toBeUndefined();
    expect(await stage.writesDuring(() => stage.onIssue(number, 'edited'))).toEqual([]);
  });

  walk('one that fails does not starve the others', async (stage) => {
    const first = await stage.open();
    const second = await stage.open(submissionBody({ 'run-delta': 'run-2' }));
    refuse(stage, 'GET', new RegExp(`/issues/${first}/comments$`), 422, 'Unprocessable');
    const run = await stage.run('schedule', {});
    expect(run.exitCode).toBe(1);
    expect(errorsOf(run)).toEqual([expect.stringContaining(`#${first}: `)]);
    expect(JSON.parse(run.outputs.result ?? '')).toMatchObject([
      { issue: String(second), outcome: 'awaiting-review' },
    ]);
  });
});

describe('the repository as it is', () => {
  walk('a tree that GitHub cuts is walked', async (stage) => {
    const number = await stage.open();
    const { github } = stage;
    const cut = new Set<string>();
    github.faults.inject = ({ path, query, user }) => {
      if (user === undefined || !path.includes('/git/trees/') || !query.has('recursive') || cut.size > 0)
        return undefined;
      cut.add(path);
      return { kind: 'answer', answer: answer(200, { sha: 'x', tree: [], truncated: true }) };
    };
    const run = await stage.onIssue(number, 'opened');
    expect(run).toMatchObject({
      exitCode: 0,
      outputs: { outcome: 'awaiting-review', rank: '2', entries: '4' },
    });
    expect(cut.size).toBe(1);
  });

  walk('over a hundred comments, events and pull requests are all read', async (stage) => {
    const number = await stage.open();
    const mallory = stage.github.api('mallory');
    const here = { ...stage.github.here, issue_number: number };
    for (let index = 0; index < 101; index++)
      await mallory.issues.createComment({ ...here, body: `${index}` });
    const tomas = stage.github.api('tomas-triage');
    for (let index = 0; index < 51; index++) {
      await tomas.issues.addLabels({ ...here, labels: ['other'] });
      await tomas.issues.removeLabel({ ...here, name: 'other' });
    }
    await stage.onIssue(number, 'opened');
    await stage.label(number);
    expect((await stage.onIssue(number, 'labeled')).outputs.outcome).toBe('pull-request-opened');
    const bot = stage.github.api(BOT);
    const all = await bot.paginate(bot.issues.listComments, { ...here, per_page: 100 });
    expect(all.filter(({ user }) => user?.login === BOT)).toHaveLength(1);
  });

  walk('a maintainer closes the pull request: no new one until approved again', async (stage) => {
    const number = await approved(stage);
    const [pull] = await stage.pulls(number);
    const maria = stage.github.api('maria-maintainer');
    await stage.github.pass(5);
    await maria.pulls.update({ ...stage.github.here, pull_number: pull?.number ?? 0, state: 'closed' });
    expect((await stage.onIssue(number)).outputs.outcome).toBe('approval-withdrawn');
    expect((await stage.run('schedule', {})).exitCode).toBe(0);
    expect((await stage.pulls(number)).map(({ state }) => state)).toEqual(['closed']);
    await stage.label(number);
    expect((await stage.onIssue(number, 'labeled')).outputs.outcome).toBe('pull-request-opened');
  });

  walk('an event that came late does not undo an approval', async (stage) => {
    const number = await stage.open(submissionBody({ '0.92': '0.91' }));
    await stage.onIssue(number, 'opened');
    await stage.label(number);
    const late = await stage.issueEvent(number, 'labeled');
    await stage.edit(number, submissionBody());
    await stage.onIssue(number);
    await stage.label(number);
    expect((await stage.run('issues', late)).outputs.outcome).toBe('pull-request-opened');
  });
});
