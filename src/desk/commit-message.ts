import type { IssueKind } from './issue-kind.ts';

const VERBS: Readonly<Record<IssueKind, string>> = {
  submission: 'Add',
  correction: 'Correct',
  withdrawal: 'Withdraw',
};

/** Message of the commit that regenerates the pages. */
export const PAGES_MESSAGE = 'Regenerate the leaderboard pages';

/** `Add evaluation <eval_id> (#<issue>)`: fixed words, an id and a number, nothing else of a user. */
export function commitMessage(kind: IssueKind, evalId: string, issue: number): string {
  return `${VERBS[kind]} evaluation ${evalId} (#${issue})`;
}

/** Whether a commit's message is one of Podium's. */
export function isPodiumMessage(message: string): boolean {
  const text = message.trim();
  return text === PAGES_MESSAGE || /^(Add|Correct|Withdraw) evaluation [A-Za-z0-9._-]+ \(#\d+\)$/.test(text);
}
