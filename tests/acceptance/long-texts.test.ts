import { describe, expect } from 'vitest';
import { refusal } from '../support/call.ts';
import { submissionBody } from '../support/small-hub.ts';
import { errorsOf, type Walk } from '../support/walk.ts';
import { approved, PUSH, published, walk } from './on-stage.ts';

/** Twenty keys, one in the other, each of signs that become eighteen characters in the comment. */
function deep(name: string): string {
  const lines = Array.from(
    { length: 20 },
    (_, depth) => `${'  '.repeat(depth + 1)}"${name}${'@'.repeat(90)}":`,
  );
  return `${lines.join('\n')} 1\n`;
}

const DEEP = submissionBody({
  'status: Completed\n': `status: Completed\nprobes:\n${['0', '1', '2', '3', '4'].map(deep).join('')}`,
});

const labelsAfter = async ({ labels, pulls }: Walk, number: number) => ({
  labels: await labels(number),
  states: (await pulls(number)).map(({ state }) => state),
});

describe('texts that grow when they are made inert', () => {
  walk('an edit after the approval is told, and the pull request closed', async (stage) => {
    const number = await approved(stage);
    await stage.edit(number, DEEP);
    const run = await stage.onIssue(number);
    expect(run).toMatchObject({ exitCode: 0, outputs: { outcome: 'approval-withdrawn' } });
    expect(await labelsAfter(stage, number)).toEqual({
      labels: ['pending-review', 'submission'],
      states: ['closed'],
    });
    expect(await stage.comments(number)).toEqual([
      expect.stringContaining('since then the record was edited'),
    ]);
    expect(await stage.writesDuring(() => stage.onIssue(number))).toEqual([]);
  });

  walk('an edit before a pull request is refused', async (stage) => {
    const number = await stage.open();
    await stage.onIssue(number, 'opened');
    await stage.edit(number, DEEP);
    await stage.label(number);
    expect((await stage.onIssue(number, 'labeled')).outputs.outcome).toBe('approval-refused');
    expect(await stage.labels(number)).not.toContain('approved');
  });

  walk('many findings with long values are answered', async (stage) => {
    const metrics = Array.from({ length: 55 }, (_, index) => `  "m${index}": "${'@'.repeat(380)}"\n`);
    const number = await stage.open(submissionBody({ 'metrics:\n': `metrics:\n${metrics.join('')}` }));
    expect(await stage.onIssue(number, 'opened')).toMatchObject({
      exitCode: 0,
      outputs: { outcome: 'invalid' },
    });
    const [comment = ''] = await stage.comments(number);
    expect(comment.length).toBeLessThan(65_536);
    expect(comment).toMatch(/^### ❌ Not valid yet: \d+ things to correct$/m);
    expect(comment).toMatch(/… and \d+ more of these\./);
    expect(await stage.writesDuring(() => stage.onIssue(number))).toEqual([]);
  });

  walk('a correction of many deep fields is answered', async (stage) => {
    await published(stage);
    const fields = Array.from({ length: 20 }, (_, index) => deep(`${index}-`)).join('');
    const body = submissionBody({ 'status: Completed\n': `status: Completed\nprobes:\n${fields}` });
    const number = await stage.open(body, 'sam-submitter', '[CORRECTION] Delta');
    expect((await stage.onIssue(number, 'opened')).outputs.outcome).toBe('awaiting-review');
  });

  walk('a correction of many fields gets its pull request', async (stage) => {
    await published(stage);
    const fields = Array.from(
      { length: 50 },
      (_, index) => `  "k${index}${'_#'.repeat(40)}": "${'@'.repeat(80)}"\n`,
    );
    const body = submissionBody({ 'status: Completed\n': `status: Completed\nprobes:\n${fields.join('')}` });
    const number = await stage.open(body, 'sam-submitter', '[CORRECTION] Delta');
    expect((await stage.onIssue(number, 'opened')).outputs.outcome).toBe('awaiting-review');
    await stage.label(number);
    expect((await stage.onIssue(number, 'labeled')).outputs.outcome).toBe('pull-request-opened');
    const [pull] = await stage.pulls(number);
    expect(pull?.body).toMatch(/and \d+ more[\s\S]*Closes #\d+$/);
    expect(await stage.writesDuring(() => stage.run('push', PUSH))).toEqual([]);
  });
});

describe('a comment that GitHub does not take', () => {
  const refused = async (stage: Walk, status: number) => {
    const number = await approved(stage);
    await stage.edit(number, submissionBody({ '0.92': '0.97' }));
    stage.github.faults.inject = ({ method, path }) =>
      method === 'PATCH' && path.includes('/issues/comments/')
        ? { kind: 'answer', answer: refusal(status, 'No') }
        : undefined;
    const run = await stage.onIssue(number);
    stage.github.faults.inject = () => undefined;
    expect(run.exitCode).toBe(1);
    expect(errorsOf(run)).toEqual([expect.stringContaining(`/issues/comments/{id} answered ${status}`)]);
    return number;
  };

  walk('its text refused: the pull request is closed and the label gone', async (stage) => {
    const number = await refused(stage, 422);
    expect(await labelsAfter(stage, number)).toEqual({ labels: ['submission'], states: ['closed'] });
    expect((await stage.onIssue(number)).outputs.outcome).toBe('approval-withdrawn');
    expect(await stage.head(`podium/submission-${number}`)).toBeUndefined();
    expect(await stage.labels(number)).toEqual(['pending-review', 'submission']);
  });

  walk('for another reason: the pull request is closed, and the next run tells why', async (stage) => {
    const number = await refused(stage, 403);
    expect(await labelsAfter(stage, number)).toEqual({
      labels: ['approved', 'submission'],
      states: ['closed'],
    });
    expect((await stage.onIssue(number)).outputs.outcome).toBe('approval-withdrawn');
    expect(await stage.labels(number)).toEqual(['pending-review', 'submission']);
    expect(await stage.comments(number)).toEqual([expect.stringContaining('0.92 → 0.97')]);
  });

  walk('a pull request that GitHub refuses for its text is told as that', async (stage) => {
    const number = await stage.open();
    await stage.onIssue(number, 'opened');
    await stage.label(number);
    stage.github.faults.inject = ({ method, path }) =>
      method === 'POST' && path.endsWith('/pulls')
        ? { kind: 'answer', answer: refusal(422, 'Validation Failed: body is too long') }
        : undefined;
    const run = await stage.onIssue(number, 'labeled');
    expect(errorsOf(run)).toEqual([expect.stringContaining('/pulls answered 422')]);
  });
});
