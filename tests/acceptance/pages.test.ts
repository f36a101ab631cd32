import { describe, expect } from 'vitest';
import type { Walk } from '../support/walk.ts';
import { approved, fileOn, PUSH, published, walk } from './on-stage.ts';

const PAGE = 'docs/leaderboards/index.md';
const BRANCH = 'podium/pages';

async function pagePulls({ github }: Walk) {
  const { data } = await github
    .api('maria-maintainer')
    .pulls.list({ ...github.here, head: `${github.owner}:${BRANCH}`, state: 'all' });
  return data;
}

/** A hub whose pages are what its data generate. */
async function tidy(stage: Walk): Promise<void> {
  await stage.run('push', PUSH);
  const [pull] = await pagePulls(stage);
  await stage.merge(pull?.number ?? 0);
  await stage.run('push', PUSH);
}

describe('pages-drifted', () => {
  walk('one maintenance pull request puts the pages right', async (stage) => {
    const { run, head, merge } = stage;
    const first = await run('push', PUSH);
    expect(first).toMatchObject({
      exitCode: 0,
      outputs: { outcome: 'pages-drifted', issue: '', branch: BRANCH, 'pull-request': '1', result: '[]' },
    });
    const [pull] = await pagePulls(stage);
    expect(pull).toMatchObject({
      state: 'open',
      title: 'Regenerate the leaderboard pages',
      base: { ref: 'main' },
    });
    expect(await stage.writesDuring(() => run('schedule', {}))).toEqual([]);
    await merge(1);
    const after = await run('push', PUSH);
    expect(after.outputs.outcome).toBe('unchanged');
    expect(await head(BRANCH)).toBeUndefined();
    expect(await fileOn(stage, PAGE)).toContain('Disease Classification');
  });

  walk('is kept up to date when the data move on', async (stage) => {
    const { github, run, head } = stage;
    await run('push', PUSH);
    const before = await head(BRANCH);
    const main = await github.commit('wei-writer', 'Drop one', { 'evals/e-gamma.yaml': null });
    await run('push', PUSH);
    expect(await head(BRANCH)).not.toBe(before);
    expect(await fileOn(stage, PAGE, BRANCH)).not.toContain('Gamma');
    const { data: commit } = await github
      .api('maria-maintainer')
      .git.getCommit({ ...github.here, commit_sha: (await head(BRANCH)) ?? '' });
    expect(commit.parents.map(({ sha }) => sha)).toEqual([main]);
    expect((await pagePulls(stage)).map(({ state }) => state)).toEqual(['open']);
  });

  walk('is closed when it is no longer needed, and opened again when it is', async (stage) => {
    const { github, run, head } = stage;
    await tidy(stage);
    const page = (await fileOn(stage, PAGE)) ?? '';
    await github.commit('wei-writer', 'Scribble', { [PAGE]: `${page}\nHello\n` });
    expect((await run('push', PUSH)).outputs.outcome).toBe('pages-drifted');
    await github.commit('wei-writer', 'Undo', { [PAGE]: page });
    expect((await run('push', PUSH)).outputs.outcome).toBe('unchanged');
    expect(await head(BRANCH)).toBeUndefined();
    expect((await pagePulls(stage)).map(({ state }) => state)).toEqual(['closed', 'closed']);
    await github.commit('wei-writer', 'Scribble again', { [PAGE]: `${page}\nHello\n` });
    expect((await run('push', PUSH)).outputs.outcome).toBe('pages-drifted');
    expect((await pagePulls(stage)).filter(({ state }) => state === 'open')).toHaveLength(1);
  });

  walk('a person who closes it is respected', async (stage) => {
    const { github, run } = stage;
    await run('push', PUSH);
    const maria = github.api('maria-maintainer');
    await maria.pulls.update({ ...github.here, pull_number: 1, state: 'closed' });
    const again = await run('schedule', {});
    expect(again.outputs.outcome).toBe('pages-drifted');
    expect(again.stdout).toContain('closed by a person');
    expect((await pagePulls(stage)).map(({ state }) => state)).toEqual(['closed']);
  });

  walk('a person’s commit on it is left alone', async (stage) => {
    const { github, run, head } = stage;
    await run('push', PUSH);
    const theirs = await github.commit('wei-writer', 'Mine', { 'notes.md': 'x\n' }, BRANCH);
    await github.commit('wei-writer', 'Move on', { 'other.md': 'x\n' });
    const ended = await run('push', PUSH);
    expect(ended.exitCode).toBe(0);
    expect(ended.stdout).toContain('left alone');
    expect(await head(BRANCH)).toBe(theirs);
  });

  walk('a dry run plans it only', async ({ run, github }) => {
    const ended = await run('push', PUSH, { inputs: { 'dry-run': 'true' } });
    expect(ended.outputs.outcome).toBe('pages-drifted');
    expect(ended.summary).toContain('commit docs/leaderboards/index.md');
    expect(github.writes()).toEqual([]);
  });
});

describe('published only when the page shows it', () => {
  /** The record of an approved submission, put on the default branch by hand, without the pages. */
  async function pushedByHand(stage: Walk): Promise<number> {
    await tidy(stage);
    const number = await approved(stage);
    const record = (await fileOn(stage, 'evals/run-delta.yaml', `podium/submission-${number}`)) ?? '';
    const model = (await fileOn(stage, 'models/delta.yaml', `podium/submission-${number}`)) ?? '';
    await stage.github.commit('wei-writer', 'By hand', {
      'evals/run-delta.yaml': record,
      'models/delta.yaml': model,
    });
    return number;
  }

  walk('the record without the page waits for the pages', async (stage) => {
    const number = await pushedByHand(stage);
    const run = await stage.onIssue(number);
    expect(run.outputs).toMatchObject({ outcome: 'pages-drifted', issue: String(number), branch: BRANCH });
    expect(await stage.labels(number)).not.toContain('published');
    const [pull] = await pagePulls(stage);
    await stage.merge(pull?.number ?? 0);
    const ended = await stage.run('push', PUSH);
    expect(JSON.parse(ended.outputs.result ?? '')).toMatchObject([{ outcome: 'published', rank: '2' }]);
    expect(await stage.labels(number)).toContain('published');
    expect(await stage.head(`podium/submission-${number}`)).toBeUndefined();
  });

  walk('a page that was edited elsewhere still shows it', async (stage) => {
    await tidy(stage);
    const number = await approved(stage);
    const [pull] = await stage.pulls(number);
    await stage.merge(pull?.number ?? 0);
    const page = (await fileOn(stage, PAGE)) ?? '';
    await stage.github.commit('wei-writer', 'Scribble', { [PAGE]: `${page}\nHello\n` });
    expect((await stage.onIssue(number, 'closed')).outputs.outcome).toBe('published');
  });

  walk('a page from which its row was taken does not', async (stage) => {
    await tidy(stage);
    const number = await approved(stage);
    const [pull] = await stage.pulls(number);
    await stage.merge(pull?.number ?? 0);
    const page = (await fileOn(stage, PAGE)) ?? '';
    const rows = page.split('\n').filter((line) => !(line.startsWith('|') && line.includes('Delta')));
    await stage.github.commit('wei-writer', 'Take it out', { [PAGE]: rows.join('\n') });
    expect((await stage.onIssue(number, 'closed')).outputs.outcome).toBe('pages-drifted');
    expect(await stage.labels(number)).not.toContain('published');
  });

  walk('a published issue that is edited says how to correct it', async (stage) => {
    const number = await published(stage);
    await stage.edit(number, '**Evaluation**: none of this\n');
    expect((await stage.onIssue(number)).outputs.outcome).toBe('published');
    const [comment] = await stage.comments(number);
    expect(comment).toContain('[CORRECTION]');
    expect(await stage.writesDuring(() => stage.onIssue(number))).toEqual([]);
  });
});
