import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Inputs } from '../../src/action/inputs.ts';
import { type Run, run } from '../../src/action/run.ts';
import type { Pace } from '../../src/github/patience.ts';
import { renderPages } from '../../src/pages/render-pages.ts';
import type { Call, Json } from '../support/call.ts';
import type { Fault } from '../support/faults.ts';
import { BOT } from '../support/github.ts';
import { smallHub } from '../support/small-hub.ts';
import { SMALL_HUB, startWalk } from '../support/walk.ts';

/** An event that wakes Podium. */
export interface Wake {
  readonly event: string;
  readonly payload: Json;
}

/** How a run differs from the usual. */
export interface How {
  /** Whether the hub lies in the workspace; it does by default. */
  readonly checkout?: boolean;
  readonly name?: string;
  readonly pace?: Partial<Pace>;
}

/** A run, or that it was killed on the way. */
export type Ended = Run | 'killed';

/** Chooses the fault of a run's call, by the number of the call in that run, from 0. */
export type Chooser = (call: Call, at: number) => Fault | undefined | Promise<Fault | undefined>;

const TODAY = '2024-06-01';
/** Milliseconds: short, so that hanging and failing calls do not hold up thousands of runs. */
const PACE: Pace = { patience: 3000, pauses: [1, 2, 4], longestWait: 0 };
const SILENT = { info() {}, warning() {}, debug() {}, summary() {} };
export const SCHEDULE: Wake = { event: 'schedule', payload: {} };

/** Charts are pages like others to the desk, and the dearest to make; thousands of runs go without. */
const CONFIG = 'pages: { charts: false }\n';
/** The small hub with the pages that its data generate, so that nothing is to be put right. */
const FILES = { '.github/podium.yml': CONFIG, ...Object.fromEntries(renderPages(smallHub(CONFIG))) };

let runs = 0;
let checkout: string | undefined;

/** A folder with the small hub: what a checkout before Podium leaves in the workspace. */
function workspace(): string {
  if (checkout !== undefined) return checkout;
  checkout = mkdtempSync(join(tmpdir(), 'podium-checkout-'));
  for (const [path, text] of Object.entries({ ...SMALL_HUB, ...FILES })) {
    mkdirSync(dirname(join(checkout, path)), { recursive: true });
    writeFileSync(join(checkout, path), text);
  }
  return checkout;
}

/** A small hub on the tests' GitHub, and the Action's own `run` in this process, over real HTTP. */
export async function startStage() {
  const walk = await startWalk({ files: FILES });
  const { github } = walk;
  const choosers = new Map<string, { choose: Chooser; at: number; kill: () => void }>();
  github.faults.inject = async (call) => {
    const chooser = choosers.get(call.run ?? '');
    if (chooser === undefined) return undefined;
    const fault = await chooser.choose(call, chooser.at++);
    if (fault?.kind.startsWith('kill')) chooser.kill();
    return fault;
  };

  return {
    ...walk,
    /** Runs the Action. Ends when it ends, or once it is killed; a killed run is never heard of again. */
    async wake({ event, payload }: Wake, choose?: Chooser, how: How = {}): Promise<Ended> {
      const name = how.name ?? `run-${runs++}`;
      const inputs: Inputs = {
        token: `${github.token(BOT)}~${name}`,
        config: '.github/podium.yml',
        dryRun: false,
        bot: BOT,
        event,
        payload,
        owner: github.owner,
        repo: github.repo,
        api: github.url,
        workspace: how.checkout === false ? undefined : workspace(),
        pace: { ...PACE, ...how.pace },
      };
      const killed = new Promise<'killed'>((kill) => {
        if (choose !== undefined)
          choosers.set(name, { choose, at: 0, kill: () => setImmediate(kill, 'killed') });
      });
      const ended = run(inputs, TODAY, SILENT).catch(
        (error): Run => ({
          results: [],
          outputs: {},
          failures: [`threw ${error instanceof Error ? error.message : error}`],
        }),
      );
      return Promise.race([ended, killed]);
    },
    /** An event about an issue as it is now. */
    onIssueNow: async (number: number, action: string): Promise<Wake> => ({
      event: 'issues',
      payload: await walk.issueEvent(number, action),
    }),
    /** Reads something as the owner, without a log entry of the bot. */
    async read(path: string): Promise<Json> {
      const response = await fetch(`${github.url}/repos/${github.owner}/${github.repo}${path}`, {
        headers: { authorization: `token ${github.token('admin-owner')}` },
      });
      if (!response.ok) throw new Error(`GET ${path} answered ${response.status}`);
      return response.json();
    },
  };
}

export type Stage = Awaited<ReturnType<typeof startStage>>;
