import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { expect, it } from 'vitest';
import { configSchema } from '../../src/hub/config.ts';
import { loadConfig } from '../../src/hub/load-config.ts';
import { podium, ROOT } from './podium.ts';

const FILES = [
  '.github/ISSUE_TEMPLATE/benchmark_submission.yml',
  '.github/ISSUE_TEMPLATE/correction.yml',
  '.github/ISSUE_TEMPLATE/withdrawal.yml',
  '.github/podium.yml',
  '.github/workflows/podium.yml',
];

it('writes forms, workflow and configuration, and leaves what is there', () => {
  const hub = mkdtempSync(join(tmpdir(), 'podium-init-'));
  mkdirSync(join(hub, '.github/ISSUE_TEMPLATE'), { recursive: true });
  writeFileSync(join(hub, '.github/podium.yml'), 'title: Mine\n');
  const first = podium('init', hub, '--json');
  expect(first).toMatchObject({ status: 0, stderr: '' });
  expect(JSON.parse(first.stdout)).toEqual({
    written: FILES.filter((path) => path !== '.github/podium.yml'),
    kept: ['.github/podium.yml'],
  });
  expect(readFileSync(join(hub, '.github/podium.yml'), 'utf8')).toBe('title: Mine\n');
  for (const path of FILES) expect(load(readFileSync(join(hub, path), 'utf8'))).toBeTypeOf('object');
  expect(JSON.parse(podium('init', hub, '--json').stdout)).toEqual({ written: [], kept: FILES });
});

it('ships a configuration that says what holds without one', () => {
  expect(loadConfig(readFileSync('examples/config/podium.yml', 'utf8'))).toEqual(configSchema.parse({}));
});

it('names the way out where there is no folder', () => {
  expect(podium('init', '/nonexistent')).toEqual({
    status: 2,
    stdout: '',
    stderr: 'podium: /nonexistent is no folder. Clone the hub first, then name its folder.\n',
  });
});

it('has all that it copies in the package, and no tests', () => {
  const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json'], { cwd: ROOT, encoding: 'utf8' });
  const [pack] = JSON.parse(stdout);
  const paths: string[] = pack.files.map(({ path }: { path: string }) => path);
  expect(paths).toEqual(
    expect.arrayContaining([
      ...FILES.filter((path) => path.includes('ISSUE_TEMPLATE')),
      'examples/config/podium.yml',
      'examples/workflow/podium.yml',
      'dist/cli.js',
    ]),
  );
  expect(paths.filter((path) => /^(tests|src|scripts)\//.test(path))).toEqual([]);
});
