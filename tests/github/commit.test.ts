import { afterAll, beforeAll, expect, test } from 'vitest';
import { SCHEDULE, type Stage, startStage } from '../reliability/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.github.close());

test('an Enterprise Server signs under a name of its own; what it signs is Podium’s all the same', async () => {
  const { github } = stage;
  github.settings.signer = { name: 'GitHub Enterprise', email: 'ghe@example.org' };
  await github.commit('wei-writer', 'Spoil a page', { 'docs/leaderboards/index.md': 'Mine.\n' });
  expect(await stage.wake(SCHEDULE)).toMatchObject({ outputs: { outcome: 'pages-drifted' } });
  const first = await stage.head('podium/pages');
  await github.commit('wei-writer', 'Change the hub', { 'README.md': 'A hub.\n' });
  expect(await stage.wake(SCHEDULE)).toMatchObject({ outputs: { outcome: 'pages-drifted' }, failures: [] });
  const second = (await stage.head('podium/pages')) ?? '';
  expect(second).not.toBe(first);
  const { parents } = await stage.read(`/git/commits/${second}`);
  expect(parents.map(({ sha }: { sha: string }) => sha)).toEqual([await stage.head('main')]);
});
