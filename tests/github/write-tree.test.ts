import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSend } from '../../src/github/client.ts';
import { readGitHub } from '../../src/github/read-github.ts';
import { writeGitHub } from '../../src/github/write-github.ts';
import { BOT, type GitHub, startGitHub } from '../support/github.ts';

const MESSAGE = 'Regenerate the leaderboard pages';
let github: GitHub;
beforeAll(async () => {
  github = await startGitHub({
    files: { 'README.md': 'A hub.\n', 'docs/old': 'one\n', 'docs/kept': 'two\n' },
  });
});
afterAll(() => github.close());

async function pushed(branch: string, files: ReadonlyMap<string, string | null>) {
  const send = await createSend({ token: github.token(BOT), api: github.url, ...github.here });
  const reads = readGitHub(send, github.owner, BOT);
  const { sha: parent } = await reads.tip();
  const before = github.calls.length;
  const sha = await writeGitHub(send, reads, BOT).push({ branch, files, message: MESSAGE, parent });
  const posts = github.calls.slice(before).filter(({ method }) => method === 'POST');
  return { commit: await reads.commit(sha), posts, parent };
}

const idOf = (text: string) =>
  createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex');

test('more files than GitHub takes at once become one commit, in bounded requests', async () => {
  const pages = Array.from({ length: 450 }, (_, i) => [`docs/models/m${i}.md`, `# ${i}\n`] as const);
  const { commit, posts, parent } = await pushed('podium/many', new Map(pages));
  expect(commit.parents).toEqual([parent]);
  expect(new Map([...commit.files].filter(([path]) => path.startsWith('docs/models/')))).toEqual(
    new Map(pages.map(([path, text]) => [path, idOf(text)])),
  );
  expect(commit.files.get('docs/kept')).toBe(idOf('two\n'));
  const trees = posts.filter(({ path }) => path.endsWith('/git/trees'));
  expect(trees.map(({ body }) => body.tree.length)).toEqual([100, 100, 100, 100, 50]);
  expect(posts.filter(({ path }) => path.endsWith('/git/commits'))).toHaveLength(1);
});

test('large texts too, each whole', async () => {
  const huge = '{"é": "one line of a large leaderboard"}\n'.repeat(80_000);
  const large = 'half as large\n'.repeat(60_000);
  const files = new Map(['a.json', 'b.json', 'c.json'].map((name) => [`docs/${name}`, large + name]));
  const { commit, posts } = await pushed(
    'podium/large',
    new Map([...files, ['docs/leaderboard.json', huge]]),
  );
  for (const [path, text] of [...files, ['docs/leaderboard.json', huge] as const])
    expect(commit.files.get(path)).toBe(idOf(text));
  const sizes = posts
    .filter(({ path }) => path.endsWith('/git/trees'))
    .map(({ body }) => JSON.stringify(body).length);
  expect(Math.max(...sizes)).toBeLessThan(1_100_000);
});

test('a file makes way for a folder of its name', async () => {
  const { commit } = await pushed(
    'podium/instead',
    new Map([
      ...Array.from({ length: 100 }, (_, i) => [`docs/old/${i}.md`, `${i}\n`] as const),
      ['docs/old', null],
    ]),
  );
  expect(commit.files.has('docs/old')).toBe(false);
  expect(commit.files.get('docs/old/7.md')).toBe(idOf('7\n'));
});

test('a small change is one tree', async () => {
  const { posts } = await pushed(
    'podium/small',
    new Map([
      ['docs/new', 'x\n'],
      ['docs/old', null],
    ]),
  );
  expect(posts.map(({ path }) => path.split('/git/')[1])).toEqual(['trees', 'commits', 'refs']);
});

test.each(['reset-before', 'reset-after', '502-before', '502-after', 'html', 'truncated'] as const)(
  'a part whose answer is lost (%s) is made again, and nothing else',
  async (kind) => {
    const pages = new Map(
      Array.from({ length: 250 }, (_, i) => [`docs/${kind}/m${i}.md`, `# ${i}\n`] as const),
    );
    let parts = 0;
    github.faults.inject = ({ method, path }) =>
      method === 'POST' && path.endsWith('/git/trees') && ++parts === 2 ? { kind } : undefined;
    const { commit, posts } = await pushed(`podium/${kind}`, pages);
    github.faults.inject = () => undefined;
    for (const [path, text] of pages) expect(commit.files.get(path)).toBe(idOf(text));
    const trees = posts.filter(({ path }) => path.endsWith('/git/trees'));
    expect(trees.map(({ body }) => body.tree[0].path.split('/m')[1])).toEqual([
      '0.md',
      '100.md',
      '100.md',
      '200.md',
    ]);
  },
);
