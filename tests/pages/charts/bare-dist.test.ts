import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
let bare: string;
beforeAll(() => {
  bare = mkdtempSync(join(tmpdir(), 'podium-bare-'));
  for (const folder of ['dist', 'examples/hub'])
    cpSync(join(ROOT, folder), join(bare, folder), { recursive: true });
});
afterAll(() => rmSync(bare, { recursive: true }));

/** Builds the example hub with a copy of `dist/` and nothing else, and gives its charts. */
function chartsBy(node: string, env: NodeJS.ProcessEnv): Map<string, string> {
  const charts = join(bare, 'examples/hub/docs/leaderboards/charts');
  rmSync(charts, { recursive: true, force: true });
  const { status, stderr } = spawnSync(
    node,
    [join(bare, 'dist/cli.js'), 'build', '--hub', join(bare, 'examples/hub')],
    {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, ...env },
    },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return new Map(readdirSync(charts).map((name) => [name, readFileSync(join(charts, name), 'utf8')]));
}

/** The host's own Node, where it is another than the one of the tests. */
const host = (process.env.PATH ?? '')
  .split(delimiter)
  .filter((folder) => !folder.includes('node_modules'))
  .map((folder) => join(folder, 'node'))
  .find(existsSync);

describe('a bare copy of dist/', () => {
  it('draws the committed charts, in any time zone and locale', () => {
    const committed = join(ROOT, 'examples/hub/docs/leaderboards/charts');
    const charts = chartsBy(process.execPath, {
      TZ: 'Pacific/Kiritimati',
      LC_ALL: 'tr_TR.UTF-8',
      LANG: 'tr_TR.UTF-8',
    });
    expect(charts.size).toBeGreaterThan(10);
    expect([...charts.keys()].sort()).toEqual(readdirSync(committed).sort());
    for (const [name, text] of charts) expect(text).toBe(readFileSync(join(committed, name), 'utf8'));
  });

  it.skipIf(host === undefined)("draws the same with the host's own Node", () => {
    expect([...chartsBy(host ?? '', { TZ: 'America/St_Johns' })]).toEqual([
      ...chartsBy(process.execPath, {}),
    ]);
  });

  it('builds the pages all the same where the drawing library is missing, and says so', () => {
    const copy = mkdtempSync(join(tmpdir(), 'podium-no-charts-'));
    try {
      for (const name of readdirSync(join(ROOT, 'dist')))
        if (name.startsWith('cli')) cpSync(join(ROOT, 'dist', name), join(copy, name));
      writeFileSync(join(copy, 'package.json'), '{"type": "module"}');
      cpSync(join(ROOT, 'examples/hub'), join(copy, 'hub'), { recursive: true });
      const { status, stderr } = spawnSync(
        process.execPath,
        [join(copy, 'cli.js'), 'build', '--hub', join(copy, 'hub')],
        { encoding: 'utf8', env: { PATH: process.env.PATH } },
      );
      expect(status).toBe(0);
      expect(stderr).toMatch(
        /^warning: docs\/leaderboards\/charts\/\S+-scores\.svg could not be drawn; the page's tables have its figures\. The drawing library cannot be loaded: /,
      );
      const pages = 'hub/docs/leaderboards';
      expect(readFileSync(join(copy, pages, 'index.md'), 'utf8')).toBe(
        readFileSync(join(ROOT, 'examples', pages, 'index.md'), 'utf8'),
      );
      expect(readFileSync(join(copy, pages, 'charts/BM-001-scores.svg'), 'utf8')).toContain(
        'This chart could not be drawn.',
      );
    } finally {
      rmSync(copy, { recursive: true });
    }
  });
});
