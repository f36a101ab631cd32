import { expect, test } from 'vitest';
import { startWalk, type Walk } from '../support/walk.ts';

/** Runs a test on a GitHub of its own and, whatever happened, sees that no unknown route was called. */
export function walk(
  name: string,
  play: (walk: Walk) => Promise<void>,
  options: Parameters<typeof startWalk>[0] = {},
) {
  test.concurrent(name, async () => {
    const stage = await startWalk(options);
    try {
      await play(stage);
      expect(stage.github.unknownRoutes).toEqual([]);
    } finally {
      await stage.github.close();
    }
  });
}

/** Brings an issue to where its pull request is open. */
export async function approved({ open, onIssue, label }: Walk, body?: string): Promise<number> {
  const number = await open(body);
  await onIssue(number, 'opened');
  await label(number);
  const run = await onIssue(number, 'labeled');
  expect(run.outputs.outcome).toBe('pull-request-opened');
  return number;
}

/** A push to the default branch by a person. */
export const PUSH = { ref: 'refs/heads/main', sender: { login: 'wei-writer' } };

/** Brings a submission to the default branch and tells it. Gives the issue's number. */
export async function published(stage: Walk, body?: string): Promise<number> {
  const number = await approved(stage, body);
  const [pull] = await stage.pulls(number);
  await stage.merge(pull?.number ?? 0);
  expect((await stage.onIssue(number, 'closed')).outputs.outcome).toBe('published');
  return number;
}

/** Text of a file on a branch; undefined where there is none. */
export async function fileOn({ github }: Walk, path: string, ref = 'main'): Promise<string | undefined> {
  try {
    const { data } = await github.api('maria-maintainer').repos.getContent({ ...github.here, path, ref });
    return 'content' in data ? Buffer.from(data.content, 'base64').toString('utf8') : undefined;
  } catch {
    return undefined;
  }
}
