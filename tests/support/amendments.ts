import { type Answer, answer, atLeast, type Call, type Json, type Role, refusal } from './call.ts';
import { changedFiles, isAhead, merge } from './merge.ts';

/** What an amendment works with. Paths are relative to the repository. */
export interface Context {
  readonly call: Call;
  readonly parts: Readonly<Record<string, string>>;
  readonly owner: string;
  readonly roleOf: (login: string | undefined) => Role;
  /** Lets the emulator answer the call, as it is or with another body. */
  readonly next: (change?: { body?: Json; path?: string }) => Promise<Answer>;
  /** Asks the emulator for something else, by the caller's token. */
  readonly inside: (method: string, path: string, body?: Json) => Promise<Answer>;
  /** An account as GitHub shows it in other answers. */
  readonly account: (login: string) => Promise<Json>;
  readonly memory: Memory;
}

/** What GitHub knows and the emulator does not keep. */
export interface Memory {
  /** Pull request -> how it was merged. */
  readonly merged: Map<number, { at: string; by: Json; sha: string }>;
  /** Pull request -> its head; the emulator keeps the head of the day it was opened. */
  readonly heads: Map<number, string>;
  /** Commits that GitHub signed: made by the API without author and committer. */
  readonly signed: Set<string>;
  /** Issues that are not here any more. */
  readonly gone: Map<number, 'transferred' | 'deleted'>;
  /** Account -> the name of a role that the organisation made itself, built on the account's role. */
  readonly ownRoles: Map<string, string>;
  /** Settings of the repository and its state that tests change. */
  readonly settings: {
    /** "Allow GitHub Actions to create and approve pull requests". */
    actionsMayOpenPulls: boolean;
    /** Nothing has been pushed yet. */
    empty: boolean;
    /** Whom GitHub names as committer of what it signs; on an Enterprise Server the address is its administrator's. */
    signer: { name: string; email: string };
  };
}

type Amendment = (context: Context) => Promise<Answer>;

const NOT_ALLOWED = refusal(403, 'Must have admin rights to Repository.');
const LONGEST_BODY = 65_536;
/** GitHub has no fixed limit: it gives up after 10 seconds. From here on people met that. */
const MOST_ENTRIES = 200;
const LARGEST_TREE = 2_500_000;

/** Where GitHub and the emulator differ, by route; every other known route goes through as it is. */
export const AMENDMENTS: Readonly<Record<string, Amendment>> = {
  'GET /user': async ({ call, next }) =>
    call.user?.endsWith('[bot]') ? refusal(403, 'Resource not accessible by integration') : next(),

  'POST /issues': async ({ call, roleOf, next }) => {
    const body = { ...call.body };
    if (!atLeast(roleOf(call.user), 'triage')) delete body.labels;
    return tooLong(body.body) ?? next({ body });
  },
  'GET /issues': async ({ call, next, inside, memory }) => {
    const given = await next();
    if (given.status !== 200) return given;
    const issues = { ...given, body: given.body.filter((issue: Json) => !memory.gone.has(issue.number)) };
    if (Number(call.query.get('page') ?? 1) > 1) return issues;
    const pulls = await inside('GET', `/pulls?state=${call.query.get('state') ?? 'open'}&per_page=100`);
    return { ...issues, body: [...issues.body, ...pulls.body.map(asIssue)] };
  },
  'GET /issues/:number': async (context) => {
    const issue = await context.next();
    if (issue.status !== 404) return issue;
    const pull = await livePull(context, context.parts.number ?? '');
    return pull.status === 200 ? { ...pull, body: asIssue(pull.body) } : issue;
  },
  'GET /issues/:number/events': async ({ next }) => {
    const events = await next();
    if (events.status !== 200) return events;
    return {
      ...events,
      body: events.body.map((event: Json) => ({ performed_via_github_app: null, ...event })),
    };
  },
  'PATCH /issues/:number': async ({ call, parts, roleOf, next, inside }) => {
    const issue = await inside('GET', `/issues/${parts.number}`);
    const author = issue.body?.user?.login === call.user;
    if (!author && !atLeast(roleOf(call.user), 'triage')) return NOT_ALLOWED;
    const body = { ...call.body };
    if (!atLeast(roleOf(call.user), 'triage')) delete body.labels;
    return tooLong(body.body) ?? next({ body });
  },
  'POST /issues/:number/labels': async ({ call, roleOf, next, inside }) => {
    if (!atLeast(roleOf(call.user), 'triage')) return NOT_ALLOWED;
    const names: string[] = Array.isArray(call.body) ? call.body : (call.body?.labels ?? []);
    if (names.some((name) => name.length > 50)) return refusal(422, 'Validation Failed');
    const known: { name: string }[] = (await inside('GET', '/labels?per_page=100')).body;
    const labels = names.map((name) => known.find((label) => same(label.name, name))?.name ?? name);
    return next({ body: { labels } });
  },
  'PUT /issues/:number/labels': async ({ call, roleOf, next }) =>
    atLeast(roleOf(call.user), 'triage') ? next() : NOT_ALLOWED,
  'DELETE /issues/:number/labels/:name': async ({ call, roleOf, next }) => {
    if (!atLeast(roleOf(call.user), 'triage')) return NOT_ALLOWED;
    const done = await next();
    return done.status === 404 ? refusal(404, 'Label does not exist') : done;
  },
  'POST /issues/:number/comments': async ({ call, parts, next, inside }) => {
    const issue = await inside('GET', `/issues/${parts.number}`);
    if (issue.body?.locked === true && call.user?.endsWith('[bot]'))
      return refusal(403, 'Unable to create comment because issue is locked.');
    return tooLong(call.body?.body) ?? next();
  },
  'PATCH /issues/comments/:id': async ({ call, next }) => tooLong(call.body?.body) ?? next(),
  'DELETE /issues/comments/:id': async ({ call, parts, roleOf, next, inside }) => {
    const comment = await inside('GET', `/issues/comments/${parts.id}`);
    const own = comment.body?.user?.login === call.user;
    return own || atLeast(roleOf(call.user), 'write') ? next() : NOT_ALLOWED;
  },

  'GET /collaborators/:login/permission': async ({ parts, next, roleOf, account, memory }) => {
    if (parts.login?.endsWith('[bot]')) return refusal(404, `${parts.login} is not a user`);
    const role = roleOf(parts.login);
    const there = await next();
    const base = role === 'none' ? 'read' : role;
    const permission = base === 'maintain' ? 'write' : base === 'triage' ? 'read' : base;
    const role_name = memory.ownRoles.get(parts.login ?? '') ?? base;
    const user = there.body?.user ?? (await account(parts.login ?? ''));
    return {
      ...there,
      status: 200,
      body: { permission, role_name, user: { ...user, role_name, permissions: permissionsOf(base) } },
    };
  },

  'PATCH /git/refs/*ref': async (context) => {
    const moved = await context.next();
    if (moved.status === 404) return refusal(422, 'Reference does not exist');
    if (moved.status === 200)
      await moveHeads(context, branchOf(context.parts.ref ?? ''), moved.body.object.sha);
    return moved;
  },
  'DELETE /git/refs/*ref': async (context) => {
    const gone = await context.next();
    if (gone.status === 404) return refusal(422, 'Reference does not exist');
    if (gone.status !== 204) return gone;
    for (const pull of await openPulls(context, branchOf(context.parts.ref ?? ''))) {
      await context.inside('PATCH', `/pulls/${pull.number}`, { state: 'closed' });
    }
    return gone;
  },
  'POST /git/trees': async ({ call, next }) =>
    (call.body?.tree ?? []).length > MOST_ENTRIES || JSON.stringify(call.body).length > LARGEST_TREE
      ? refusal(422, "Sorry, your request timed out.  It's likely that your input was too large to process.")
      : next(),
  'POST /git/commits': async ({ call, next, memory }) => {
    const made = await next();
    const unsigned = call.body?.author !== undefined || call.body?.committer !== undefined;
    if (made.status === 201 && call.user?.endsWith('[bot]') && !unsigned) memory.signed.add(made.body.sha);
    return { ...made, body: signedBy(made.body, memory) };
  },
  'GET /git/commits/:sha': async ({ next, memory }) => {
    const found = await next();
    return { ...found, body: signedBy(found.body, memory) };
  },
  'GET /commits/*ref': async ({ next, memory }) => {
    const found = await next();
    if (found.status !== 200) return found;
    const commit = signedBy({ ...found.body.commit, sha: found.body.sha }, memory);
    return { ...found, body: { ...found.body, commit } };
  },

  'GET /pulls': async (context) => {
    const pulls = await context.next();
    return pulls.status === 200
      ? { ...pulls, body: pulls.body.map((pull: Json) => alive(pull, context.memory)) }
      : pulls;
  },
  'GET /pulls/:number': (context) => livePull(context, context.parts.number ?? ''),
  'POST /pulls': async (context) => {
    const { call, owner, inside, memory, next } = context;
    if (call.user?.endsWith('[bot]') && !memory.settings.actionsMayOpenPulls)
      return refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.');
    const head = String(call.body?.head ?? '').replace(`${owner}:`, '');
    const ref = await inside('GET', `/git/ref/heads/${head}`);
    if (ref.status !== 200) return invalid({ resource: 'PullRequest', field: 'head', code: 'invalid' });
    if ((await openPulls(context, head)).length > 0)
      return custom(`A pull request already exists for ${owner}:${head}.`);
    const base = await inside('GET', `/git/ref/heads/${call.body?.base}`);
    if (base.status !== 200) return invalid({ resource: 'PullRequest', field: 'base', code: 'invalid' });
    if (!(await isAhead(inside, base.body.object.sha, ref.body.object.sha))) {
      return custom(`No commits between ${call.body.base} and ${head}`);
    }
    const long = tooLong(call.body?.body);
    if (long !== undefined) return long;
    const made = await next();
    if (made.status === 201) memory.heads.set(made.body.number, ref.body.object.sha);
    return { ...made, body: alive(made.body, memory) };
  },
  'PATCH /pulls/:number': async ({ call, parts, roleOf, next, inside, memory }) => {
    const pull = await inside('GET', `/pulls/${parts.number}`);
    const own = pull.body?.user?.login === call.user;
    if (!own && !atLeast(roleOf(call.user), 'triage')) return NOT_ALLOWED;
    const long = tooLong(call.body?.body);
    if (long !== undefined) return long;
    const done = await next();
    return done.status === 200 ? { ...done, body: alive(done.body, memory) } : done;
  },
  'GET /pulls/:number/files': async (context) => {
    const pull = await livePull(context, context.parts.number ?? '');
    if (pull.status !== 200) return pull;
    const base = pull.body.merged
      ? undefined
      : (await context.inside('GET', `/git/ref/heads/${pull.body.base.ref}`)).body.object.sha;
    return answer(200, await changedFiles(context.inside, pull.body.head.sha, base));
  },
  'PUT /pulls/:number/merge': async (context) =>
    atLeast(context.roleOf(context.call.user), 'write')
      ? merge(context, await livePull(context, context.parts.number ?? ''))
      : NOT_ALLOWED,
};

function permissionsOf(role: Role) {
  const has = (wanted: Role) => atLeast(role, wanted);
  return {
    pull: true,
    triage: has('triage'),
    push: has('write'),
    maintain: has('maintain'),
    admin: has('admin'),
  };
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function branchOf(ref: string): string {
  return ref.replace(/^heads\//, '');
}

function tooLong(text: Json): Answer | undefined {
  return typeof text === 'string' && text.length > LONGEST_BODY
    ? refusal(422, `Validation Failed: body is too long (maximum is ${LONGEST_BODY} characters)`)
    : undefined;
}

function invalid(error: Json): Answer {
  return answer(422, { message: 'Validation Failed', errors: [error] });
}

function custom(message: string): Answer {
  return invalid({ resource: 'PullRequest', code: 'custom', message });
}

/** A pull request as the issues' routes show it. */
function asIssue(pull: Json): Json {
  const { head: _, base: __, merged: ___, ...shared } = pull;
  return {
    ...shared,
    comments: 0,
    pull_request: {
      url: pull.url,
      html_url: pull.html_url,
      diff_url: pull.diff_url,
      patch_url: pull.patch_url,
    },
  };
}

/** A pull request with the head and the merge that the emulator does not keep. */
export function alive(pull: Json, memory: Memory): Json {
  const merged = memory.merged.get(pull?.number);
  const sha = memory.heads.get(pull?.number) ?? pull?.head?.sha;
  const merger = merged && {
    state: 'closed',
    merged: true,
    merged_at: merged.at,
    closed_at: merged.at,
    merged_by: merged.by,
    merge_commit_sha: merged.sha,
  };
  return { ...pull, ...merger, head: { ...pull?.head, sha } };
}

async function livePull({ inside, memory }: Context, number: string): Promise<Answer> {
  const pull = await inside('GET', `/pulls/${number}`);
  return pull.status === 200 ? { ...pull, body: alive(pull.body, memory) } : pull;
}

async function openPulls({ inside, owner }: Context, branch: string): Promise<readonly { number: number }[]> {
  const pulls = await inside(
    'GET',
    `/pulls?state=open&per_page=100&head=${encodeURIComponent(`${owner}:${branch}`)}`,
  );
  return pulls.body;
}

async function moveHeads(context: Context, branch: string, sha: string): Promise<void> {
  for (const { number } of await openPulls(context, branch)) context.memory.heads.set(number, sha);
}

/** GitHub signs what an app commits without naming an author, and is its committer. */
function signedBy(commit: Json, { signed, settings }: Memory): Json {
  if (!signed.has(commit?.sha)) return commit;
  const committer = { ...commit.committer, ...settings.signer };
  return { ...commit, committer, verification: { ...commit.verification, verified: true, reason: 'valid' } };
}
