import { ChangedUnderUs } from '../desk/changed-under-us.ts';
import type { Forge } from '../desk/forge.ts';
import { describeEffect } from '../desk/plan.ts';
import { type Desk, isSubmission, type Result, reconcile } from '../desk/reconcile.ts';
import type { Issue } from '../desk/situation.ts';
import { createSend } from '../github/client.ts';
import { readGitHub } from '../github/read-github.ts';
import { writeGitHub } from '../github/write-github.ts';
import { loadDraw } from '../pages/charts/load-draw.ts';
import { concernedBy, type Hint } from './concerned.ts';
import { explain } from './explain.ts';
import type { Inputs } from './inputs.ts';
import { readHub } from './read-hub.ts';
import { type Outputs, outputsOf } from './report.ts';

/** Where a run says what it does. */
export interface Console {
  readonly info: (line: string) => void;
  readonly warning: (line: string) => void;
  readonly debug: (line: string) => void;
  readonly summary: (markdown: string) => void;
}

/** What a run comes to: one set of outputs per issue, and what could not be done. */
export interface Run {
  readonly results: readonly Outputs[];
  readonly failures: readonly string[];
}

const ATTEMPTS = 3;

/** One run of the Action: picks the issues concerned and reconciles each. `today` is an ISO day (UTC). */
export async function run(inputs: Inputs, today: string, say: Console): Promise<Run> {
  const concerned = concernedBy(inputs);
  if (concerned.kind === 'none') {
    say.info(`Nothing to do: ${concerned.reason}.`);
    return { results: [{ outcome: 'ignored' }], failures: [] };
  }
  if (concerned.kind === 'one' && isStranger(concerned.hint)) return ignored(concerned.number, say);

  const send = await createSend(inputs);
  const reads = readGitHub(send, inputs.owner, inputs.bot);
  const forge: Forge = { ...reads, ...writeGitHub(send, reads) };
  const desk = await openDesk(inputs, forge, today, say);
  const label = desk.hub.config.labels.submission;
  for (const problem of desk.hub.problems) say.warning(problem.message);
  if (concerned.kind === 'one') {
    const issue = await forge.issue(concerned.number);
    if (issue === undefined || !isSubmission(issue, label)) return ignored(concerned.number, say);
    return combined([await reconcileOne(desk, inputs, issue, concerned.eventBody, say)]);
  }
  const done: Run[] = [];
  for (const issue of (await forge.openIssues()).filter((open) => isSubmission(open, label))) {
    done.push(await reconcileOne(desk, inputs, issue, undefined, say));
  }
  return combined(done);
}

/** An issue that carries no label and no title of a submission is ignored without asking GitHub anything. */
function isStranger(hint: Hint | undefined): boolean {
  if (hint === undefined) return false;
  return hint.isPullRequest || (hint.labels.length === 0 && !isSubmission(hint, ''));
}

/** Reconciles one issue; where it changes while Podium looks, looks again. One failure does not stop the others. */
async function reconcileOne(
  opened: Desk,
  inputs: Inputs,
  first: Issue,
  eventBody: string | undefined,
  say: Console,
): Promise<Run> {
  let desk = opened;
  let issue: Issue | undefined = first;
  for (let attempt = 1; ; attempt++) {
    try {
      if (issue === undefined || !isSubmission(issue, desk.hub.config.labels.submission))
        return ignored(first.number, say);
      const result = await reconcile(desk, issue, eventBody);
      tell(result, issue.number, inputs.dryRun, say);
      return { results: [outputsOf(issue.number, result)], failures: [] };
    } catch (error) {
      if (!(error instanceof ChangedUnderUs) || attempt === ATTEMPTS) {
        say.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
        return { results: [], failures: [`#${first.number}: ${explain(error)}`] };
      }
      desk = await openDesk(inputs, desk.forge, desk.today, say);
      issue = await desk.forge.issue(first.number);
    }
  }
}

function tell({ plan }: Result, issue: number, dryRun: boolean, say: Console): void {
  say.info(`#${issue}: ${plan.outcome}${dryRun ? ' (dry run: nothing is written)' : ''}`);
  for (const effect of plan.effects) say.info(`  ${dryRun ? 'would ' : ''}${describeEffect(effect)}`);
  if (plan.remark !== undefined) say.warning(`#${issue}: ${plan.remark}`);
  if (plan.comment === undefined && !dryRun) return;
  const planned = dryRun
    ? `\n\nA dry run: nothing was written. Planned:\n\n${plan.effects.map((effect) => `- ${describeEffect(effect)}`).join('\n') || '- nothing'}\n`
    : '';
  say.summary(`## Submission #${issue}: ${plan.outcome}\n\n${plan.comment ?? ''}${planned}\n`);
}

function combined(runs: readonly Run[]): Run {
  return { results: runs.flatMap((one) => one.results), failures: runs.flatMap((one) => one.failures) };
}

async function openDesk(inputs: Inputs, forge: Forge, today: string, say: Console): Promise<Desk> {
  const tip = await forge.tip();
  const hub = await readHub(forge, tip, inputs.workspace, inputs.config);
  return { forge, tip, hub, today, dryRun: inputs.dryRun, loadDraw: () => loadDraw(say.warning) };
}

function ignored(issue: number, say: Console): Run {
  say.info(`#${issue}: ignored, not a submission.`);
  return { results: [{ outcome: 'ignored', issue: String(issue) }], failures: [] };
}
