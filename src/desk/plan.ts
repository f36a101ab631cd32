import type { Push } from './forge.ts';
import type { VerdictComment } from './situation.ts';

/** What happened with a submission; a closed list that workflows rely on. */
export const OUTCOMES = [
  'ignored',
  'invalid',
  'awaiting-review',
  'approval-refused',
  'pull-request-opened',
  'pull-request-updated',
  'unchanged',
  'approval-withdrawn',
  'withdrawn',
  'published',
  'pages-drifted',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What earlier effects of the same plan have brought about. */
export interface Made {
  readonly pull?: { readonly number: number; readonly url: string };
  /** GitHub's settings do not let Actions open pull requests. */
  readonly pullNotAllowed?: boolean;
  readonly head?: string;
}

/** One intended write, idempotent. `describeEffect` says it in words. */
export type Effect =
  | {
      readonly kind: 'comment';
      /** The comment as it was seen; undefined where there is none yet. */
      readonly seen?: VerdictComment;
      readonly body: (made: Made) => string;
    }
  | { readonly kind: 'delete-comment'; readonly id: number }
  | { readonly kind: 'add-labels'; readonly labels: readonly string[] }
  | { readonly kind: 'remove-label'; readonly label: string }
  | ({ readonly kind: 'push' } & Push)
  | { readonly kind: 'open-pull'; readonly branch: string; readonly title: string; readonly body: string }
  | {
      readonly kind: 'edit-pull';
      readonly number: number;
      readonly title: string;
      readonly body: string;
      /** The branch to merge into, where somebody changed that. */
      readonly base?: string;
    }
  /** The reason goes into the body in the same call, so that no stop in between can part the two. */
  | { readonly kind: 'close-pull'; readonly number: number; readonly body: string }
  | {
      readonly kind: 'delete-branch';
      readonly branch: string;
      readonly sha: string;
      /** The newest pull request that was seen; GitHub closes a later one along with the branch. */
      readonly newest: number;
      /** The body of such a later one, saying why it was closed. */
      readonly farewell: (body: string) => string;
    }
  | { readonly kind: 'close-issue' };

export interface Plan {
  readonly outcome: Outcome;
  readonly effects: readonly Effect[];
  /** One line for the log: anything a person should know besides the comment. */
  readonly remark?: string;
  /** The comment's text as it will be; for the job summary. */
  readonly comment?: string;
  /** An answer of GitHub's that lags behind would look the same: there is a second look before it is carried out. */
  readonly doubtful?: boolean;
}
