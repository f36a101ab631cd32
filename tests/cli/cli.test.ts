import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { submissionBody } from '../support/small-hub.ts';
import { podium, ROOT } from './podium.ts';

let hub: string;
beforeAll(() => {
  hub = mkdtempSync(join(tmpdir(), 'podium-cli-'));
  cpSync(join(ROOT, 'examples/hub'), hub, { recursive: true });
});
afterAll(() => rmSync(hub, { recursive: true }));

describe('podium build', () => {
  it('finds the committed pages fresh', () => {
    expect(podium('build', '--hub', join(ROOT, 'examples/hub'), '--check')).toMatchObject({
      status: 0,
      stderr: '',
    });
  });

  it('fails on stale pages, shows the difference and writes nothing', () => {
    const page = join(hub, 'docs/leaderboards/index.md');
    const stale = readFileSync(page, 'utf8').replace('0.9350', '0.9999');
    writeFileSync(page, stale);
    const { status, stdout } = podium('build', '--hub', hub, '--check');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^-.*0\.9999/m);
    expect(stdout).toMatch(/^\+.*0\.9350/m);
    expect(readFileSync(page, 'utf8')).toBe(stale);
    expect(podium('build', '--hub', hub)).toMatchObject({
      status: 0,
      stdout: 'wrote docs/leaderboards/index.md\n',
    });
    expect(podium('build', '--hub', hub, '--check').status).toBe(0);
  });
});

describe('podium build --check', () => {
  it('names charts that differ, without their coordinates', () => {
    const chart = readdirSync(join(hub, 'docs/leaderboards'), { recursive: true, encoding: 'utf8' }).find(
      (path) => path.endsWith('.svg'),
    );
    const path = join(hub, 'docs/leaderboards', chart ?? '');
    const before = readFileSync(path, 'utf8');
    writeFileSync(path, '<svg/>\n');
    const { status, stdout } = podium('build', '--hub', hub, '--check');
    writeFileSync(path, before);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^docs\/leaderboards\/\S+\.svg differs\.\nStale: \S+\.svg\. Run/);
  });
});

it('podium --version is that of the package', () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  expect(podium('--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
});

describe('podium rank', () => {
  it('prints the verdict and the place as data', () => {
    const file = join(hub, 'issue.md');
    writeFileSync(file, submissionBody());
    const { status, stdout } = podium('rank', file, '--hub', hub, '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      valid: true,
      rank: 2,
      entries: 4,
      tier: 'Excellent',
      metric: 'AUROC',
      score: 0.92,
      eval_id: 'run-delta',
      benchmark: 'BM-001',
      model: 'delta',
      record: { eval_id: 'run-delta', metrics: { AUROC: 0.92 } },
      new_model: { model_id: 'delta', name: 'Delta' },
    });
    expect(podium('rank', file, '--hub', hub).stdout).toContain(
      '### ✅ Valid: would take rank 2 of 4, Excellent',
    );
  });
});

describe('podium rank --title', () => {
  const path = 'evals/BM-001-brainlm-2024-01-15.yaml';
  const rank = (name: string, body: string, title: string, ...more: readonly string[]) => {
    const file = join(hub, name);
    writeFileSync(file, body);
    return podium('rank', file, '--hub', hub, '--title', title, ...more);
  };
  const WHOSE = 'warning: Whether the author of the issue may change the record is asked on GitHub';

  it('tries a withdrawal', () => {
    const named = '**Evaluation ID**: BM-001-brainlm-2024-01-15\n\n**Reason**: wrong split\n';
    const { status, stdout, stderr } = rank('away.md', named, '[WITHDRAWAL] BrainLM');
    expect(status).toBe(0);
    expect(stdout).toContain('### ✅ Valid: would take a record off the leaderboard');
    expect(stdout).toContain(path);
    expect(stderr).toContain(WHOSE);
    expect(podium('rank', join(hub, 'away.md'), '--hub', hub).status).toBe(1);
    const unknown = rank('away.md', '**Evaluation ID**: BM-9', '[WITHDRAWAL]', '--json');
    const known = rank('away.md', named, '[WITHDRAWAL]', '--json');
    expect(JSON.parse(known.stdout)).toMatchObject({
      record: null,
      change: { kind: 'withdrawal', reason: 'wrong split' },
    });
    expect(unknown.status).toBe(1);
    expect(JSON.parse(unknown.stdout)).toMatchObject({
      change: null,
      findings: [{ rule: 'evaluation-known', message: 'The hub has no record "BM-9".' }],
    });
  });

  it('tries a correction, and names what it changes', () => {
    const record = readFileSync(join(hub, path), 'utf8');
    const other = `\`\`\`yaml\n${record.replace(/AUROC: 0\.\d+/, 'AUROC: 0.9123')}\`\`\`\n`;
    const { status, stdout, stderr } = rank('mend.md', other, '[CORRECTION] BrainLM', '--json');
    expect(stderr).toContain(WHOSE);
    expect(JSON.parse(stdout)).toMatchObject({
      valid: true,
      score: 0.9123,
      change: {
        kind: 'correction',
        eval_id: 'BM-001-brainlm-2024-01-15',
        path,
        fields: [expect.stringMatching(/^metrics.AUROC: .* → 0.9123$/)],
      },
    });
    expect(status).toBe(0);
    const same = rank('mend.md', `\`\`\`yaml\n${record}\`\`\`\n`, '[CORRECTION]', '--json');
    expect(JSON.parse(same.stdout)).toMatchObject({ valid: false, findings: [{ rule: 'correction-empty' }] });
  });

  it('of another title is a submission', () => {
    const { status, stdout, stderr } = rank('issue.md', submissionBody(), '[SUBMISSION] Delta');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('### ✅ Valid: would take rank 2 of 4, Excellent');
  });
});

describe('podium check', () => {
  it('points to the line in a bare evaluation file', () => {
    const file = join(hub, 'run.yaml');
    const record = /```yaml\n([\s\S]*?)```/.exec(submissionBody({ '0.92': '92' }))?.[1] ?? '';
    writeFileSync(file, record.replace('candidate: delta', 'candidate: brainlm'));
    const { status, stdout } = podium('check', file, '--hub', hub);
    expect(status).toBe(1);
    expect(stdout).toContain(
      'run.yaml:10: error: AUROC is 92; it lies between 0 and 1. Did you mean 0.92? [metric-range]',
    );
  });

  it('audits the example hub', () => {
    expect(podium('check', '--hub', join(ROOT, 'examples/hub'))).toMatchObject({ status: 0 });
  });
});

describe('wrong use', () => {
  it.each([
    [
      ['build', '--hub', '/nonexistent'],
      'podium: /nonexistent has no folder benchmarks/, so it is not a hub. Name the hub with --hub DIR, or add a first file to benchmarks/.\n',
    ],
    [
      ['rank', '/nonexistent.md', '--hub', join(ROOT, 'examples/hub')],
      'podium: /nonexistent.md is not there.\n',
    ],
    [
      ['check', ROOT, '--hub', join(ROOT, 'examples/hub')],
      `podium: ${ROOT} is no file. Name a file, or give none to check the whole hub.\n`,
    ],
    [
      ['rank', ROOT, '--hub', join(ROOT, 'examples/hub')],
      `podium: ${ROOT} is no file. Name a file: an issue body, or an evaluation.\n`,
    ],
    [['frob'], "error: unknown command 'frob'\n"],
  ])('%j exits 2 with one clear line', (args, stderr) => {
    expect(podium(...args)).toEqual({ status: 2, stdout: '', stderr });
  });

  it.each([
    [['build', '--hub', '/nonexistent'], 'has no folder benchmarks/'],
    [['rank', '/nonexistent.md', '--hub', join(ROOT, 'examples/hub')], '/nonexistent.md is not there.'],
    [['check', '--frob'], "unknown option '--frob'"],
  ])('%j is data where data was asked for', (args, words) => {
    const { status, stdout } = podium(...args, '--json');
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toEqual({ error: expect.stringContaining(words) });
  });
});
