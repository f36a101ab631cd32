import { BRANCHES, branchName, issueOfBranch } from '../desk/branch-name.ts';
import { issueKind } from '../desk/issue-kind.ts';
import { isLabelled } from '../desk/labels.ts';
import { maintainPages } from '../desk/maintain.ts';
import type { Desk } from '../desk/observe.ts';
import type { Issue } from '../desk/situation.ts';
import { explain, PULL_NOT_ALLOWED } from './explain.ts';
import type { Inputs } from './inputs.ts';
import { endsTheRun, gone, isConcerned, type Run, reconcileOne } from './reconcile-one.ts';
import { type Outputs, pagesOutputs } from './report.ts';
import { type Console, tell } from './tell.ts';

/** Every submission that may need something, and the pages. What is common to all is read once. */
export async function reconcileAll(
  opened: Desk,
  inputs: Inputs,
  say: Console,
): Promise<Run & { pages?: Outputs }> {
  const { forge } = opened;
  const { approved, pending_review } = opened.hub.config.labels;
  const [open, closed, branches, openPulls] = await Promise.all([
    forge.openIssues(),
    // Approved, and neither published nor withdrawn.
    forge.closedIssues([approved, pending_review]),
    forge.branches(BRANCHES),
    forge.openPulls(),
  ]);
  const desk: Desk = { ...opened, known: { branches, openPulls } };
  const runs: Run[] = [];
  const todo = [...inOrder(desk, open), ...(await unfinished(desk, open, closed, say))];
  for (const issue of todo) {
    const run = await reconcileOne(desk, inputs, issue, undefined, say);
    runs.push(run);
    if (run.stop === true) break;
  }
  const pages = runs.at(-1)?.stop === true ? undefined : await lookAfterPages(desk, say);
  return {
    results: runs.flatMap(({ results }) => results),
    failures: [...runs.flatMap(({ failures }) => failures), ...(pages?.failures ?? [])],
    pages: pages?.results[0],
  };
}

/** Open submissions; approved ones first, so that a flood of others cannot hold them up. */
function inOrder(desk: Desk, open: readonly Issue[]): readonly Issue[] {
  const { approved } = desk.hub.config.labels;
  const ours = open.filter((issue) => isConcerned(desk, issue));
  const isFirst = (issue: Issue) => (isLabelled(issue, approved) ? 0 : 1);
  return ours.toSorted((a, b) => isFirst(a) - isFirst(b));
}

/**
 * Closed issues at which a run was stopped half-way: they still have a branch, or their record is on the default
 * branch and they do not say so. Of those that are not there any more, an open pull request is told.
 */
async function unfinished(
  { hub, known, forge }: Desk,
  open: readonly Issue[],
  closed: readonly Issue[],
  say: Console,
): Promise<readonly Issue[]> {
  const { labels } = hub.config;
  const seen = new Set(open.map(({ number }) => number));
  const withBranch = new Set(
    [...(known?.branches.keys() ?? [])].flatMap((name) => issueOfBranch(name) ?? []),
  );
  const recorded = new Set(hub.evaluations.map(({ issueNumber }) => issueNumber));
  const half = closed.filter(
    (issue) =>
      withBranch.has(issue.number) ||
      (issueKind(issue, labels.submission) !== undefined &&
        (!isLabelled(issue, labels.published) || isLabelled(issue, labels.pending_review)) &&
        (recorded.has(issue.number) || isLabelled(issue, labels.approved))),
  );
  const listed = new Set([...seen, ...closed.map(({ number }) => number)]);
  const older = [...withBranch].filter((number) => !listed.has(number));
  const found = await Promise.all(older.map((number) => forge.issue(number)));
  for (const [index, number] of older.entries()) {
    const left = known?.openPulls.get(branchName(number)) ?? [];
    if (found[index] === undefined && left.length > 0) gone(number, left, say);
  }
  return [...half, ...found.flatMap((issue) => issue ?? [])];
}

/** The maintenance pull request. A failure is a value. */
export async function lookAfterPages(desk: Desk, say: Console): Promise<Run> {
  try {
    const kept = await maintainPages(desk);
    if (kept.plan.outcome !== 'unchanged' || kept.plan.effects.length > 0)
      tell(kept.plan, 'pages', 'Leaderboard pages', desk.dryRun, say);
    const failures = kept.made.pullNotAllowed === true ? [`pages: ${PULL_NOT_ALLOWED}`] : [];
    return { results: [pagesOutputs(kept)], failures };
  } catch (error) {
    say.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return { results: [], failures: [`pages: ${explain(error)}`], stop: endsTheRun(error) };
  }
}
