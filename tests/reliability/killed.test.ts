import { expect, test, vi } from 'vitest';
import { BOT } from '../support/github.ts';
import { startWalk, type Walk } from '../support/walk.ts';

vi.setConfig({ testTimeout: 300_000 });

/** Calls of an approval: the process ends before GitHub has done it, or right after. */
const DEATHS = [
  ['POST', /\/git\/commits$/, 'kill-after'],
  ['POST', /\/git\/refs$/, 'kill-after'],
  ['POST', /\/pulls$/, 'kill-before'],
  ['POST', /\/pulls$/, 'kill-after'],
  ['PATCH', /\/issues\/comments\//, 'kill-before'],
] as const;

async function approved(stage: Walk): Promise<number> {
  const number = await stage.open();
  await stage.onIssue(number, 'opened');
  await stage.label(number);
  return number;
}

test.concurrent.each(DEATHS)(
  'the bundled Action, killed at %s %s (%s), and run again',
  async (method, path, kind) => {
    const stage = await startWalk();
    const { github } = stage;
    try {
      const number = await approved(stage);
      const main = await stage.head('main');
      let kill = () => {};
      github.faults.inject = (call) => {
        if (call.run !== 'doomed' || call.method !== method || !path.test(call.path)) return undefined;
        // A moment later, so that GitHub has the request whole.
        setTimeout(kill, 20);
        return { kind };
      };
      const token = `${github.token(BOT)}~doomed`;
      const doomed = await stage.onIssue(number, 'labeled', {
        inputs: { token },
        started: (end) => (kill = end),
      });
      expect(doomed).toMatchObject({ exitCode: -1, stderr: expect.stringContaining('SIGKILL') });

      const again = await stage.run('schedule', {});
      expect(again.exitCode).toBe(0);
      const pulls = await stage.pulls(number);
      expect(pulls.map(({ state }) => state)).toEqual(['open']);
      expect(await stage.comments(number)).toEqual([expect.stringContaining(`#${pulls[0]?.number}`)]);
      expect(await stage.head('main')).toBe(main);
      expect(await stage.writesDuring(() => stage.run('schedule', {}))).toEqual([]);
      expect(github.unknownRoutes).toEqual([]);
    } finally {
      await github.close();
    }
  },
);
