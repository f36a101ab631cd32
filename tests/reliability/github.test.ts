import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deviations, misuse } from '../support/api-description.ts';
import { startGitHub } from '../support/github.ts';

const ISSUE = 'PATCH /repos/:owner/:repo/issues/:number';
const REF = 'POST /repos/:owner/:repo/git/refs';
const none = new URLSearchParams();

describe("GitHub's description of its API", () => {
  test('accepts a request as GitHub has it', () => {
    const body = { state: 'closed', state_reason: 'completed' };
    expect(misuse(ISSUE, { method: 'PATCH', query: none, body })).toEqual([]);
  });

  test.each([
    ['a wrong type', REF, { ref: 7, sha: 'a' }, 'must be string'],
    ['a missing key', REF, { ref: 'refs/heads/x' }, 'sha'],
    ['an unknown key', REF, { ref: 'refs/heads/x', sha: 'a', forced: true }, 'forced'],
    ['an unknown value', ISSUE, { state: 'merged' }, 'must be equal to one of the allowed values'],
    ['no body', REF, undefined, 'must be object'],
  ])('refuses %s', (_, route, body, problem) => {
    const method = route.split(' ')[0] ?? '';
    expect(misuse(route, { method, query: none, body }).join()).toContain(problem);
  });

  test('refuses an unknown query and a wrong value in a known one', () => {
    const route = 'GET /repos/:owner/:repo/issues';
    const asked = (query: string) =>
      misuse(route, { method: 'GET', query: new URLSearchParams(query), body: undefined });
    expect(asked('state=open&per_page=100&page=2')).toEqual([]);
    expect(asked('label=submission').join()).toContain('takes no "label"');
    expect(asked('state=merged').join()).toContain('allowed values');
    expect(asked('page=two').join()).toContain('must be integer');
  });

  test('sees an answer that GitHub would not give', () => {
    const route = 'GET /repos/:owner/:repo/git/ref/*ref';
    const object = { type: 'commit', sha: 'a'.repeat(40), url: 'https://example.org/a' };
    const body = { ref: 'refs/heads/main', node_id: 'x', url: 'https://example.org/b', object };
    expect(deviations(route, { status: 200, body })).toEqual([]);
    expect(
      deviations(route, { status: 200, body: { ...body, object: { ...object, sha: 7 } } }).join(),
    ).toContain('/object/sha');
    expect(deviations(route, { status: 200, body: { ref: 'refs/heads/main' } }).join()).toContain('url');
  });
});

describe("the tests' GitHub, where the emulator alone is otherwise", () => {
  let github: Awaited<ReturnType<typeof startGitHub>>;
  beforeAll(async () => {
    github = await startGitHub({ files: { 'README.md': 'A hub.\n' } });
  });
  afterAll(() => github.close());
  const bot = () => github.api('github-actions[bot]');
  const statusOf = async (asked: Promise<unknown>) => {
    const failed = await asked.then(
      () => undefined,
      (error: { status: number; message: string }) => error,
    );
    return failed === undefined ? 'no failure' : `${failed.status} ${failed.message.split(' - ')[0]}`;
  };

  test('a wrong request is refused and remembered', async () => {
    const other = await startGitHub({});
    const body = { title: 'x', labels: 7 };
    const asked = other
      .api('sam-submitter')
      .request('POST /repos/{owner}/{repo}/{what}', { ...other.here, ...body, what: 'issues' });
    expect(await statusOf(asked)).toContain('501 GitHub does not describe this request');
    expect(other.unknownRoutes).toHaveLength(1);
    await other.close();
  });

  test('PATCH and DELETE of a reference that is not there answer 422', async () => {
    const ref = { ...github.here, ref: 'heads/nowhere' };
    expect(await statusOf(bot().git.updateRef({ ...ref, sha: 'a'.repeat(40) }))).toBe(
      '422 Reference does not exist',
    );
    expect(await statusOf(bot().git.deleteRef(ref))).toBe('422 Reference does not exist');
  });

  test.each([
    ['admin-owner', 'admin', 'admin'],
    ['maria-maintainer', 'write', 'maintain'],
    ['wei-writer', 'write', 'write'],
    ['tomas-triage', 'read', 'triage'],
    ['mallory', 'read', 'read'],
  ])('%s has the legacy permission %s and the role %s', async (username, permission, role_name) => {
    const { data } = await bot().repos.getCollaboratorPermissionLevel({ ...github.here, username });
    expect(data).toMatchObject({ permission, role_name });
  });

  test('the bot is a Bot, times have whole seconds, events have rising ids', async () => {
    const number = await github.openFromTemplate('sam-submitter', 'One', 'text');
    const at = { ...github.here, issue_number: number };
    await bot().issues.addLabels({ ...at, labels: ['pending-review'] });
    await github.pass(5);
    await github.api('maria-maintainer').issues.addLabels({ ...at, labels: ['approved'] });
    const { data: events } = await bot().issues.listEvents(at);
    const labelled = events.filter(({ event }) => event === 'labeled');
    expect(labelled.map(({ actor }) => actor?.type)).toEqual(['User', 'Bot', 'User']);
    const ids = labelled.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort((a, b) => a - b));
    for (const { created_at } of labelled) expect(created_at).toMatch(/T\d\d:\d\d:\d\dZ$/);
    const times = labelled.map(({ created_at }) => Date.parse(created_at));
    expect((times[2] ?? 0) - (times[1] ?? 0)).toBeGreaterThanOrEqual(5000);
  });

  test('comments are paged, with a Link header', async () => {
    const number = await github.openFromTemplate('sam-submitter', 'Many', 'text');
    for (let at = 0; at < 101; at++)
      await github
        .api('mallory')
        .issues.createComment({ ...github.here, issue_number: number, body: `${at}` });
    const first = await bot().issues.listComments({ ...github.here, issue_number: number, per_page: 100 });
    expect(first.data).toHaveLength(100);
    expect(first.headers.link).toContain('rel="next"');
    const second = await bot().issues.listComments({
      ...github.here,
      issue_number: number,
      per_page: 100,
      page: 2,
    });
    expect(second.data.map(({ body }) => body)).toEqual(['100']);
    expect(second.headers['x-ratelimit-remaining']).toMatch(/^\d+$/);
  });

  test('a locked issue takes no comment of the bot', async () => {
    const number = await github.openFromTemplate('sam-submitter', 'Locked', 'text');
    const at = { ...github.here, issue_number: number };
    await github.api('admin-owner').issues.lock(at);
    expect((await bot().issues.get(at)).data.locked).toBe(true);
    expect(await statusOf(bot().issues.createComment({ ...at, body: 'hello' }))).toContain(
      '403 Unable to create comment',
    );
  });

  test('a transferred issue is followed into another repository, a deleted one is gone', async () => {
    const [moved, deleted] = [
      await github.openFromTemplate('sam-submitter', 'Moved', 'text'),
      await github.openFromTemplate('sam-submitter', 'Deleted', 'text'),
    ];
    github.transfer(moved);
    github.remove(deleted);
    const { data } = await bot().issues.get({ ...github.here, issue_number: moved });
    expect(data.repository_url).toMatch(/someone\/elsewhere$/);
    expect(await statusOf(bot().issues.get({ ...github.here, issue_number: deleted }))).toBe(
      '410 This issue was deleted',
    );
    const { data: open } = await bot().issues.listForRepo({ ...github.here, state: 'open', per_page: 100 });
    expect(open.map((issue) => issue.number)).not.toContain(moved);
  });

  test('settings and an empty repository', async () => {
    github.settings.actionsMayOpenPulls = false;
    const pull = bot().pulls.create({ ...github.here, title: 'x', head: 'main', base: 'main' });
    expect(await statusOf(pull)).toContain(
      '403 GitHub Actions is not permitted to create or approve pull requests.',
    );
    github.settings.empty = true;
    expect(await statusOf(bot().git.getRef({ ...github.here, ref: 'heads/main' }))).toBe(
      '409 Git Repository is empty.',
    );
    github.settings.empty = false;
  });

  test('nothing of this was a request that GitHub does not know', () => {
    expect(github.unknownRoutes).toEqual([]);
  });
});
