import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createSend } from '../../src/github/client.ts';
import { type Reads, readGitHub } from '../../src/github/read-github.ts';
import { answer, type Json } from '../support/call.ts';
import { BOT, type GitHub, startGitHub } from '../support/github.ts';

let github: GitHub;
let reads: Reads;
beforeAll(async () => {
  github = await startGitHub({ files: { 'README.md': 'A hub.\n' } });
  const send = await createSend({ token: github.token(BOT), api: github.url, ...github.here });
  reads = readGitHub(send, github.owner, BOT);
});
afterAll(() => github.close());
beforeEach(() => {
  github.faults.inject = () => undefined;
});

/** Gives the pages of a list, each with the query of the next, and notes what was asked. */
function serve(list: RegExp, pages: readonly Json[][], next: readonly string[]): string[] {
  const asked: string[] = [];
  github.faults.inject = ({ path, query }) => {
    if (!list.test(path)) return undefined;
    const at = asked.push(String(query)) - 1;
    const headers: Record<string, string> =
      next[at] === undefined ? {} : { link: `<${github.url}/repositories/7?${next[at]}>; rel="next"` };
    return { kind: 'answer', answer: answer(200, pages[at] ?? [], headers) };
  };
  return asked;
}

const event = (id: number, name: string, login: string) => ({
  id,
  event: name,
  actor: { login, type: 'User' },
  created_at: '2024-06-01T08:00:00Z',
  label: { name: 'approved' },
});

test('a page that is not full is not the last one where GitHub says that there is another', async () => {
  const asked = serve(
    /\/issues\/7\/events$/,
    [
      [event(1, 'labeled', 'maria-maintainer'), event(2, 'unlabeled', 'maria-maintainer')],
      [event(3, 'labeled', 'tomas-triage')],
    ],
    ['per_page=100&page=2'],
  );
  expect(await reads.labelling(7, 'approved', 'pending-review')).toMatchObject({
    event: 3,
    by: 'tomas-triage',
    role: 'triage',
  });
  expect(asked).toEqual(['per_page=100', 'per_page=100&page=2']);
});

test('the next page is asked for as GitHub says, by a cursor where it counts no pages', async () => {
  const issue = (number: number) => ({
    number,
    title: 'One',
    user: { login: 'sam-submitter' },
    created_at: '2024-06-01T08:00:00Z',
    state: 'open',
    labels: [],
  });
  const first = Array.from({ length: 100 }, (_, at) => issue(at + 1));
  const asked = serve(
    /\/issues$/,
    [first, [issue(101)]],
    ['state=open&per_page=100&after=Y3Vyc29yOnYy%3D&page=2'],
  );
  expect((await reads.openIssues()).map(({ number }) => number)).toEqual(
    Array.from({ length: 101 }, (_, at) => at + 1),
  );
  expect(new URLSearchParams(asked[1]).get('after')).toBe('Y3Vyc29yOnYy=');
});

test('a list that ends with a full page is read whole, in as many calls as it has pages', async () => {
  const number = await github.openFromTemplate('sam-submitter', 'Many', 'text');
  const add = (body: string) =>
    github.api(BOT).issues.createComment({ ...github.here, issue_number: number, body });
  for (let at = 0; at < 200; at++) await add(`<!-- podium:verdict {"v":1,"digest":"${at}"} -->`);
  const before = github.calls.length;
  expect(await reads.verdictComments(number)).toHaveLength(200);
  expect(github.calls.length - before).toBe(2);
});

test('a list whose pages nothing links is read by their number', async () => {
  const full = Array.from({ length: 100 }, (_, at) => event(at + 1, 'unlabeled', 'maria-maintainer'));
  const asked = serve(/\/issues\/8\/events$/, [full, [event(101, 'labeled', 'maria-maintainer')]], []);
  expect(await reads.labelling(8, 'approved', 'pending-review')).toMatchObject({ event: 101 });
  expect(asked).toEqual(['per_page=100', 'per_page=100&page=2']);
});
