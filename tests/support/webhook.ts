import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Json } from './call.ts';
import { BOT, type GitHub } from './github.ts';
import { type ActionRun, runAction, type Start } from './runner.ts';

/** A delivery and the run of the Action that it started. */
export interface EventRun extends ActionRun {
  readonly eventName: string;
  readonly action: string | undefined;
  readonly sender: string;
  /** Number of the issue or pull request, where the event has one. */
  readonly number: number | undefined;
}

const EVENTS = ['issues', 'pull_request', 'push'];
/** How long nothing may arrive until deliveries count as done; they come over loopback from this process. */
const QUIET = 40;

/**
 * Registers a webhook that runs the Action for every event, one after the other, as a workflow with
 * `concurrency` does. Events that the bot causes start nothing, as with `GITHUB_TOKEN`.
 */
export async function startWebhook(
  github: GitHub,
  how: Pick<Start, 'workspace' | 'inputs' | 'env' | 'bundle'> = {},
) {
  const runs: EventRun[] = [];
  let queue: Promise<void> = Promise.resolve();
  let arrived = 0;

  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    response.end('ok');
    const eventName = String(request.headers['x-github-event'] ?? '');
    const payload = completed(eventName, github.payload(JSON.parse(Buffer.concat(chunks).toString('utf8'))));
    if (!EVENTS.includes(eventName) || payload.sender?.login === BOT) return;
    if (eventName === 'push' && payload.ref !== `refs/heads/${payload.repository.default_branch}`) return;
    if (eventName === 'pull_request' && payload.action !== 'closed') return;
    arrived++;
    queue = queue.then(async () => {
      const run = await runAction({ ...how, github, event: payload, eventName });
      const { action, sender } = payload;
      const number: number | undefined = payload.issue?.number ?? payload.pull_request?.number;
      runs.push({ ...run, eventName, action, sender: sender.login, number });
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const admin = github.api('admin-owner');
  const { data: hook } = await admin.repos.createWebhook({
    ...github.here,
    config: { url, content_type: 'json' },
    events: EVENTS,
  });

  return {
    runs,
    /** Waits until all deliveries have come and all runs have ended; gives the runs since the last call. */
    async settled(): Promise<readonly EventRun[]> {
      for (;;) {
        const before = arrived;
        await queue;
        await admin.repos.pingWebhook({ ...github.here, hook_id: hook.id });
        await new Promise((wait) => setTimeout(wait, QUIET));
        if (arrived === before) return runs.splice(0);
      }
    },
    async close() {
      await queue;
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** Adds what GitHub sends and the emulator leaves out. */
function completed(eventName: string, payload: Json): Json {
  if (eventName === 'issues' && payload.action === 'edited') {
    return { ...payload, changes: payload.changes?.body ? { body: { from: '' } } : { title: { from: '' } } };
  }
  if (eventName === 'push') {
    return {
      ...payload,
      commits: [],
      head_commit: null,
      pusher: { name: payload.sender?.login },
      created: false,
      deleted: false,
      forced: false,
    };
  }
  return payload;
}
