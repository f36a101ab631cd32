import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ChildRun, inTurn, runChild } from './run-child.ts';

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
  const folder = mkdtempSync(join(tmpdir(), 'podium-bench-'));
  const file = (name: string, text = '') => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const repository = {
    name: 'hub',
    full_name: 'owner/hub',
    owner: { login: 'owner' },
    default_branch: 'main',
  };
  const event = { action: 'opened', issue: ISSUE, repository, sender: ISSUE.user };
  const env = {
    PATH: process.env.PATH,
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: `http://127.0.0.1:${address.port}`,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'owner/hub',
    GITHUB_EVENT_NAME: 'issues',
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event)),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_WORKSPACE: folder,
    INPUT_TOKEN: 'bench',
    INPUT_CONFIG: '.github/podium.yml',
    'INPUT_DRY-RUN': 'false',
    'INPUT_BOT-LOGIN': 'github-actions[bot]',
  };
  const run = (memory = false): Promise<ChildRun> => runChild(['dist/index.js'], { env, memory });
  try {
    const { peak = Number.NaN } = await run(true);
    const perRun = calls;
    if (!/^outcome<<\S+\r?\nignored\r?$/m.test(readFileSync(env.GITHUB_OUTPUT, 'utf8'))) {
      throw new Error('The Action did not ignore an issue that is no submission.');
    }
    const [action, bare] = await inTurn(
      times,
      () => run(),
      () => runChild(['-e', '0'], { env }),
    );
    return { action, bare, calls: perRun, peak };
  } finally {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
