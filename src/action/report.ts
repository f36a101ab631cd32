import type { Outcome } from '../desk/plan.ts';
import type { Result } from '../desk/reconcile.ts';
import { branchName } from '../desk/situation.ts';
import type { OutputName } from './inputs.ts';

export type Outputs = Readonly<Partial<Record<OutputName, string>>>;

/** The outputs for one issue, as strings; empty when not applicable. */
export function outputsOf(issue: number, result: Result | { readonly outcome: Outcome }): Outputs {
  if ('outcome' in result) return { outcome: result.outcome, issue: String(issue) };
  const { situation, plan, made } = result;
  const { verdict, publication } = situation;
  const { standing, evaluation } = verdict;
  const pull = situation.pulls.find((candidate) => candidate.open) ?? made.pull;
  const alive =
    plan.outcome === 'pull-request-opened' ||
    plan.outcome === 'pull-request-updated' ||
    plan.outcome === 'unchanged';
  return {
    outcome: plan.outcome,
    issue: String(issue),
    'eval-id': evaluation?.id ?? '',
    benchmark: evaluation?.benchmarkId ?? '',
    model: evaluation?.modelId ?? '',
    metric: standing?.metric.id ?? '',
    score: standing?.score.toFixed(4) ?? '',
    rank: String(publication?.rank ?? standing?.rank ?? ''),
    entries: String(publication?.entries ?? standing?.entries ?? ''),
    tier: publication === undefined ? (standing?.tier ?? '') : (publication.tier ?? ''),
    digest: verdict.digest ?? '',
    findings: JSON.stringify(verdict.findings),
    branch: alive && (situation.branch !== undefined || made.head !== undefined) ? branchName(issue) : '',
    'pull-request': alive && pull !== undefined ? String(pull.number) : '',
    'pull-request-url': alive && pull !== undefined ? pull.url : '',
  };
}
