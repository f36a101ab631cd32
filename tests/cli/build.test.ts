import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { generateHub } from '../../scripts/bench/generate-hub.ts';

const ROOT = join(import.meta.dirname, '../..');
const EXAMPLE = join(ROOT, 'examples/hub');
const PAGES = 'docs/leaderboards';
let folder: string;
let hub: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'podium-build-'));
  hub = join(folder, 'hub');
  cpSync(EXAMPLE, hub, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly args?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly node?: string;
  readonly of?: string;
}

/** The bundled command line with a cache folder of its own. */
function build({ args = [], env = {}, node = process.execPath, of = hub }: Run = {}) {
  const { status, stdout, stderr } = spawnSync(
    node,
    [join(ROOT, 'dist/cli.js'), 'build', '--hub', of, ...args],
    {
      cwd: tmpdir(),
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: folder, XDG_CACHE_HOME: join(folder, 'cache'), ...env },
    },
  );
  return { status, stdout, stderr };
}

/** All pages of a hub, path to text. */
function pages(of = hub): Record<string, string> {
  const files = readdirSync(join(of, PAGES), { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    files
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(of.length), readFileSync(path, 'utf8')]),
  );
}

const page = (path: string) => join(hub, PAGES, path);
const removeRuns = (model: string) => {
  for (const name of readdirSync(join(hub, 'evals')))
    if (name.includes(model)) rmSync(join(hub, 'evals', name));
};

describe('the same tree', () => {
  const committed = pages(EXAMPLE);
  const host = ['/usr/bin/node', '/usr/local/bin/node'].find((path) => existsSync(path));

  it.each([
    ['a Turkish locale', { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }],
    ['the C locale', { LC_ALL: 'C' }],
    ['a time zone ahead of UTC', { TZ: 'Pacific/Kiritimati' }],
    ['a time zone behind UTC', { TZ: 'Pacific/Pago_Pago' }],
  ])('gives the same bytes in %s', (_what, env) => {
    rmSync(join(hub, PAGES), { recursive: true });
    expect(build({ env })).toMatchObject({ status: 0, stderr: '' });
    expect(pages()).toEqual(committed);
  });

  it.skipIf(host === undefined)("gives the same bytes on the machine's own Node", () => {
    rmSync(join(hub, PAGES), { recursive: true });
    expect(build({ node: host })).toMatchObject({ status: 0, stderr: '' });
    expect(pages()).toEqual(committed);
  });

  it('gives the same bytes when its files were written in another order', () => {
    const other = join(folder, 'other');
    for (const path of readdirSync(hub, { recursive: true, encoding: 'utf8' }).sort().reverse()) {
      if (!/\.ya?ml$/.test(path)) continue;
      mkdirSync(join(other, path, '..'), { recursive: true });
      cpSync(join(hub, path), join(other, path));
    }
    expect(build({ of: other }).status).toBe(0);
    expect(pages(other)).toEqual(committed);
  });
});

describe('pages that the hub no longer has', () => {
  it('are removed, and nothing else is', () => {
    removeRuns('m3fm');
    writeFileSync(page('models/handmade.md'), 'ours\n');
    writeFileSync(page('notes.md'), 'ours\n');
    const check = build({ args: ['--check'] });
    expect(check.status).toBe(1);
    expect(check.stdout).toContain(
      `No longer generated: ${PAGES}/badges/BM-REPORT-GEN/m3fm.json, ${PAGES}/models/m3fm.md.`,
    );
    expect(existsSync(page('models/m3fm.md'))).toBe(true);
    const { stdout } = build();
    expect(stdout).toContain(
      `removed ${PAGES}/badges/BM-REPORT-GEN/m3fm.json\nremoved ${PAGES}/models/m3fm.md\n`,
    );
    expect(existsSync(page('models/m3fm.md'))).toBe(false);
    expect(existsSync(page('models/handmade.md'))).toBe(true);
    expect(existsSync(page('notes.md'))).toBe(true);
    expect(build({ args: ['--check'] }).status).toBe(0);
  });

  it('take their folder with them', () => {
    removeRuns('BM-BRAIN-MAE');
    expect(build().status).toBe(0);
    expect(existsSync(page('badges/BM-BRAIN-MAE'))).toBe(false);
    expect(existsSync(page('badges/BM-001'))).toBe(true);
  });

  it.each([
    [
      'outside the pages',
      ['evals/BM-001-brainlm-2024-01-15.yaml', 'README.md', '../victim.md', '/etc/hostname'],
    ],
    [
      'beside the pages',
      [`${PAGES}/notes.md`, `${PAGES}/models/../notes.md`, `${PAGES}/models/../../../README.md`],
    ],
    ['of other kinds', [`${PAGES}/models/secret.txt`, `${PAGES}/models/.hidden.md`, 7, null]],
  ])('are never files %s, whatever the list says', (_where, files) => {
    writeFileSync(join(folder, 'victim.md'), 'mine\n');
    writeFileSync(page('notes.md'), 'ours\n');
    writeFileSync(page('models/secret.txt'), 'ours\n');
    writeFileSync(page('models/.hidden.md'), 'ours\n');
    writeFileSync(page('files.json'), JSON.stringify({ schema_version: 1, files }));
    expect(build().stdout).toBe(`wrote ${PAGES}/files.json\n`);
    expect(existsSync(join(folder, 'victim.md'))).toBe(true);
    expect(existsSync(join(hub, 'README.md'))).toBe(true);
    expect(existsSync(join(hub, 'evals/BM-001-brainlm-2024-01-15.yaml'))).toBe(true);
    expect(
      [page('notes.md'), page('models/secret.txt'), page('models/.hidden.md')].map((path) =>
        existsSync(path),
      ),
    ).toEqual([true, true, true]);
  });

  it.each(['', '{', '[]', 'null', '{"files": {}}', '{"files": "x"}'])(
    'cannot be told by the list %j, which is said',
    (list) => {
      writeFileSync(page('files.json'), list);
      const { status, stdout, stderr } = build();
      expect({ status, stdout }).toEqual({ status: 0, stdout: `wrote ${PAGES}/files.json\n` });
      expect(stderr).toMatch(/^warning: \S+\/files\.json cannot be read, .* Restore it from the last commit/);
    },
  );
});

describe('a build that was killed', () => {
  it('leaves no file for ever', () => {
    const left = page('.podium-2147483646.tmp');
    writeFileSync(left, 'half');
    writeFileSync(page('index.md'), 'old');
    expect(build().status).toBe(0);
    expect(existsSync(left)).toBe(false);
  });
});

describe('a link out of the hub', () => {
  it('in place of the folder is not written through', () => {
    const outside = join(folder, 'outside');
    mkdirSync(outside);
    rmSync(join(hub, PAGES), { recursive: true });
    symlinkSync(outside, join(hub, PAGES));
    const { status, stderr } = build();
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^podium: docs\/leaderboards leads out of the hub, to .*outside, so Podium does not write there\./,
    );
    expect(readdirSync(outside)).toEqual([]);
  });

  it('above a folder that is not there yet is not written through', () => {
    const outside = join(folder, 'outside');
    mkdirSync(outside);
    rmSync(join(hub, 'docs'), { recursive: true });
    symlinkSync(outside, join(hub, 'docs'));
    expect(build()).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('docs leads out of the hub'),
    });
    expect(readdirSync(outside)).toEqual([]);
  });

  it('in place of a page is neither followed nor replaced', () => {
    const victim = join(folder, 'victim');
    writeFileSync(victim, 'mine\n');
    rmSync(page('models/brainlm.md'));
    symlinkSync(victim, page('models/brainlm.md'));
    for (const args of [[], ['--check']]) {
      const { status, stdout, stderr } = build({ args });
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toBe(
        `podium: ${PAGES}/models/brainlm.md is a symbolic link, so Podium does not write there. Remove it and build again.\n`,
      );
    }
    expect(readFileSync(victim, 'utf8')).toBe('mine\n');
  });

  it('a folder in place of a page is told', () => {
    rmSync(page('feed.xml'));
    mkdirSync(page('feed.xml'));
    expect(build()).toMatchObject({ status: 2, stderr: expect.stringContaining('feed.xml is no file') });
  });
});

describe('what was parsed before', () => {
  const cached = () =>
    readdirSync(join(folder, 'cache/podium'))
      .filter((name) => name.endsWith('.cache'))
      .map((name) => join(folder, 'cache/podium', name));
  let large: string;
  beforeEach(() => {
    large = join(folder, 'large');
    generateHub(EXAMPLE, large, 300);
  });

  /** What a build gives that parses everything, of the same hub elsewhere. */
  function parsedAnew(): Record<string, string> {
    const copy = join(folder, 'copy');
    rmSync(copy, { recursive: true, force: true });
    cpSync(large, copy, { recursive: true });
    rmSync(join(copy, 'docs'), { recursive: true, force: true });
    expect(build({ of: copy, args: ['--no-cache'] }).status).toBe(0);
    return pages(copy);
  }

  it('gives the same bytes as a full build, also after a file changed, came or went', () => {
    expect(build({ of: large }).status).toBe(0);
    expect(cached().length).toBe(1);
    expect(pages(large)).toEqual(parsedAnew());
    const [first = '', second = ''] = readdirSync(join(large, 'evals')).sort();
    const path = join(large, 'evals', first);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/AUROC: [\d.]+/, 'AUROC: 0.9999'));
    rmSync(join(large, 'evals', second));
    writeFileSync(join(large, 'evals/bad.yaml'), 'x: [\n');
    expect(build({ of: large }).stderr).toContain('evals/bad.yaml cannot be read');
    expect(pages(large)).toEqual(parsedAnew());
    expect(build({ of: large, args: ['--check'] }).status).toBe(0);
  });

  it('is not trusted where it was spoiled', () => {
    build({ of: large });
    const [file = ''] = cached();
    const text = readFileSync(file, 'utf8');
    const full = parsedAnew();
    for (const spoiled of [text.slice(0, 5000), text.replaceAll('0.9', '0.8'), 'x', '', `${text}\0`]) {
      writeFileSync(file, spoiled);
      rmSync(join(large, 'docs'), { recursive: true });
      expect(build({ of: large })).toMatchObject({ status: 0, stderr: '' });
      expect(pages(large)).toEqual(full);
      expect(readFileSync(file, 'utf8')).toBe(text);
    }
  });

  it('is neither needed nor in the way', () => {
    expect(build({ of: large, args: ['--no-cache'] }).status).toBe(0);
    expect(cached()).toEqual([]);
    rmSync(join(folder, 'cache'), { recursive: true });
    writeFileSync(join(folder, 'cache'), 'a file where the folder should be');
    expect(build({ of: large })).toMatchObject({ status: 0, stderr: '' });
    expect(build({ of: hub })).toMatchObject({ status: 0, stderr: '' });
  });
});
