import { describe, expect, test } from 'vitest';
import { type ActionRun, runAction, type Start } from '../support/runner.ts';
import { submissionBody } from '../support/small-hub.ts';
import { errorsOf, startWalk, type Walk } from '../support/walk.ts';

/** One clear line, exit code 1, no stack trace. */
function expectClearFailure(run: ActionRun, ...words: readonly string[]): void {
  const errors = errorsOf(run);
  expect(errors).toHaveLength(1);
  for (const word of words) expect(errors[0]).toContain(word);
  expect(run.exitCode).toBe(1);
  expectNoTrace(run);
}

function expectNoTrace({ stdout, stderr }: ActionRun): void {
  const shown = stdout.split('\n').filter((line) => !line.startsWith('::debug::'));
  expect(`${shown.join('\n')}${stderr}`).not.toMatch(/^\s+at .+:\d+/m);
}

interface Case {
  readonly files?: Readonly<Record<string, string | null>>;
  readonly start?: Partial<Start>;
}

/** The run that follows when a submission is opened. */
async function opened({ files = {}, start = {} }: Case) {
  const { github, open, issueEvent } = await startWalk({ files });
  try {
    const number = await open(submissionBody());
    const run = await runAction({
      github,
      eventName: 'issues',
      event: await issueEvent(number, 'opened'),
      ...start,
    });
    expect(github.unknownRoutes).toEqual([]);
    return { run, writes: github.writes().map(({ method }) => method) };
  } finally {
    await github.close();
  }
}

const NO_HUB = Object.fromEntries(['benchmarks/bm.yaml'].map((path) => [path, null]));

describe('one clear line and exit code 1', () => {
  const cases: Readonly<Record<string, Case & { words: readonly string[] }>> = {
    'no token': { start: { inputs: { token: '' } }, words: ['token'] },
    'a token that is not valid': { start: { inputs: { token: 'ghs_wrong' } }, words: ['token'] },
    'no event file': {
      start: { env: { GITHUB_EVENT_PATH: '/nowhere/event.json' } },
      words: ['/nowhere/event.json'],
    },
    'no path of an event file': {
      start: { env: { GITHUB_EVENT_PATH: undefined } },
      words: ['GITHUB_EVENT_PATH'],
    },
    'an event file that is no JSON': { start: { event: '{"action": ' }, words: ['JSON'] },
    'an event without an issue': { start: { event: {} }, words: ['issue'] },
    'an unknown event': { start: { eventName: 'watch' }, words: ['watch'] },
    'no repository': { start: { env: { GITHUB_REPOSITORY: undefined } }, words: ['GITHUB_REPOSITORY'] },
    'a dry-run that is neither true nor false': {
      start: { inputs: { 'dry-run': 'yes' } },
      words: ['dry-run', 'yes'],
    },
    'a hub without benchmarks/': { files: NO_HUB, words: ['benchmarks/'] },
    'a config file that is no YAML': {
      files: { '.github/podium.yml': 'labels: {approved: [\n' },
      words: ['.github/podium.yml'],
    },
    'a config file with an unknown key': {
      files: { '.github/podium.yml': 'lables: {}\n' },
      words: ['.github/podium.yml', 'lables'],
    },
    'an API that does not answer': { start: { env: { GITHUB_API_URL: 'http://127.0.0.1:9' } }, words: [] },
  };
  for (const [name, { words, ...one }] of Object.entries(cases)) {
    test.concurrent(name, async () => {
      const { run, writes } = await opened(one);
      expectClearFailure(run, ...words);
      expect(writes).toEqual([]);
    });
  }
});

describe('a symbolic link in the tree', () => {
  /** Runs the Action on a submission after a person committed a link to a file of the hub. */
  async function linked(
    path: string,
    target: string,
    then = async (stage: Walk) => stage.onIssue(await stage.open(), 'opened'),
  ) {
    const stage = await startWalk();
    const { github, head } = stage;
    try {
      const { git } = github.api('wei-writer');
      const parent = (await head('main')) ?? '';
      const tree = [{ path, mode: '120000' as const, type: 'blob' as const, content: target }];
      const { data: base } = await git.getCommit({ ...github.here, commit_sha: parent });
      const { data: made } = await git.createTree({ ...github.here, base_tree: base.tree.sha, tree });
      const commit = { ...github.here, message: 'Link', tree: made.sha, parents: [parent] };
      const { data } = await git.createCommit(commit);
      await git.updateRef({ ...github.here, ref: 'heads/main', sha: data.sha });
      const run = await then(stage);
      expect(github.unknownRoutes).toEqual([]);
      return { run, writes: github.writes() };
    } finally {
      await github.close();
    }
  }

  test.concurrent('is told and not followed', async () => {
    const { run } = await linked('models/link.yaml', 'alpha.yaml');
    expect(run).toMatchObject({ exitCode: 0, outputs: { outcome: 'awaiting-review', entries: '4' } });
    expect(run.stdout).toMatch(/^::warning::models\/link.yaml is not read: it is a symbolic link/m);
  });

  test.concurrent('in the place of the configuration ends the run', async () => {
    const { run, writes } = await linked('.github/podium.yml', '../models/alpha.yaml');
    expectClearFailure(run, '.github/podium.yml is not read: it is a symbolic link, which Podium does not');
    expect(writes).toEqual([]);
  });

  test.each([
    ['docs', 'elsewhere', 'docs on the default branch is a symbolic link'],
    [
      'docs/leaderboards/index.md',
      '../old.md',
      'docs/leaderboards/index.md on the default branch is a symbolic link',
    ],
  ])('in the place of the pages stays, and the run says so: %s', async (path, target, says) => {
    const { run, writes } = await linked(path, target, ({ run: wake }) => wake('schedule', {}));
    expectClearFailure(run, `${says}, so Podium does not write docs/leaderboards/`);
    expect(writes).toEqual([]);
  });

  test('a file in the place of their folder stays too', async () => {
    const stage = await startWalk({ files: { docs: 'See the wiki.\n' } });
    const run = await stage.run('schedule', {});
    expectClearFailure(
      run,
      'docs on the default branch is a file, so Podium does not write docs/leaderboards/',
    );
    expect(stage.github.writes()).toEqual([]);
    await stage.github.close();
  });
});

describe('one broken hub file does not stop the others', () => {
  const broken: Readonly<Record<string, string>> = {
    'evals/broken.yaml': 'eval_id: [\n',
    'evals/no-mapping.yaml': '- a\n- b\n',
    'models/broken.yaml': '\tmodel_id: x\n',
    'benchmarks/broken.yaml': 'benchmark_id: "BM-2\n',
    'datasets/empty.yaml': '',
  };
  for (const [path, content] of Object.entries(broken)) {
    test.concurrent(path, async () => {
      const { run } = await opened({ files: { [path]: content } });
      expect(run).toMatchObject({
        exitCode: 0,
        outputs: { outcome: 'awaiting-review', rank: '2', entries: '4' },
      });
      expect(errorsOf(run)).toEqual([]);
      expect(run.stdout).toMatch(new RegExp(`^::warning.*::.*${path}`, 'm'));
      expectNoTrace(run);
    });
  }
});
