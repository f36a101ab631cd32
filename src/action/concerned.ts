import { issueOfBranch, PAGES_BRANCH } from '../desk/branch-name.ts';
import type { EventBody } from '../desk/observe.ts';
import { type Inputs, SetupError } from './inputs.ts';

/** Which issues an event is about. `hint` is the issue as the event shows it, to ignore strangers at no cost. */
export type Concerned =
  | { readonly kind: 'one'; readonly number: number; readonly eventBody?: EventBody; readonly hint?: Hint }
  | { readonly kind: 'all' }
  | { readonly kind: 'pages' }
  | { readonly kind: 'none'; readonly reason: string };

export interface Hint {
  readonly number: number;
  readonly title: string;
  readonly labels: readonly string[];
  readonly isPullRequest: boolean;
}

const HINT =
  'Podium listens to issues, pull_request (closed), push, schedule and workflow_dispatch; take the others out of `on:`.';

/** Reads the event as a hint where to look; nothing in it is taken for the truth. */
export function concernedBy({ event, payload }: Pick<Inputs, 'event' | 'payload'>): Concerned {
  switch (event) {
    case 'issues':
    case 'issue_comment': {
      const { issue } = payload;
      if (issue === undefined) throw new SetupError(`The event ${event} brings no issue. ${HINT}`);
      const hint = {
        number: issue.number,
        title: issue.title,
        labels: issue.labels.map((label) => label.name),
        isPullRequest: issue.pull_request != null,
      };
      return {
        kind: 'one',
        number: issue.number,
        eventBody:
          event === 'issues' && payload.action === 'labeled'
            ? { body: issue.body ?? '', at: issue.updated_at }
            : undefined,
        hint,
      };
    }
    case 'pull_request':
    case 'pull_request_target': {
      const ref = payload.pull_request?.head.ref ?? '';
      if (ref === PAGES_BRANCH) return { kind: 'pages' };
      const number = issueOfBranch(ref);
      return number === undefined
        ? { kind: 'none', reason: 'the pull request is not one of Podium’s' }
        : { kind: 'one', number };
    }
    case 'push':
    case 'schedule':
    case 'workflow_dispatch':
      return { kind: 'all' };
    default:
      throw new SetupError(`The event "${event}" means nothing to Podium. ${HINT}`);
  }
}
