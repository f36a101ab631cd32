import { describe, expect } from 'vitest';
import { submissionBody } from '../support/small-hub.ts';
import { approved, fileOn, PUSH, walk } from './on-stage.ts';

const SECOND = submissionBody({
  'run-delta': 'run-epsilon',
  'candidate: delta': 'candidate: epsilon',
  Delta: 'Epsilon',
  '0.92': '0.93',
});
const PAGE = 'docs/leaderboards/index.md';

describe('two submissions in one minute', () => {
  walk('are merged one after the other without a conflict', async (stage) => {
    const first = await approved(stage);
    const second = await approved(stage, SECOND);
    const [one] = await stage.pulls(first);
    const [two] = await stage.pulls(second);
    expect((await stage.merge(one?.number ?? 0)).data.merged).toBe(true);
    const run = await stage.run('push', PUSH);
    expect(JSON.parse(run.outputs.result ?? '')).toContainEqual(
      expect.objectContaining({ issue: String(second), outcome: 'pull-request-updated', rank: '2' }),
    );
    expect((await stage.merge(two?.number ?? 0)).data.merged).toBe(true);
    await stage.run('push', PUSH);
    const page = await fileOn(stage, PAGE);
    expect(page).toContain('Delta');
    expect(page).toContain('Epsilon');
    expect(await stage.labels(first)).toContain('published');
    expect(await stage.labels(second)).toContain('published');
    expect((await stage.run('schedule', {})).outputs.outcome).toBe('unchanged');
  });

  walk('with one id: the second becomes invalid, says so and loses its pull request', async (stage) => {
    const first = await approved(stage);
    const second = await approved(stage, submissionBody({ '0.92': '0.93' }));
    const [one] = await stage.pulls(first);
    await stage.merge(one?.number ?? 0);
    const run = await stage.run('push', PUSH);
    expect(JSON.parse(run.outputs.result ?? '')).toContainEqual(
      expect.objectContaining({ issue: String(second), outcome: 'approval-withdrawn' }),
    );
    expect(await stage.pulls(second)).toMatchObject([{ state: 'closed', merged_at: null }]);
    expect(await stage.labels(second)).toEqual(['needs-changes', 'submission']);
    const [comment] = await stage.comments(second);
    expect(comment).toContain('is taken by evals/run-delta.yaml');
    expect(await stage.head(`podium/submission-${second}`)).toBeUndefined();
  });

  walk('with one new model: the second says that the model is there now', async (stage) => {
    const first = await approved(stage);
    const second = await approved(stage, submissionBody({ 'run-delta': 'run-delta-2', '0.92': '0.93' }));
    const [one] = await stage.pulls(first);
    await stage.merge(one?.number ?? 0);
    await stage.run('push', PUSH);
    const [comment] = await stage.comments(second);
    expect(comment).toContain('the model came to the default branch');
    expect(await stage.labels(second)).toEqual(['pending-review', 'submission']);
    await stage.label(second);
    expect((await stage.onIssue(second, 'labeled')).outputs.outcome).toBe('pull-request-opened');
  });
});

describe('a schedule finds what a stopped run left undone', () => {
  walk('a merge that closed the issue before Podium ran', async (stage) => {
    const number = await approved(stage);
    const [pull] = await stage.pulls(number);
    await stage.merge(pull?.number ?? 0);
    await stage.run('schedule', {});
    expect(await stage.labels(number)).toContain('published');
    expect(await stage.comments(number)).toEqual([expect.stringContaining('rank 2 of 4')]);
  });

  walk('an issue that was closed by its author', async (stage) => {
    const number = await approved(stage);
    const here = { ...stage.github.here, issue_number: number };
    await stage.github.api('sam-submitter').issues.update({ ...here, state: 'closed' });
    const run = await stage.run('schedule', {});
    expect(JSON.parse(run.outputs.result ?? '')).toMatchObject([{ outcome: 'withdrawn' }]);
    expect(await stage.pulls(number)).toMatchObject([
      { state: 'closed', body: expect.stringContaining('The issue was closed before the merge') },
    ]);
    expect(await stage.head(`podium/submission-${number}`)).toBeUndefined();
    expect(JSON.parse((await stage.run('schedule', {})).outputs.result ?? '')).toEqual([]);
  });
});
