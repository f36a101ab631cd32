import { ChangedUnderUs } from '../desk/changed-under-us.ts';
import type { Forge } from '../desk/forge.ts';
import { sameText } from '../desk/same-text.ts';
import type { Send } from './client.ts';
import { createGet, readAnswer } from './get.ts';
import { GitHubError, isStatus } from './github-error.ts';
import type { Reads } from './read-github.ts';
import { pullSchema } from './schema.ts';
import { settle, settleIf } from './settle.ts';

const R = '/repos/{owner}/{repo}';

/** Pull requests: found by head and base before one is opened twice. */
export function writePull(send: Send, reads: Reads): Pick<Forge, 'openPull' | 'editPull' | 'closePull'> {
  const get = createGet(send);
  const live = (number: number) => get.one(pullSchema, '/pulls/{number}', { number });
  const openOf = async (branch: string) => (await reads.pulls(branch)).find(({ open, ours }) => open && ours);

  return {
    async openPull({ branch, base, title, body }) {
      const route = `POST ${R}/pulls`;
      const open = () => send(route, { head: branch, base, title, body });
      try {
        return await settle(
          async () => {
            const { number, html_url: url } = readAnswer(pullSchema, await open(), route);
            return { number, url };
          },
          () => openOf(branch),
        );
      } catch (error) {
        if (isNotAllowed(error)) return { notAllowed: true };
        if (!isStatus(error, 422) || !isAboutTheBranch(error)) throw error;
        const found = await openOf(branch);
        if (found === undefined)
          throw new ChangedUnderUs(`no pull request can be opened from ${branch}`, { cause: error });
        return found;
      }
    },
    editPull: (number, { title, body, base }) =>
      settleIf(
        () =>
          send(`PATCH ${R}/pulls/{number}`, { number, title, body, ...(base === undefined ? {} : { base }) }),
        async () => {
          const pull = await live(number);
          return (
            pull.title === title &&
            sameText(pull.body ?? '', body) &&
            pull.base.ref === (base ?? pull.base.ref)
          );
        },
      ),
    closePull: (number, body) =>
      settleIf(
        () => send(`PATCH ${R}/pulls/{number}`, { number, body, state: 'closed' }),
        async () => (await live(number)).state === 'closed',
      ),
  };
}

/** What stands in the way is a branch that changed meanwhile, or a pull request that is there; not what was sent. */
function isAboutTheBranch({ failure }: GitHubError): boolean {
  return /already exists|no commits between|"field":"head"/i.test(failure.answer);
}

/** The setting that lets Actions open pull requests is off. */
function isNotAllowed(error: unknown): boolean {
  return (
    error instanceof GitHubError &&
    error.status === 403 &&
    /not permitted to create or approve pull requests/i.test(error.failure.answer)
  );
}
