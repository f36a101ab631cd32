import type { Hub } from '../hub/hub.ts';
import type { DrawChart } from '../pages/charts/chart.ts';
import { renderPages } from '../pages/render-pages.ts';
import { judge } from '../verdict/judge.ts';
import { act } from './act.ts';
import { buildChangeSet, publicationOf } from './change-set.ts';
import { decide } from './decide.ts';
import type { Forge, Tip } from './forge.ts';
import type { Made, Plan } from './plan.ts';
import { branchName, type Issue, type Situation } from './situation.ts';

/** What is fixed for a run: the hub as read at one head, and the day. */
export interface Desk {
  readonly forge: Forge;
  readonly tip: Tip;
  readonly hub: Hub;
  readonly today: string;
  readonly dryRun: boolean;
  /** Loads what draws charts; asked only where files are to be written. */
  readonly loadDraw: () => Promise<DrawChart>;
}

/** A submission's situation, the plan for it, and what carrying it out brought about. */
export interface Result {
  readonly situation: Situation;
  readonly plan: Plan;
  readonly made: Made;
}

/** Whether an issue is a submission at all. */
export function isSubmission(
  issue: Pick<Issue, 'isPullRequest' | 'labels' | 'title'>,
  submissionLabel: string,
): boolean {
  return (
    !issue.isPullRequest && (issue.labels.includes(submissionLabel) || issue.title.startsWith('[SUBMISSION]'))
  );
}

/** Observe, judge, decide, act for one issue. `eventBody` is the issue's text in the event that woke Podium. */
export async function reconcile(desk: Desk, issue: Issue, eventBody: string | undefined): Promise<Result> {
  const situation = await observe(desk, issue, eventBody);
  const result = await settle(desk, situation);
  const late = desk.dryRun ? undefined : await labelledMeanwhile(desk, result);
  return late === undefined
    ? result
    : settle(desk, { ...(await observe(desk, late, eventBody)), unseen: true });
}

async function settle(desk: Desk, situation: Situation): Promise<Result> {
  const plan = decide(situation);
  const made = desk.dryRun ? {} : await act(plan, situation, desk.tip, desk.forge);
  return { situation, plan, made };
}

/**
 * GitHub's times have whole seconds, so a label that was added while the verdict was being written could pass
 * for one that was added after reading it. Whoever added it cannot have seen this verdict.
 */
async function labelledMeanwhile(
  { forge, hub }: Desk,
  { situation, plan }: Result,
): Promise<Issue | undefined> {
  const { issue, comments, verdict } = situation;
  const { approved } = hub.config.labels;
  const renewed =
    plan.effects.some(({ kind }) => kind === 'comment') && comments[0]?.marker?.digest !== verdict.digest;
  if (!renewed || issue.labels.includes(approved) || !issue.open) return undefined;
  const live = await forge.issue(issue.number);
  return live?.labels.includes(approved) ? live : undefined;
}

async function observe(
  { forge, tip, hub, today, loadDraw }: Desk,
  issue: Issue,
  eventBody: string | undefined,
): Promise<Situation> {
  const approved = issue.labels.includes(hub.config.labels.approved);
  const [comments, branch, pulls, labelling, draw] = await Promise.all([
    forge.verdictComments(issue.number),
    forge.branch(branchName(issue.number)),
    forge.pulls(branchName(issue.number)),
    approved ? forge.labelling(issue.number, hub.config.labels.approved) : undefined,
    approved && hub.config.pages.charts ? loadDraw() : undefined,
  ]);
  const own = hub.evaluations.find((evaluation) => evaluation.issueNumber === issue.number);
  const basis = own === undefined ? hub : without(hub, own.id);
  const judged = (body: string) =>
    judge({ body, hub: basis, today, issue: issue.number, created: issue.created });
  const verdict = judged(issue.body);
  const files = new Map(tip.files.map(({ path, id }) => [path, id]));
  const situation: Situation = {
    config: hub.config,
    issue,
    verdict,
    eventDigest:
      eventBody === undefined
        ? undefined
        : eventBody === issue.body
          ? verdict.digest
          : judged(eventBody).digest,
    comments,
    labelling,
    head: { sha: tip.sha, files },
    branch,
    pulls,
    publication: own && publicationOf(hub, own, files, renderPages(hub)),
    changeSet: (approver) => buildChangeSet({ hub, verdict, issue, approver, head: tip.sha, files, draw }),
  };
  return situation;
}

function without(hub: Hub, id: string): Hub {
  return { ...hub, evaluations: hub.evaluations.filter((evaluation) => evaluation.id !== id) };
}
