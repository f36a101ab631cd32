import { ChangedUnderUs } from '../desk/changed-under-us.ts';
import type { Forge } from '../desk/forge.ts';
import { isLabelled } from '../desk/labels.ts';
import { sameText } from '../desk/same-text.ts';
import { WrongAccount } from '../desk/wrong-account.ts';
import type { Send } from './client.ts';
import { createGet, orNothing, readAnswer } from './get.ts';

import type { Reads } from './read-github.ts';
import { commentSchema, issueSchema } from './schema.ts';
import { settleIf } from './settle.ts';
import { writeBranch } from './write-branch.ts';
import { writePull } from './write-pull.ts';

type Writes = Omit<Forge, keyof Reads>;

const R = '/repos/{owner}/{repo}';

/** The writing half of the {@link Forge}. Nothing here writes to the default branch. `bot` is the login of Podium's own account. */
export function writeGitHub(send: Send, reads: Reads, bot: string): Writes {
  const get = createGet(send);
  const textOf = async (id: number) =>
    (await orNothing(get.one(commentSchema, '/issues/comments/{id}', { id }), 404))?.body ?? undefined;
  const labelsOf = async (issue: number) => {
    const { labels } = await get.one(issueSchema, '/issues/{issue}', { issue });
    return labels.flatMap((label) => (typeof label === 'string' ? label : (label.name ?? [])));
  };
  const deleteComment = (id: number) =>
    settleIf(
      () => orNothing(send(`DELETE ${R}/issues/comments/{id}`, { id }), 404),
      async () => (await textOf(id)) === undefined,
    );

  return {
    ...writeBranch(send, reads),
    ...writePull(send, reads),
    deleteComment,
    async ensureComment(issue, seen, body) {
      if (seen !== undefined) {
        const live = await textOf(seen.id);
        if (live === undefined || !sameText(live, seen.text))
          throw new ChangedUnderUs(`comment ${seen.id} changed while it was judged`);
        await settleIf(
          () => send(`PATCH ${R}/issues/comments/{id}`, { id: seen.id, body }),
          async () => sameText((await textOf(seen.id)) ?? '', body),
        );
        return;
      }
      await settleIf(
        async () => {
          const route = `POST ${R}/issues/{issue}/comments`;
          const posted = readAnswer(commentSchema, await send(route, { issue, body }), route);
          const login = posted.user?.login ?? 'ghost';
          if (login === bot) return;
          // Podium would not know its own comment again, and write another one each time.
          await deleteComment(posted.id);
          throw new WrongAccount(login);
        },
        async () => (await reads.verdictComments(issue)).some(({ text }) => sameText(text, body)),
      );
      // Another run may have written one in the same moment: the older one stays, and is looked at again.
      const [first, ...rest] = await reads.verdictComments(issue);
      if (first === undefined || rest.length === 0) return;
      for (const { id } of rest) await deleteComment(id);
      if (!sameText(first.text, body)) throw new ChangedUnderUs(`issue ${issue} got another verdict comment`);
    },
    addLabels: (issue, labels) =>
      settleIf(
        () => send(`POST ${R}/issues/{issue}/labels`, { issue, labels: [...labels] }),
        async () => {
          const live = await labelsOf(issue);
          return labels.every((label) => isLabelled({ labels: live }, label));
        },
      ),
    removeLabel: (issue, name) =>
      settleIf(
        () => orNothing(send(`DELETE ${R}/issues/{issue}/labels/{name}`, { issue, name }), 404),
        async () => !isLabelled({ labels: await labelsOf(issue) }, name),
      ),
    closeIssue: (issue) =>
      settleIf(
        () => send(`PATCH ${R}/issues/{issue}`, { issue, state: 'closed', state_reason: 'completed' }),
        async () => (await get.one(issueSchema, '/issues/{issue}', { issue })).state === 'closed',
      ),
  };
}
