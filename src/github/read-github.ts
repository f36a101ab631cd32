import { isPodiumMessage } from '../desk/commit-message.ts';
import type { Forge } from '../desk/forge.ts';
import type { Pull } from '../desk/situation.ts';
import type { Send } from './client.ts';
import { createGet, orNothing } from './get.ts';
import { readLabelling } from './read-labelling.ts';
import { readTree } from './read-tree.ts';
import {
  blobSchema,
  commentSchema,
  commitSchema,
  issueSchema,
  matchingRefSchema,
  type PullAnswer,
  permissionSchema,
  pullSchema,
  refSchema,
  repositorySchema,
} from './schema.ts';
import { asIssue, asPull, asVerdictComment } from './to-desk.ts';

const READS = [
  'tip',
  'blob',
  'file',
  'issue',
  'openIssues',
  'closedIssues',
  'verdictComments',
  'labelling',
  'role',
  'branches',
  'branchHead',
  'commit',
  'pulls',
  'openPulls',
] as const;
export type Reads = Pick<Forge, (typeof READS)[number]>;

/** GitHub's own roles. */
const ROLES: readonly string[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];

/** The reading half of the {@link Forge}. `bot` is the login of Podium's own account. */
export function readGitHub(send: Send, owner: string, bot: string): Reads {
  const get = createGet(send);
  const ref = (name: string) => get.one(refSchema, '/git/ref/{+ref}', { ref: `heads/${name}` });
  const roles = new Map<string, Promise<string>>();
  const askRole = async (login: string) => {
    const asked = get.one(permissionSchema, '/collaborators/{login}/permission', { login });
    const { role_name: role, permission = 'none' } = (await orNothing(asked, 404)) ?? {};
    // A role that an organisation made itself has any name; `permission` tells which of GitHub's own it is built on.
    return role !== undefined && ROLES.includes(role) ? role : permission;
  };
  /** Asked once a run for each account. */
  const role = (login: string) => {
    const known = roles.get(login) ?? askRole(login);
    roles.set(login, known);
    return known;
  };

  return {
    role,
    async tip() {
      const { default_branch: branch } = await get.one(repositorySchema, '');
      const { sha } = (await ref(branch)).object;
      return { branch, sha, files: await readTree(get, sha) };
    },
    async blob(id) {
      return textOf(await get.one(blobSchema, '/git/blobs/{id}', { id }));
    },
    async file(path) {
      const found = await orNothing(get.one(blobSchema, '/contents/{+path}', { path }), 404);
      return found && textOf(found);
    },
    async issue(number) {
      const answer = await orNothing(get.one(issueSchema, '/issues/{number}', { number }), 301, 404, 410);
      return answer?.number === number ? asIssue(answer) : undefined;
    },
    async openIssues() {
      const order = { state: 'open', sort: 'created', direction: 'asc' };
      return (await get.all(issueSchema, '/issues', order)).map(asIssue);
    },
    async closedIssues(labels) {
      const order = { state: 'closed', sort: 'updated', direction: 'desc', per_page: 100, page: 1 };
      const lists = await Promise.all([
        get.one(issueSchema.array(), '/issues', order),
        get.one(issueSchema.array(), '/issues', { ...order, labels: labels.join(',') }),
      ]);
      return [...new Map(lists.flat().map((issue) => [issue.number, asIssue(issue)])).values()];
    },
    async verdictComments(number) {
      const comments = await get.all(commentSchema, '/issues/{number}/comments', { number });
      return comments.flatMap((comment) => asVerdictComment(comment, bot));
    },
    labelling: (number, approved, pending) => readLabelling(get, number, { approved, pending, bot }, role),
    async branches(prefix) {
      const refs = await get.one(matchingRefSchema.array(), '/git/matching-refs/{+ref}', {
        ref: `heads/${prefix}`,
      });
      return new Map(refs.map(({ ref: name, object }) => [name.replace('refs/heads/', ''), object.sha]));
    },
    branchHead: async (name) => (await orNothing(ref(name), 404, 409))?.object.sha,
    async commit(sha) {
      const { message, parents, author, committer } = await get.one(commitSchema, '/git/commits/{sha}', {
        sha,
      });
      const isBot = (person: typeof author) =>
        person?.name === bot || (person?.email ?? '').includes(`${bot}@`);
      // GitHub signs what Podium commits, as its committer; who amends a commit becomes its committer.
      const untouched = committer == null || isBot(committer) || isGitHub(committer);
      return {
        parents: parents.map((parent) => parent.sha),
        files: new Map((await readTree(get, sha)).map(({ path, id }) => [path, id])),
        ours: isBot(author) && untouched && isPodiumMessage(message),
      };
    },
    async pulls(branch) {
      const order = { head: `${owner}:${branch}`, state: 'all', sort: 'created', direction: 'desc' };
      const pulls = await get.all(pullSchema, '/pulls', order);
      return pulls.filter((pull) => isFromHere(pull, owner)).map((pull) => asPull(pull, bot));
    },
    async openPulls() {
      const open = new Map<string, Pull[]>();
      for (const pull of await get.all(pullSchema, '/pulls', { state: 'open' })) {
        const { ref: name } = pull.head;
        if (isFromHere(pull, owner)) open.set(name, [...(open.get(name) ?? []), asPull(pull, bot)]);
      }
      return open;
    },
  };
}

/** GitHub as committer of what it signs; on an Enterprise Server the address is any that its administrator chose. */
function isGitHub({ name, email }: { name?: string | null; email?: string | null }): boolean {
  return email === 'noreply@github.com' || name === 'GitHub Enterprise';
}

/** A fork's branch may have any name, and the fork the same owner or be gone; it is none of this repository's. */
function isFromHere({ head, base }: PullAnswer, owner: string): boolean {
  if (head.repo === null) return false;
  if (head.repo !== undefined && base.repo != null) return head.repo.id === base.repo.id;
  return head.label == null || head.label === `${owner}:${head.ref}` || head.label === head.ref;
}

function textOf({ content, encoding }: { content: string; encoding: string }): string {
  return encoding === 'base64' ? Buffer.from(content, 'base64').toString('utf8') : content;
}
