import { z } from 'zod';
import { ChangedUnderUs } from '../desk/changed-under-us.ts';
import type { Forge } from '../desk/forge.ts';
import { GitHubError, type Parameters, type Send } from './client.ts';
import { createdSchema, pullSchema, refSchema } from './schema.ts';

type Writes = Omit<
  Forge,
  'tip' | 'blob' | 'issue' | 'openIssues' | 'verdictComments' | 'labelling' | 'branch' | 'pulls'
>;

const R = '/repos/{owner}/{repo}';

/** The writing half of the {@link Forge}. Nothing here writes to the default branch. */
export function writeGitHub(send: Send, reads: Pick<Forge, 'verdictComments' | 'pulls'>): Writes {
  const unless = async (writing: Promise<unknown>, ...fine: readonly number[]): Promise<void> => {
    try {
      await writing;
    } catch (error) {
      if (!(error instanceof GitHubError && fine.includes(error.status))) throw error;
    }
  };
  const create = async (route: string, parameters: Parameters): Promise<string> =>
    createdSchema.parse(await send(`POST ${R}${route}`, parameters)).sha;

  return {
    async ensureComment(issue, id, body) {
      if (id !== undefined) {
        await send(`PATCH ${R}/issues/comments/{id}`, { id, body });
        return;
      }
      try {
        await send(`POST ${R}/issues/{issue}/comments`, { issue, body });
      } catch (error) {
        if (!lost(error)) throw error;
        if ((await reads.verdictComments(issue)).length === 0) throw error;
      }
    },
    deleteComment: (id) => unless(send(`DELETE ${R}/issues/comments/{id}`, { id }), 404),
    addLabels: async (issue, labels) =>
      void (await send(`POST ${R}/issues/{issue}/labels`, { issue, labels: [...labels] })),
    removeLabel: (issue, name) =>
      unless(send(`DELETE ${R}/issues/{issue}/labels/{name}`, { issue, name }), 404),

    async push({ branch, files, message, parent, tree, replaces }) {
      const entries = [...files].map(([path, content]) => ({ path, mode: '100644', type: 'blob', content }));
      const newTree = await create('/git/trees', { base_tree: tree, tree: entries });
      const sha = await create('/git/commits', { message, tree: newTree, parents: [parent] });
      const at = async () => {
        try {
          return refSchema.parse(await send(`GET ${R}/git/ref/{+ref}`, { ref: `heads/${branch}` })).object
            .sha;
        } catch (error) {
          if (error instanceof GitHubError && error.status === 404) return undefined;
          throw error;
        }
      };
      try {
        if (replaces === undefined) await send(`POST ${R}/git/refs`, { ref: `refs/heads/${branch}`, sha });
        else {
          if ((await at()) !== replaces) throw new ChangedUnderUs(`branch ${branch} moved`);
          await send(`PATCH ${R}/git/refs/{+ref}`, { ref: `heads/${branch}`, sha, force: true });
        }
      } catch (error) {
        if (!(error instanceof GitHubError) || (error.status !== 422 && !lost(error))) throw error;
        if ((await at()) !== sha) throw new ChangedUnderUs(`branch ${branch} is elsewhere now`);
      }
      return sha;
    },
    async openPull({ branch, base, title, body }) {
      try {
        const made = pullSchema.parse(await send(`POST ${R}/pulls`, { head: branch, base, title, body }));
        return { number: made.number, url: made.html_url };
      } catch (error) {
        const found =
          error instanceof GitHubError && (error.status === 422 || lost(error))
            ? (await reads.pulls(branch)).find((pull) => pull.open && pull.ours)
            : undefined;
        if (found === undefined) throw error;
        return found;
      }
    },
    editPull: async (number, title, body) =>
      void (await send(`PATCH ${R}/pulls/{number}`, { number, title, body })),
    async closePull(number, reason) {
      await send(`PATCH ${R}/pulls/{number}`, { number, state: 'closed' });
      await unless(
        send(`POST ${R}/issues/{number}/comments`, { number, body: `Closed by Podium: ${reason}` }),
        403,
        404,
      );
    },
    async deleteBranch(branch, sha) {
      let live: unknown;
      try {
        live = await send(`GET ${R}/git/ref/{+ref}`, { ref: `heads/${branch}` });
      } catch (error) {
        if (error instanceof GitHubError && error.status === 404) return;
        throw error;
      }
      if (z.object({ object: z.object({ sha: z.literal(sha) }) }).safeParse(live).success) {
        await unless(send(`DELETE ${R}/git/refs/{+ref}`, { ref: `heads/${branch}` }), 404, 422);
      }
    },
    closeIssue: async (issue) =>
      void (await send(`PATCH ${R}/issues/{issue}`, { issue, state: 'closed', state_reason: 'completed' })),
  };
}

/** Whether the answer was lost, so that the write may have been applied. */
function lost(error: unknown): boolean {
  return error instanceof GitHubError && (error.status === 0 || error.status >= 500);
}
