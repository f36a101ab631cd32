import { z } from 'zod';
import type { Forge, Tip } from '../desk/forge.ts';
import type { Branch, Issue, Labelling, Pull, VerdictComment } from '../desk/situation.ts';
import { parseMarker } from '../verdict/marker.ts';
import { GitHubError, type Parameters, type Send } from './client.ts';
import {
  blobSchema,
  commentSchema,
  commitSchema,
  type IssueAnswer,
  issueEventSchema,
  issueSchema,
  permissionSchema,
  pullSchema,
  refSchema,
  repositorySchema,
  treeSchema,
} from './schema.ts';

type Reads = Pick<
  Forge,
  'tip' | 'blob' | 'issue' | 'openIssues' | 'verdictComments' | 'labelling' | 'branch' | 'pulls'
>;

/** The reading half of the {@link Forge}. `bot` is the login of Podium's own account. */
export function readGitHub(send: Send, owner: string, bot: string): Reads {
  const get = async <T>(schema: z.ZodType<T>, route: string, parameters?: Parameters): Promise<T> => {
    const read = schema.safeParse(await send(`GET ${route}`, parameters));
    if (read.success) return read.data;
    throw new GitHubError(
      200,
      `GET ${route}`,
      `an answer of another form (${z.prettifyError(read.error).slice(0, 200)})`,
      read.error,
    );
  };
  const orNothing = async <T>(reading: Promise<T>, ...absent: readonly number[]): Promise<T | undefined> => {
    try {
      return await reading;
    } catch (error) {
      if (error instanceof GitHubError && absent.includes(error.status)) return undefined;
      throw error;
    }
  };
  const all = async <T>(
    schema: z.ZodType<T>,
    route: string,
    parameters: Parameters = {},
  ): Promise<readonly T[]> => {
    const items: T[] = [];
    for (let page = 1; ; page++) {
      const found = await get(z.array(schema), route, { ...parameters, per_page: 100, page });
      items.push(...found);
      if (found.length < 100) return items;
    }
  };
  const ref = (name: string) =>
    get(refSchema, '/repos/{owner}/{repo}/git/ref/{+ref}', { ref: `heads/${name}` });
  const commit = (sha: string) => get(commitSchema, '/repos/{owner}/{repo}/git/commits/{sha}', { sha });
  const filesOf = async (tree: string) => {
    const { tree: entries, truncated } = await get(treeSchema, '/repos/{owner}/{repo}/git/trees/{tree}', {
      tree,
      recursive: 1,
    });
    if (truncated === true)
      throw new GitHubError(
        200,
        'GET the tree',
        'the repository has more files than GitHub lists at once',
        undefined,
      );
    return entries.filter((entry) => entry.type === 'blob').map(({ path, sha }) => ({ path, id: sha }));
  };

  return {
    async tip(): Promise<Tip> {
      const { default_branch: branch } = await get(repositorySchema, '/repos/{owner}/{repo}');
      const { sha } = (await ref(branch)).object;
      const tree = (await commit(sha)).tree.sha;
      return { branch, sha, tree, files: await filesOf(tree) };
    },
    async blob(id) {
      const { content, encoding } = await get(blobSchema, '/repos/{owner}/{repo}/git/blobs/{id}', { id });
      return encoding === 'base64' ? Buffer.from(content, 'base64').toString('utf8') : content;
    },
    async issue(number) {
      const answer = await orNothing(
        get(issueSchema, '/repos/{owner}/{repo}/issues/{number}', { number }),
        301,
        404,
        410,
      );
      return answer && asIssue(answer);
    },
    async openIssues() {
      const issues = await all(issueSchema, '/repos/{owner}/{repo}/issues', {
        state: 'open',
        sort: 'created',
        direction: 'asc',
      });
      return issues.map(asIssue);
    },
    async verdictComments(number): Promise<readonly VerdictComment[]> {
      const comments = await all(commentSchema, '/repos/{owner}/{repo}/issues/{number}/comments', { number });
      return comments.flatMap(({ id, body, user, updated_at }) => {
        const marker = parseMarker(body ?? '');
        if (user?.login !== bot || marker === undefined) return [];
        return [
          {
            id,
            text: body ?? '',
            updatedAt: seconds(updated_at),
            marker: marker === 'broken' ? undefined : marker,
          },
        ];
      });
    },
    async labelling(number, label): Promise<Labelling | undefined> {
      const events = await all(issueEventSchema, '/repos/{owner}/{repo}/issues/{number}/events', { number });
      const last = events.filter((event) => event.event === 'labeled' && event.label?.name === label).at(-1);
      if (last?.actor == null) return undefined;
      const { login, type } = last.actor;
      const permission = await orNothing(
        get(permissionSchema, '/repos/{owner}/{repo}/collaborators/{login}/permission', { login }),
        404,
      );
      const isBot = type === 'Bot' || login.endsWith('[bot]');
      return {
        event: last.id,
        by: login,
        isBot,
        at: seconds(last.created_at),
        role: permission?.role_name ?? permission?.permission ?? 'none',
      };
    },
    async branch(name): Promise<Branch | undefined> {
      const found = await orNothing(ref(name), 404, 409);
      if (found === undefined) return undefined;
      const { sha } = found.object;
      const { message, parents, tree, author } = await commit(sha);
      const files = new Map((await filesOf(tree.sha)).map(({ path, id }) => [path, id]));
      const byBot = author?.name === bot || (author?.email ?? '').includes(`${bot}@`);
      const ours = byBot && /^Add evaluation [A-Za-z0-9._-]+ \(#\d+\)$/.test(message.trim());
      return { sha, parents: parents.map((parent) => parent.sha), files, ours };
    },
    async pulls(branch): Promise<readonly Pull[]> {
      const pulls = await all(pullSchema, '/repos/{owner}/{repo}/pulls', {
        head: `${owner}:${branch}`,
        state: 'all',
        sort: 'created',
        direction: 'desc',
      });
      return pulls.map(({ number, html_url, title, body, state, merged_at, closed_at, user }) => ({
        number,
        url: html_url,
        title,
        body: body ?? '',
        open: state === 'open',
        merged: merged_at != null,
        closedAt: closed_at == null ? undefined : seconds(closed_at),
        ours: user?.login === bot,
      }));
    },
  };
}

/** GitHub's times have whole seconds; anything finer would make equal times unequal. */
function seconds(time: string): string {
  return time.replace(/\.\d+Z$/, 'Z');
}

export function asIssue({
  number,
  title,
  body,
  user,
  created_at,
  state,
  locked,
  labels,
  pull_request,
}: IssueAnswer): Issue {
  return {
    number,
    title,
    body: body ?? '',
    author: user?.login ?? 'ghost',
    created: created_at.slice(0, 10),
    open: state === 'open',
    locked: locked ?? false,
    labels: labels.flatMap((label) => (typeof label === 'string' ? label : (label.name ?? []))),
    isPullRequest: pull_request != null,
  };
}
