import { isLabelled } from './labels.ts';
import type { Issue } from './situation.ts';

/** What an issue asks for: a new record, a new version of one, or the removal of one. */
export type IssueKind = 'submission' | 'correction' | 'withdrawal';

/**
 * What an issue asks for; undefined where it is none of Podium's business. The beginning of the title says
 * which; the label alone makes a submission.
 */
export function issueKind(
  { isPullRequest, labels, title }: Pick<Issue, 'isPullRequest' | 'labels' | 'title'>,
  submissionLabel: string,
): IssueKind | undefined {
  if (isPullRequest) return undefined;
  if (title.startsWith('[CORRECTION]')) return 'correction';
  if (title.startsWith('[WITHDRAWAL]')) return 'withdrawal';
  return title.startsWith('[SUBMISSION]') || isLabelled({ labels }, submissionLabel)
    ? 'submission'
    : undefined;
}
