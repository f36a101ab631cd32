import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSend } from '../../src/github/client.ts';
import { readGitHub } from '../../src/github/read-github.ts';
import { SCHEDULE, type Stage, startStage } from '../reliability/stage.ts';
import { answer, type Call } from '../support/call.ts';
import { BOT } from '../support/github.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await startStage();
});
afterEach(() => stage.github.close());

/** A stranger's pull request from a branch that is named as one of Podium's. */
const foreign = (branch: string, head: { label: string | null; repo: { id: number } | null }) => ({
  number: 99,
  html_url: 'https://github.com/health-hub/leaderboard/pull/99',
  title: 'Mine',
  body: null,
  state: 'open',
  merged_at: null,
  closed_at: null,
  user: { login: 'ghost', type: 'User' },
  head: { ref: branch, ...head },
  base: { ref: 'main', repo: { id: 1 } },
});

/** Adds it to every list of open pull requests, and to that of its branch where GitHub cannot tell it apart by its label. */
const among = (pull: ReturnType<typeof foreign>) => {
  const { head } = pull;
  return async ({ method, path, query }: Call) => {
    const label = query.get('head');
    if (method !== 'GET' || !path.endsWith('/pulls') || (label !== null && label !== head.label))
      return undefined;
    const own = await stage.read(`/pulls?${query}`);
    return { kind: 'answer', answer: answer(200, [pull, ...own]) } as const;
  };
};

test.each([
  ['a fork that was deleted with its account', { label: null, repo: null }],
  ['a fork that was deleted', { label: 'mallory:podium/submission-1', repo: null }],
  ['a fork of the same owner', { label: 'health-hub:podium/submission-1', repo: { id: 2 } }],
])('a branch of %s may have any name: it holds up no submission', async (_, head) => {
  const number = await stage.open();
  await stage.wake(await stage.onIssueNow(number, 'opened'));
  await stage.label(number);
  const stranger = among(foreign(`podium/submission-${number}`, head));
  const run = await stage.wake(SCHEDULE, stranger);
  expect(run).toMatchObject({ outputs: { outcome: 'pull-request-opened' }, failures: [] });
  const writes = await stage.writesDuring(() => stage.wake(SCHEDULE, stranger));
  expect(writes).toEqual([]);
});

test('where an answer names no repository, the label of the branch says whose it is', async () => {
  const send = await createSend({
    token: stage.github.token(BOT),
    api: stage.github.url,
    ...stage.github.here,
  });
  const { owner } = stage.github;
  const pull = (number: number, label: string | null) => {
    return {
      ...foreign('podium/submission-1', { label, repo: null }),
      number,
      head: { ref: 'podium/submission-1', label },
      base: { ref: 'main' },
    };
  };
  const all = [
    pull(1, `${owner}:podium/submission-1`),
    pull(2, 'mallory:podium/submission-1'),
    pull(3, null),
  ];
  stage.github.faults.inject = () => ({ kind: 'answer', answer: answer(200, all) });
  const pulls = await readGitHub(send, owner, BOT).pulls('podium/submission-1');
  expect(pulls.map(({ number }) => number)).toEqual([1, 3]);
});
