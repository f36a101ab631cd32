import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { podium, ROOT } from './podium.ts';

let hub: string;
beforeEach(() => {
  hub = mkdtempSync(join(tmpdir(), 'podium-unreadable-'));
  for (const folder of ['benchmarks', 'datasets', 'models', 'suites', 'evals'])
    cpSync(join(ROOT, 'examples/hub', folder), join(hub, folder), { recursive: true });
  mkdirSync(join(hub, '.github'));
});
afterEach(() => rmSync(hub, { recursive: true }));

const build = () => podium('build', '--hub', hub);

describe('a hub that cannot be read as a whole', () => {
  it('is not built with the defaults for its configuration', () => {
    mkdirSync(join(hub, '.github/podium.yml'));
    expect(build()).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'podium: .github/podium.yml cannot be read: it is a folder. Put a file in its place, and run it again.\n',
    });
  });

  it('is not built without the files that are closed', () => {
    // Root may read everything, so that another user has to try.
    const isRoot = process.getuid?.() === 0;
    chmodSync(hub, 0o755);
    for (const path of ['evals', '.github/podium.yml']) {
      if (path.endsWith('.yml')) writeFileSync(join(hub, path), 'title: Ours\n');
      chmodSync(join(hub, path), 0);
      const { status, stderr } = spawnSync(
        process.execPath,
        [join(ROOT, 'dist/cli.js'), 'check', '--hub', hub],
        { encoding: 'utf8', ...(isRoot ? { uid: 65534, gid: 65534 } : {}) },
      );
      chmodSync(join(hub, path), 0o755);
      expect([status, stderr]).toEqual([
        2,
        `podium: ${path} cannot be read: permission is denied. Give yourself the permission to read it, and run it again.\n`,
      ]);
    }
  });

  it('may have a file in the place of .github', () => {
    rmSync(join(hub, '.github'), { recursive: true });
    writeFileSync(join(hub, '.github'), '');
    expect(build().status).toBe(0);
  });
});

describe('symbolic links, which a git tree does not follow', () => {
  it('are told and not followed', () => {
    symlinkSync('m.yaml', join(hub, 'models/link.yaml'));
    symlinkSync('../docs', join(hub, 'models/more'));
    renameSync(join(hub, 'suites'), join(hub, 'others'));
    symlinkSync('others', join(hub, 'suites'));
    const lines = podium('check', '--hub', hub).stdout.split('\n');
    const why = 'it is a symbolic link, which Podium does not follow. Put what it leads to in its place.';
    expect(lines.filter((line) => line.includes('[hub-file-unread]'))).toEqual(
      ['models/link.yaml', 'models/more', 'suites'].map(
        (path) => `  ${path}: warning: ${path} is not read: ${why} [hub-file-unread]`,
      ),
    );
  });

  it('are no configuration', () => {
    writeFileSync(join(hub, 'c.yml'), 'title: Ours\n');
    symlinkSync('../c.yml', join(hub, '.github/podium.yml'));
    expect(build()).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('.github/podium.yml is not read: it is a symbolic link'),
    });
  });

  it('are no folder of benchmarks', () => {
    renameSync(join(hub, 'benchmarks'), join(hub, 'b2'));
    symlinkSync('b2', join(hub, 'benchmarks'));
    expect(build()).toMatchObject({ status: 2, stderr: expect.stringContaining('is a symbolic link') });
  });
});
