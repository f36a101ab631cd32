import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
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
  '.github/workflows/podium-schedule.yml',
];

it('writes forms, workflow and configuration, and leaves what is there', () => {
  const hub = mkdtempSync(join(tmpdir(), 'podium-init-'));
  mkdirSync(join(hub, '.github/ISSUE_TEMPLATE'), { recursive: true });
  writeFileSync(join(hub, '.github/podium.yml'), 'title: Mine\n');
  const first = podium('init', hub, '--json');
  expect(first).toMatchObject({ status: 0, stderr: '' });
  expect(JSON.parse(first.stdout)).toMatchObject({
    written: FILES.filter((path) => path !== '.github/podium.yml'),
    kept: ['.github/podium.yml'],
  });
  expect(readFileSync(join(hub, '.github/podium.yml'), 'utf8')).toBe('title: Mine\n');
  for (const path of FILES) expect(load(readFileSync(join(hub, path), 'utf8'))).toBeTypeOf('object');
  expect(JSON.parse(podium('init', hub, '--json').stdout)).toMatchObject({ written: [], kept: FILES });
});

it('says what is still to be done, also when it is run again', () => {
  const hub = mkdtempSync(join(tmpdir(), 'podium-init-'));
  const pin = 'put the commit of Podium that you trust';
  const next = () => JSON.parse(podium('init', hub, '--json').stdout).next;
  expect(podium('init', hub).stdout).toContain(`  1. In .github/workflows/podium.yml ${pin}`);
  expect(next()[0]).toContain(pin);
  const workflow = join(hub, '.github/workflows/podium.yml');
  writeFileSync(workflow, readFileSync(workflow, 'utf8').replace('<full commit hash>', 'a'.repeat(40)));
  mkdirSync(join(hub, 'benchmarks'));
  expect(next()[0]).toContain('On GitHub, in Settings');
});

it('says what a workflow needs that is older than the one by schedule', () => {
  const hub = mkdtempSync(join(tmpdir(), 'podium-init-'));
  mkdirSync(join(hub, '.github/workflows'), { recursive: true });
  writeFileSync(join(hub, '.github/workflows/podium.yml'), 'on:\n  schedule:\n    - cron: "17 4 * * *"\n');
  expect(JSON.parse(podium('init', hub, '--json').stdout).next[0]).toBe(
    'In .github/workflows/podium.yml put `workflow_call:` in the place of `schedule:`, which .github/workflows/podium-schedule.yml has now.',
  );
});

it('leaves a link and a folder in the place of a file as they are', () => {
  const hub = mkdtempSync(join(tmpdir(), 'podium-init-'));
  mkdirSync(join(hub, '.github/workflows/podium.yml'), { recursive: true });
  symlinkSync('../nowhere.yml', join(hub, '.github/podium.yml'));
  const { status, stdout } = podium('init', hub, '--json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout).kept).toEqual(['.github/podium.yml', '.github/workflows/podium.yml']);
  expect(existsSync(join(hub, 'nowhere.yml'))).toBe(false);
});

it.each([
  ['a file', (path: string) => writeFileSync(path, '')],
  ['a link', (path: string) => symlinkSync('..', path)],
])('says what is in the way: %s in the place of a folder', (_, put) => {
  const hub = mkdtempSync(join(tmpdir(), 'podium-init-'));
  put(join(hub, '.github'));
  const { status, stderr } = podium('init', hub);
  expect(status).toBe(2);
  expect(stderr).toMatch(
    /^podium: \.github\/ISSUE_TEMPLATE\/benchmark_submission\.yml cannot be written: .*Put that right/,
  );
  expect(readdirSync(hub)).toEqual(['.github']);
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
