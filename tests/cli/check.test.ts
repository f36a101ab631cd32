import { spawnSync } from 'node:child_process';
import {
  cpSync,
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
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
let workspace: string;
beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'podium-check-'));
  cpSync(join(ROOT, 'examples/hub'), join(workspace, 'hub'), { recursive: true });
  mkdirSync(join(workspace, 'hub/evals'), { recursive: true });
  writeFileSync(
    join(workspace, 'hub/evals/bad.yaml'),
    `eval_id: bad
benchmark_id: BM-001
model_ids: {candidate: brainlm}
dataset_id: "x\\n::add-mask::secret\\r\\n::set-env name=A::b, c%0A"
run_metadata: {date: '2024-01-02', runner: t}
metrics: {AUROC: 92}
`,
  );
});
afterAll(() => rmSync(workspace, { recursive: true }));

/** The bundled command line, as a workflow step would run it or as a person does. */
function check(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { GITHUB_ACTIONS: _, ...rest } = process.env;
  const { status, stdout } = spawnSync(process.execPath, [join(ROOT, 'dist/cli.js'), 'check', ...args], {
    cwd: workspace,
    encoding: 'utf8',
    env: { ...rest, ...env },
  });
  return { status, lines: stdout.trimEnd().split('\n'), stdout };
}

describe('podium check of a hub', () => {
  it('groups findings by rule, errors first, with a count, and exits 1', () => {
    const { status, lines } = check(['--hub', 'hub']);
    expect(status).toBe(1);
    expect(lines.slice(0, 4)).toEqual([
      'metric-range (1)',
      '  evals/bad.yaml:6: error: AUROC is 92; it lies between 0 and 1. Did you mean 0.92? [metric-range]',
      'dataset-known (1)',
      expect.stringMatching(/^ {2}evals\/bad\.yaml:4: warning: The hub has no dataset "x ::add-mask::secret/),
    ]);
    expect(lines.at(-1)).toMatch(/^\d+ files checked: 1 error, \d+ warnings?, \d+ notes?\.$/);
  });

  it('gives the same as data', () => {
    const { status, stdout } = check(['--hub', 'hub', '--json'], { GITHUB_ACTIONS: 'true' });
    const data = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(data).toMatchObject({ errors: 1, rules: { 'dataset-known': 1, 'metric-range': 1 } });
    expect(data.findings).toContainEqual({
      file: 'evals/bad.yaml',
      rule: 'metric-range',
      severity: 'error',
      field: 'metrics.AUROC',
      message: 'AUROC is 92; it lies between 0 and 1.',
      remedy: 'Did you mean 0.92?',
      line: 6,
    });
  });

  it('annotates the files in a workflow, and lets no value become a command', () => {
    const { lines } = check(['--hub', 'hub'], { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: workspace });
    const commands = lines.filter((line) => line.trimStart().startsWith('::'));
    expect(commands).toContain(
      '::error file=hub/evals/bad.yaml,line=6,title=metric-range::AUROC is 92; it lies between 0 and 1. Did you mean 0.92?',
    );
    const known = commands.find((line) => line.includes('title=dataset-known'));
    expect(known).toContain('no dataset "x%0A::add-mask::secret%0D%0A::set-env name=A::b, c%250A"');
    expect(commands.every((line) => /^::(error|warning|notice) file=/.test(line))).toBe(true);
  });

  it('prints no command outside of a workflow', () => {
    expect(check(['--hub', 'hub']).lines.filter((line) => line.startsWith('::'))).toEqual([]);
  });
});

describe('files of a hub that are not read', () => {
  it('are told, with the reason, and the others are served', () => {
    const hub = join(workspace, 'odd');
    cpSync(join(ROOT, 'examples/hub'), hub, { recursive: true });
    writeFileSync(join(hub, 'evals/loud.YAML'), 'eval_id: loud\n');
    writeFileSync(join(hub, 'evals/run.json'), '{}');
    writeFileSync(join(hub, '.github/podium.yaml'), 'title: x\n');
    const { status, lines } = check(['--hub', 'odd']);
    expect(status).toBe(0);
    expect(lines.filter((line) => line.includes('[hub-file-unread]'))).toEqual([
      '  .github/podium.yaml: warning: .github/podium.yaml is not read: the configuration is .github/podium.yml. Move it to .github/podium.yml, or take it away. [hub-file-unread]',
      expect.stringContaining('evals/loud.YAML is not read: the name of a hub file ends in .yaml or .yml'),
      expect.stringContaining('evals/run.json is not read'),
    ]);
  });
});

describe('podium check of files', () => {
  it('audits a record that Podium has published', () => {
    const record = `eval_id: ours
benchmark_id: BM-001
model_ids: {candidate: brainlm}
dataset_id: DS-ADNI
run_metadata: {date: '2024-01-02', runner: t}
metrics: {AUROC: 0.5, Accuracy: 0.5}
submission_metadata: {source: github_issue, issue_number: 3, digest: ${'a'.repeat(64)}}
`;
    writeFileSync(join(workspace, 'hub/evals/ours.yaml'), record);
    const { status, stdout } = check(['--hub', 'hub', 'hub/evals/ours.yaml']);
    rmSync(join(workspace, 'hub/evals/ours.yaml'));
    expect(stdout).not.toContain('submission_metadata');
    expect(status).toBe(0);
  });

  it('counts lines from the first of the file, also within its words', () => {
    writeFileSync(join(workspace, 'broken.yaml'), 'eval_id: x\nmetrics:\n  AUROC: 0.9\n bad: [\n');
    const { lines } = check(['--hub', 'hub', 'broken.yaml']);
    const [, before, within] = /broken\.yaml:(\d+): .*\(line (\d+), column/.exec(lines[0] ?? '') ?? [];
    expect(Number(before)).toBeGreaterThan(0);
    expect(within).toBe(before);
  });

  it('judges a file of the hub as the Action would judge it in an issue', () => {
    const { status, lines } = check(['--hub', 'hub', 'hub/evals/bad.yaml']);
    expect(status).toBe(1);
    expect(lines.filter((line) => / error: /.test(line))).toEqual([
      expect.stringMatching(/^hub\/evals\/bad\.yaml:4: error: .*dataset/),
      expect.stringMatching(/^hub\/evals\/bad\.yaml:6: error: AUROC is 92/),
    ]);
  });

  it('audits a file of the hub that is no evaluation', () => {
    writeFileSync(join(workspace, 'hub/suites/x.yaml'), 'suite_id: SUITE-X\nbenchmark_id: BM-0O1\n');
    const { status, lines } = check(['--hub', 'hub', 'hub/suites/x.yaml']);
    rmSync(join(workspace, 'hub/suites/x.yaml'));
    expect(status).toBe(0);
    expect(lines[0]).toBe(
      'hub/suites/x.yaml:2: warning: The hub has no benchmark "BM-0O1". Did you mean "BM-001"? [reference-known]',
    );
  });
});

describe('the audit', () => {
  it('names the id that a file lacks, and tells first what keeps files out', () => {
    const hub = join(workspace, 'lacking');
    cpSync(join(ROOT, 'examples/hub'), hub, { recursive: true });
    cpSync(join(workspace, 'hub/evals/bad.yaml'), join(hub, 'evals/bad.yaml'));
    for (const name of ['a', 'b']) {
      writeFileSync(
        join(hub, `evals/${name}.yaml`),
        readFileSync(join(hub, 'evals/bad.yaml'), 'utf8').replace('eval_id: bad', `eval_id: ${name}`),
      );
    }
    writeFileSync(join(hub, 'models/nameless.yaml'), 'name: Nameless\n');
    expect(check(['--hub', 'lacking']).lines.slice(0, 3)).toEqual([
      'hub-file-incomplete (1)',
      '  models/nameless.yaml: error: models/nameless.yaml is left out: model_id is missing. Correct models/nameless.yaml; until then Podium serves the hub without it. [hub-file-incomplete]',
      'metric-range (3)',
    ]);
  });

  it('tells a maintainer what to do with a run that is there twice', () => {
    const hub = join(workspace, 'twice');
    cpSync(join(ROOT, 'examples/hub'), hub, { recursive: true });
    const [first = ''] = readdirSync(join(hub, 'evals')).sort();
    const text = readFileSync(join(hub, 'evals', first), 'utf8');
    writeFileSync(join(hub, 'evals/zz-again.yaml'), text.replace(/^eval_id: .*/m, 'eval_id: zz-again'));
    const { stdout } = check(['--hub', 'twice']);
    expect(stdout).toContain('If it is the same run, take one of the two files away.');
    expect(stdout).not.toContain('close this issue');
  });
});

describe('podium rank of a file of the hub', () => {
  it('does not refuse the file because of itself, also behind a link', () => {
    const [first = ''] = readdirSync(join(workspace, 'hub/evals')).filter((name) => name !== 'bad.yaml');
    symlinkSync(join(workspace, 'hub'), join(workspace, 'link'));
    for (const [hub, file] of [
      ['hub', 'hub/evals'],
      ['link', 'hub/evals'],
      ['hub', 'link/evals'],
    ]) {
      const { stdout } = spawnSync(
        process.execPath,
        [join(ROOT, 'dist/cli.js'), 'rank', `${file}/${first}`, '--hub', hub ?? ''],
        { cwd: workspace, encoding: 'utf8' },
      );
      expect(stdout).not.toContain('is taken by');
      expect(stdout).toContain('###');
    }
  });
});
