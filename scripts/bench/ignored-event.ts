import { createServer } from 'node:http';
import { prepareAction } from './run-action.ts';
import { inTurn, runChild } from './run-child.ts';

const ISSUE = {
  number: 1,
  title: 'A question about the data',
  body: 'Where can I find it?',
  state: 'open',
  labels: [],
  user: { login: 'reader', type: 'User' },
};

export interface IgnoredEvent {
  /** Median milliseconds of the bundled Action and of `node -e 0`. */
  readonly action: number;
  readonly bare: number;
  /** API calls of one run. */
  readonly calls: number;
  /** MiB. */
  readonly peak: number;
}

/** The bundled Action on an issue that is no submission, against a Node that does nothing. */
export async function measureIgnoredEvent(times: number): Promise<IgnoredEvent> {
  let calls = 0;
  const server = createServer((request, response) => {
    calls++;
    const known = request.url?.endsWith('/issues/1') ?? false;
    response.writeHead(known ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(known ? ISSUE : { message: 'Not Found' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The local server has no port.');
  const { env, run, remove } = prepareAction({
    api: `http://127.0.0.1:${address.port}`,
    repository: 'owner/hub',
    token: 'bench',
    payload: { action: 'opened', issue: ISSUE, sender: ISSUE.user },
  });
  try {
    const { peak = Number.NaN, outcome } = await run({ memory: true });
    if (outcome !== 'ignored')
      throw new Error(`An issue that is no submission had the outcome "${outcome}".`);
    const callsOfOne = calls;
    const [action, bare] = await inTurn(
      times,
      () => run(),
      () => runChild(['-e', '0'], { env }),
    );
    return { action, bare, calls: callsOfOne, peak };
  } finally {
    server.close();
    remove();
  }
}
