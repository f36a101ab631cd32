import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect } from 'vitest';
import { BOT } from '../support/github.ts';
import { submissionBody } from '../support/small-hub.ts';
import { SMALL_HUB, type Walk } from '../support/walk.ts';
import { walk } from './on-stage.ts';

/** A checkout of the small hub, as a step before Podium leaves it. */
const workspace = mkdtempSync(join(tmpdir(), 'podium-costs-'));
for (const [path, text] of Object.entries(SMALL_HUB)) {
  mkdirSync(dirname(join(workspace, path)), { recursive: true });
  writeFileSync(join(workspace, path), text);
}
afterAll(() => rmSync(workspace, { recursive: true }));

/** Counts the bot's calls while something goes on. */
async function callsDuring({ github }: Walk, something: () => Promise<unknown>): Promise<number> {
  const count = () => github.calls.filter(({ user }) => user === BOT).length;
  const before = count();
  await something();
  return count() - before;
}

describe('what it costs, with the hub in the workspace', () => {
  walk('an issue that is none of Podium’s business: 0, with strange labels 1', async (stage) => {
    const { github, onIssue } = stage;
    const plain = await github.openFromTemplate('mallory', 'A question', 'Hello', []);
    expect(await callsDuring(stage, () => onIssue(plain, 'opened'))).toBe(0);
    const labelled = await github.openFromTemplate('mallory', 'A question', 'Hello', ['published']);
    expect(await callsDuring(stage, () => onIssue(labelled, 'opened'))).toBe(1);
  });

  walk('a verdict that stands: 6', async (stage) => {
    const number = await stage.open();
    await stage.onIssue(number, 'opened', { workspace });
    expect(await callsDuring(stage, () => stage.onIssue(number, 'edited', { workspace }))).toBe(6);
  });

  walk('an approval: at most 20', async (stage) => {
    const number = await stage.open();
    await stage.onIssue(number, 'opened', { workspace });
    await stage.label(number);
    let outcome: string | undefined;
    const calls = await callsDuring(stage, async () => {
      outcome = (await stage.onIssue(number, 'labeled', { workspace })).outputs.outcome;
    });
    expect(outcome).toBe('pull-request-opened');
    expect(calls).toBeLessThanOrEqual(20);
  });

  walk('a schedule: one for each quiet submission, and a constant', async (stage) => {
    const cost = async () => callsDuring(stage, () => stage.run('schedule', {}, { workspace }));
    const submit = (index: number) =>
      stage.open(submissionBody({ 'run-delta': `run-${index}`, '0.92': `0.${700 + index}` }));
    for (let index = 0; index < 4; index++) await submit(index);
    await cost();
    const four = await cost();
    for (let index = 4; index < 12; index++) await submit(index);
    await cost();
    expect((await cost()) - four).toBe(8);
    expect(four).toBeLessThanOrEqual(4 + 12);
  });
});
