import { ChangedUnderUs } from '../desk/changed-under-us.ts';
import type { Forge, Push } from '../desk/forge.ts';
import type { Send } from './client.ts';
import { createGet, readAnswer } from './get.ts';
import { GitHubError, isLost, isStatus } from './github-error.ts';
import type { Reads } from './read-github.ts';
import { commitSchema, createdSchema } from './schema.ts';
import { settle, settleIf } from './settle.ts';
import { type Create, writeTree } from './write-tree.ts';

/** GitHub's answer to one who wants to make a branch that is there, or to change one that is not. */
function isAboutTheBranch(error: unknown): boolean {
  return (
    error instanceof GitHubError &&
    error.status === 422 &&
    /reference (already exists|does not exist)|not a fast.forward/i.test(error.failure.answer)
  );
}

const R = '/repos/{owner}/{repo}';

/** Commits and branches. A branch moves only from where it was seen, and only to what Podium has just made. */
export function writeBranch(send: Send, reads: Reads): Pick<Forge, 'push' | 'deleteBranch'> {
  const get = createGet(send);
  /** Objects are named by their content: made twice, they are there once. */
  const create: Create = (path, object) => {
    const route = `POST ${R}${path}`;
    return settle(
      async () => readAnswer(createdSchema, await send(route, object), route).sha,
      async () => undefined,
    );
  };

  async function commit({ files, message, parent }: Push): Promise<string> {
    const { tree: base } = await get.one(commitSchema, '/git/commits/{sha}', { sha: parent });
    const tree = await writeTree(create, base.sha, files);
    return create('/git/commits', { message, tree, parents: [parent] });
  }

  return {
    async push(push) {
      const { branch, replaces } = push;
      const sha = await commit(push);
      if (replaces !== undefined && (await reads.branchHead(branch)) !== replaces)
        throw new ChangedUnderUs(`branch ${branch} moved`);
      try {
        if (replaces === undefined) await send(`POST ${R}/git/refs`, { ref: `refs/heads/${branch}`, sha });
        else await send(`PATCH ${R}/git/refs/{+ref}`, { ref: `heads/${branch}`, sha, force: true });
      } catch (error) {
        if (!isStatus(error, 409, 422) && !isLost(error)) throw error;
        const live = await reads.branchHead(branch);
        // The branch is where it was: what stands in the way is a rule.
        if (live === replaces && isStatus(error, 422) && !isAboutTheBranch(error)) throw error;
        if (live !== sha) throw new ChangedUnderUs(`branch ${branch} is elsewhere now`, { cause: error });
      }
      return sha;
    },
    async deleteBranch(branch, sha) {
      await settleIf(
        async () => {
          if ((await reads.branchHead(branch)) !== sha) return;
          await send(`DELETE ${R}/git/refs/{+ref}`, { ref: `heads/${branch}` }).catch((error: unknown) => {
            if (!isStatus(error, 404) && !isAboutTheBranch(error)) throw error;
          });
        },
        async () => (await reads.branchHead(branch)) === undefined,
      );
    },
  };
}
