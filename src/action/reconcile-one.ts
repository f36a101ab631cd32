import { branchName } from '../desk/branch-name.ts';
import { ChangedUnderUs } from '../desk/changed-under-us.ts';
import { issueKind } from '../desk/issue-kind.ts';
import type { Desk, EventBody } from '../desk/observe.ts';
import { reconcile } from '../desk/reconcile.ts';
import type { Issue, Pull } from '../desk/situation.ts';
import { GitHubError } from '../github/github-error.ts';
import { explain, PULL_NOT_ALLOWED } from './explain.ts';
import type { Inputs } from './inputs.ts';
import { openDesk } from './open-desk.ts';
import { type Outputs, outputsOf } from './report.ts';
import { type Console, tell } from './tell.ts';

/** What a run comes to: one set of outputs per issue, and what could not be done. */
export interface Run {
  readonly results: readonly Outputs[];
  readonly failures: readonly string[];
  /** GitHub takes no more calls, or the time is over: what is left is for the schedule. */
  readonly stop?: boolean;
}

const ATTEMPTS = 4;

/** Reconciles one issue; where it changes while Podium looks, looks again. A failure is a value: others go on. */
export async function reconcileOne(
  opened: Desk,
  inputs: Inputs,
  first: Issue,
  eventBody: EventBody | undefined,
  say: Console,
): Promise<Run> {
  let desk = opened;
  let issue: Issue | undefined = first;
  for (let attempt = 1; ; attempt++) {
    try {
      if (issue === undefined)
        return gone(first.number, await desk.forge.pulls(branchName(first.number)), say);
      if (!(isConcerned(desk, issue) || (await leftBranch(desk, issue))))
        return ignored(first.number, undefined, say);
      const result = await reconcile(desk, issue, eventBody);
      tell(result.plan, `#${issue.number}`, `Issue #${issue.number}`, inputs.dryRun, say);
      const failures = result.made.pullNotAllowed === true ? [`#${issue.number}: ${PULL_NOT_ALLOWED}`] : [];
      const outputs = outputsOf(issue.number, result);
      return { results: [failures.length > 0 ? { ...outputs, outcome: 'unchanged' } : outputs], failures };
    } catch (error) {
      if (!(error instanceof ChangedUnderUs) || attempt === ATTEMPTS) return failed(first.number, error, say);
      say.debug(error.message);
    }
    try {
      desk = await openDesk(inputs, desk.forge, desk.today, say, desk);
      issue = await desk.forge.issue(first.number);
    } catch (error) {
      return failed(first.number, error, say);
    }
  }
}

/** Whether an issue is Podium's business: it asks for something, or Podium's branch for it is still there. */
export function isConcerned({ hub, known }: Desk, issue: Issue): boolean {
  if (issueKind(issue, hub.config.labels.submission) !== undefined) return true;
  return !issue.isPullRequest && known?.branches.has(branchName(issue.number)) === true;
}

/** The same for an issue by itself, where the branches were not read for all. */
async function leftBranch({ known, forge }: Desk, { isPullRequest, number }: Issue): Promise<boolean> {
  if (known !== undefined || isPullRequest) return false;
  return (await forge.branchHead(branchName(number))) !== undefined;
}

const GONE = 'it was deleted or moved away';

/** An issue that is not there any more; what it left open among the `pulls` of its branch is for a person. */
export function gone(issue: number, pulls: readonly Pull[], say: Console): Run {
  const left = pulls.find(({ open }) => open);
  if (left === undefined) return ignored(issue, GONE, say);
  return ignored(
    issue,
    `${GONE}, and its pull request ${left.number} is still open. Close it, or merge it if its record is to be published all the same`,
    say,
  );
}

/** An issue that is none of Podium's business, or that is not there any more. */
export function ignored(issue: number, why: string | undefined, say: Console): Run {
  say.info(`#${issue}: ignored, ${why ?? 'not a submission'}.`);
  if (why !== undefined) say.summary(`## Issue #${issue}: ignored\n\nNothing was written: ${why}.\n`);
  return { results: [{ outcome: 'ignored', issue: String(issue) }], failures: [] };
}

function failed(issue: number, error: unknown, say: Console): Run {
  say.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const stop = endsTheRun(error);
  return { results: [], failures: [stop ? explain(error) : `#${issue}: ${explain(error)}`], stop };
}

/** Whether asking on for other issues would be in vain. */
export function endsTheRun(error: unknown): boolean {
  return error instanceof GitHubError && (error.failure.wait !== undefined || error.failure.late === true);
}
