import { branchName, PAGES_BRANCH } from '../desk/branch-name.ts';
import type { Made, Outcome, Plan } from '../desk/plan.ts';
import type { Result } from '../desk/reconcile.ts';
import type { Pull } from '../desk/situation.ts';
import type { OutputName } from './inputs.ts';

export type Outputs = Readonly<Partial<Record<OutputName, string>>>;

/** Outcomes after which the submission's branch and pull request are there. */
const ALIVE: readonly Outcome[] = ['pull-request-opened', 'pull-request-updated', 'unchanged'];

/** The outputs for one issue, as strings; empty when not applicable. */
export function outputsOf(issue: number, { situation, plan, made }: Result): Outputs {
  const { verdict, publication } = situation;
  const { standing, evaluation } = publication?.told ?? verdict;
  const pull = situation.pulls.find((candidate) => candidate.open) ?? made.pull;
  const alive = ALIVE.includes(plan.outcome);
  const place = publication?.place ?? standing;
  return {
    outcome: plan.outcome,
    issue: String(issue),
    'eval-id': evaluation?.id ?? '',
    benchmark: evaluation?.benchmarkId ?? '',
    model: evaluation?.modelId ?? '',
    metric: standing?.metric.id ?? '',
    score: standing?.score.toFixed(4) ?? '',
    rank: String(place?.rank ?? ''),
    entries: String(place?.entries ?? ''),
    tier: place?.tier ?? '',
    digest: verdict.digest ?? '',
    findings: JSON.stringify(verdict.findings),
    branch: alive && (situation.branch !== undefined || made.head !== undefined) ? branchName(issue) : '',
    'pull-request': alive && pull !== undefined ? String(pull.number) : '',
    'pull-request-url': alive && pull !== undefined ? pull.url : '',
  };
}

/** The outputs of a run that was about the pages and no issue. */
export function pagesOutputs({ plan, made, pull }: { plan: Plan; made: Made; pull?: Pull }): Outputs {
  const shown = made.pull ?? pull;
  if (plan.outcome !== 'pages-drifted') return { outcome: plan.outcome };
  return {
    outcome: plan.outcome,
    branch: PAGES_BRANCH,
    'pull-request': shown === undefined ? '' : String(shown.number),
    'pull-request-url': shown?.url ?? '',
  };
}
