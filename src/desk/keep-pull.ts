import type { Effect } from './plan.ts';
import { sameText } from './same-text.ts';
import type { Pull } from './situation.ts';

/** How a pull request should read, and where it should lead. */
interface Wanted {
  readonly branch: string;
  readonly base: string;
  readonly title: string;
  readonly body: string;
}

/** Opens the pull request, or brings the open one to where it should be; nothing where it is so. */
export function openOrEdit(pull: Pull | undefined, { branch, base, title, body }: Wanted): readonly Effect[] {
  if (pull === undefined) return [{ kind: 'open-pull', branch, title, body }];
  const isBased = pull.base === base;
  if (isBased && pull.title === title && sameText(pull.body, body)) return [];
  return [{ kind: 'edit-pull', number: pull.number, title, body, ...(isBased ? {} : { base }) }];
}

/** Number of the newest of some pull requests; 0 where there is none. */
export const newestOf = (pulls: readonly Pull[]): number => Math.max(0, ...pulls.map(({ number }) => number));
