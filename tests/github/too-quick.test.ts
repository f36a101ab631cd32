import { afterAll, beforeAll, expect, test } from 'vitest';
import { SCHEDULE, startStage } from '../reliability/stage.ts';
import { answer, type Call, refusal } from '../support/call.ts';
import { submissionBody } from '../support/small-hub.ts';

let stage: Awaited<ReturnType<typeof startStage>>;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.github.close());

const tooQuick = (resource: string) =>
  answer(422, {
    message: 'Validation Failed',
    errors: [{ resource, code: 'custom', field: 'base', message: 'was submitted too quickly' }],
  });

const LATER = "GitHub's rate limit is used up; it may be asked again";

test('what is "submitted too quickly" is for later, and not refused for good', async () => {
  const number = await stage.open();
  await stage.wake(await stage.onIssueNow(number, 'opened'));
  await stage.label(number);
  const refuse = (method: string, path: RegExp, resource: string) => (call: Call) =>
    call.method === method && path.test(call.path)
      ? ({ kind: 'answer', answer: tooQuick(resource) } as const)
      : undefined;

  const first = await stage.wake(
    await stage.onIssueNow(number, 'labeled'),
    refuse('POST', /\/pulls$/, 'PullRequest'),
  );
  expect(first).toMatchObject({ failures: [expect.stringContaining(LATER)] });
  await stage.wake(SCHEDULE);
  expect((await stage.pulls(number)).map(({ state }) => state)).toEqual(['open']);

  // The reason is told before the label goes: GitHub does not refuse this text, only the moment.
  await stage.edit(number, submissionBody({ '0.92': '0.93' }));
  const second = await stage.wake(
    await stage.onIssueNow(number, 'edited'),
    refuse('PATCH', /\/comments\//, 'IssueComment'),
  );
  expect(second).toMatchObject({ failures: [expect.stringContaining(LATER)] });
  expect(await stage.labels(number)).toContain('approved');
  await stage.wake(SCHEDULE);
  expect(await stage.labels(number)).not.toContain('approved');
  expect((await stage.pulls(number)).map(({ state }) => state)).toEqual(['closed']);
  expect((await stage.comments(number))[0]).toContain('maria-maintainer approved');
});

// What older servers say of a secondary limit.
const ABUSE =
  'You have triggered an abuse detection mechanism and have been temporarily blocked from content creation. Please retry your request again later.';

test('an abuse limit is a limit too, and no conversation that is locked', async () => {
  const number = await stage.open(submissionBody({ 'run-delta': 'run-two' }));
  const run = await stage.wake(await stage.onIssueNow(number, 'opened'), ({ method, path }) =>
    method === 'POST' && path.endsWith('/comments')
      ? { kind: 'answer', answer: refusal(403, ABUSE) }
      : undefined,
  );
  expect(run).toMatchObject({ failures: [expect.stringContaining(LATER)] });
  const blocked = await stage.wake(await stage.onIssueNow(number, 'opened'), ({ method, path }) =>
    method === 'POST' && path.endsWith('/comments')
      ? { kind: 'answer', answer: refusal(403, 'Repository access blocked') }
      : undefined,
  );
  expect(blocked).toMatchObject({ failures: [expect.not.stringContaining('locked')] });
});
