import type { Files } from './situation.ts';

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
  readonly head?: string;
}

/** One intended write, idempotent. `describe` in `describe-effect.ts` says it in words. */
export type Effect =
  | { readonly kind: 'comment'; readonly id?: number; readonly body: (made: Made) => string }
  | { readonly kind: 'delete-comment'; readonly id: number }
  | { readonly kind: 'add-labels'; readonly labels: readonly string[] }
  | { readonly kind: 'remove-label'; readonly label: string }
  | {
      readonly kind: 'push';
      readonly branch: string;
      readonly files: Files;
      readonly message: string;
      readonly parent: string;
      readonly replaces?: string;
    }
  | { readonly kind: 'open-pull'; readonly branch: string; readonly title: string; readonly body: string }
  | { readonly kind: 'edit-pull'; readonly number: number; readonly title: string; readonly body: string }
  | { readonly kind: 'close-pull'; readonly number: number; readonly reason: string }
  | { readonly kind: 'delete-branch'; readonly branch: string; readonly sha: string }
  | { readonly kind: 'close-issue' };

export interface Plan {
  readonly outcome: Outcome;
  readonly effects: readonly Effect[];
  /** One line for the log: anything a person should know besides the comment. */
  readonly remark?: string;
  /** The comment's text as it will be; for the job summary. */
  readonly comment?: string;
}

/** A plan's effects in words, one line each. */
export function describeEffect(effect: Effect): string {
  switch (effect.kind) {
    case 'comment':
      return effect.id === undefined
        ? 'write the verdict comment'
        : `update the verdict comment ${effect.id}`;
    case 'delete-comment':
      return `delete the superfluous verdict comment ${effect.id}`;
    case 'add-labels':
      return `add ${effect.labels.map((label) => `label "${label}"`).join(', ')}`;
    case 'remove-label':
      return `remove label "${effect.label}"`;
    case 'push':
      return `commit ${[...effect.files.keys()].join(', ')} to ${effect.branch}`;
    case 'open-pull':
      return `open the pull request "${effect.title}"`;
    case 'edit-pull':
      return `update pull request ${effect.number}`;
    case 'close-pull':
      return `close pull request ${effect.number}`;
    case 'delete-branch':
      return `delete branch ${effect.branch}`;
    case 'close-issue':
      return 'close the issue as completed';
  }
}
