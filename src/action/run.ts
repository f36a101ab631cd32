import { branchName } from '../desk/branch-name.ts';
import type { Forge } from '../desk/forge.ts';
import type { Desk } from '../desk/observe.ts';
import { createSend } from '../github/client.ts';
import { readGitHub } from '../github/read-github.ts';
import { writeGitHub } from '../github/write-github.ts';
import { concernedBy } from './concerned.ts';
import type { Inputs } from './inputs.ts';
import { isStranger } from './is-stranger.ts';
import { openDesk } from './open-desk.ts';
import { lookAfterPages, reconcileAll } from './reconcile-all.ts';
import { gone, ignored, type Run as Reconciled, reconcileOne } from './reconcile-one.ts';
import type { Outputs } from './report.ts';
import type { Console } from './tell.ts';

export type { Console } from './tell.ts';

/** What a run comes to: one set of outputs per issue, those of the run as a whole, and what could not be done. */
export interface Run {
  readonly results: readonly Outputs[];
  readonly outputs: Outputs;
  readonly failures: readonly string[];
}

/** One run of the Action: picks the issues concerned and reconciles each. `today` is an ISO day (UTC). */
export async function run(inputs: Inputs, today: string, say: Console): Promise<Run> {
  const concerned = concernedBy(inputs);
  if (concerned.kind === 'none') {
    say.info(`Nothing to do: ${concerned.reason}.`);
    return ended({ results: [{ outcome: 'ignored' }], failures: [] });
  }
  const forge = await createForge(inputs);
  if (concerned.kind === 'one') {
    if (await isStranger(concerned.hint, forge, inputs.config))
      return ended(ignored(concerned.number, undefined, say));
    const issue = await forge.issue(concerned.number);
    if (issue === undefined) {
      const pulls = await forge.pulls(branchName(concerned.number));
      return ended(gone(concerned.number, pulls, say));
    }
    if (issue.isPullRequest) return ended(ignored(concerned.number, undefined, say));
    const desk = await open(inputs, forge, today, say);
    const one = await reconcileOne(desk, inputs, issue, concerned.eventBody, say);
    if (one.results[0]?.outcome !== 'pages-drifted') return ended(one);
    const pages = await lookAfterPages(desk, say);
    return ended({ results: one.results, failures: [...one.failures, ...pages.failures] }, pages.results[0]);
  }
  const desk = await open(inputs, forge, today, say);
  if (concerned.kind === 'pages') {
    const { results, failures } = await lookAfterPages(desk, say);
    return ended({ results: [], failures }, results[0]);
  }
  const all = await reconcileAll(desk, inputs, say);
  return ended(all, all.pages);
}

async function createForge(inputs: Inputs): Promise<Forge> {
  const send = await createSend(inputs);
  const reads = readGitHub(send, inputs.owner, inputs.bot);
  return { ...reads, ...writeGitHub(send, reads, inputs.bot) };
}

async function open(inputs: Inputs, forge: Forge, today: string, say: Console): Promise<Desk> {
  const desk = await openDesk(inputs, forge, today, say);
  for (const { message } of desk.hub.problems) say.warning(message);
  return desk;
}

/** The outputs of the run are those of the last issue; without one, those of the pages. */
function ended({ results, failures }: Reconciled, pages?: Outputs): Run {
  const last = results.at(-1);
  const drifted = pages?.outcome === 'pages-drifted' && last?.outcome === 'pages-drifted';
  return { results, failures, outputs: drifted ? { ...last, ...pages } : (last ?? pages ?? {}) };
}
