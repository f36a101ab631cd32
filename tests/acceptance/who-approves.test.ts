import { describe, expect } from 'vitest';
import { answer } from '../support/call.ts';
import { errorsOf, type Walk } from '../support/walk.ts';
import { walk } from './on-stage.ts';

async function waiting({ open, onIssue }: Walk): Promise<number> {
  const number = await open();
  await onIssue(number, 'opened');
  return number;
}

describe('who approves', () => {
  walk(
    'a bot that the configuration names, of which GitHub knows no role',
    async (stage) => {
      const number = await waiting(stage);
      await stage.label(number, 'gate[bot]');
      expect((await stage.onIssue(number, 'labeled')).outputs.outcome).toBe('pull-request-opened');
      expect(await stage.writesDuring(() => stage.onIssue(number))).toEqual([]);
    },
    {
      users: { 'gate[bot]': 'write' },
      files: { '.github/podium.yml': "approval: { allow_bots: ['gate[bot]'] }\n" },
    },
  );

  walk(
    'no other bot',
    async (stage) => {
      const number = await waiting(stage);
      await stage.label(number, 'gate[bot]');
      expect((await stage.onIssue(number, 'labeled')).outputs.outcome).toBe('approval-refused');
    },
    { users: { 'gate[bot]': 'write' } },
  );

  walk('a role that the organisation made itself counts as the one that it is built on', async (stage) => {
    const number = await waiting(stage);
    stage.github.nameRole('tomas-triage', 'Label Lead');
    await stage.label(number, 'tomas-triage');
    expect((await stage.onIssue(number, 'labeled')).outputs.outcome).toBe('approval-refused');
    stage.github.nameRole('wei-writer', 'Project Lead');
    await stage.label(number, 'wei-writer');
    expect((await stage.onIssue(number, 'labeled')).outputs.outcome).toBe('pull-request-opened');
  });

  walk('an answer without a role is no role: nothing is refused', async (stage) => {
    const number = await waiting(stage);
    await stage.label(number);
    stage.github.faults.inject = ({ path }) =>
      path.endsWith('/permission') ? { kind: 'answer', answer: answer(200, {}) } : undefined;
    const run = await stage.onIssue(number, 'labeled');
    expect(errorsOf(run)).toEqual([expect.stringContaining('the answer (200) is not what GitHub gives')]);
    expect(await stage.labels(number)).toContain('approved');
    stage.github.faults.inject = () => undefined;
    expect((await stage.onIssue(number, 'labeled')).outputs.outcome).toBe('pull-request-opened');
  });
});

walk('the label approved under other capitals is the same label', async (stage) => {
  const { github } = stage;
  const { issues } = github.api('admin-owner');
  await issues.updateLabel({ ...github.here, name: 'approved', new_name: 'Approved' });
  const number = await waiting(stage);
  await stage.label(number);
  expect(await stage.labels(number)).toContain('Approved');
  expect((await stage.onIssue(number, 'labeled')).outputs.outcome).toBe('pull-request-opened');
  await issues.removeLabel({ ...github.here, issue_number: number, name: 'Approved' });
  expect((await stage.onIssue(number, 'unlabeled')).outputs.outcome).toBe('approval-withdrawn');
  await stage.label(number, 'tomas-triage');
  expect((await stage.onIssue(number, 'labeled')).outputs.outcome).toBe('approval-refused');
  expect(await stage.labels(number)).toEqual(['pending-review', 'submission']);
});

describe('an answer to a write that is not GitHub’s', () => {
  for (const [route, given] of [
    ['/git/trees', null],
    ['/git/commits', {}],
    ['/pulls', {}],
  ] as const) {
    walk(`POST ${route}`, async (stage) => {
      const number = await waiting(stage);
      await stage.label(number);
      stage.github.faults.inject = ({ method, path }) =>
        method === 'POST' && path.endsWith(route)
          ? { kind: 'answer', answer: answer(201, given) }
          : undefined;
      const run = await stage.onIssue(number, 'labeled');
      expect(errorsOf(run)).toEqual([expect.stringContaining('is not what GitHub gives. A proxy may stand')]);
      expect(run.exitCode).toBe(1);
    });
  }
});
