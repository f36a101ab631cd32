import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative, sep } from 'node:path';
import { Octokit } from '@octokit/rest';
import { createEmulator } from 'emulate';
import { AMENDMENTS, alive, type Context, type Memory } from './amendments.ts';
import { deviations, misuse } from './api-description.ts';
import { asGitHub } from './as-github.ts';
import { type Answer, answer, type Call, type Json, type Role, refusal } from './call.ts';
import { createClock } from './clock.ts';
import { type Fault, isDone, spoil } from './faults.ts';
import { goneAnswer, movedIssue } from './gone.ts';
import { matchRoute } from './routes.ts';
import { freePort, readCall, writeAnswer } from './wire.ts';

export const BOT = 'github-actions[bot]';

const USERS: Readonly<Record<string, Role>> = {
  [BOT]: 'write',
  'admin-owner': 'admin',
  'maria-maintainer': 'maintain',
  'wei-writer': 'write',
  'tomas-triage': 'triage',
  'sam-submitter': 'none',
  mallory: 'none',
};

const LABELS = ['submission', 'pending-review', 'needs-changes', 'approved', 'published'];

/** One call as the log keeps it. */
export interface LoggedCall {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly user: string | undefined;
  readonly run: string | undefined;
  readonly status: number;
  readonly body: Json;
  /** The fault that changed what the caller got. */
  readonly fault?: Fault['kind'];
}

/** What tests put between the calls and GitHub. */
export interface Hooks {
  /** Asked before every call; may also do something in between, or wait. `index` counts all calls. */
  inject: (call: Call, index: number) => Fault | undefined | Promise<Fault | undefined>;
  /** Told when GitHub is done with a call, before the caller knows. */
  answered: (call: Call) => void;
}

export interface Options {
  /** Folder whose files are the main branch; none by default. */
  readonly hubDir?: string;
  /** More files, or other content for a path; null takes it away. */
  readonly files?: Readonly<Record<string, string | null>>;
  /** More accounts, or other roles. */
  readonly users?: Readonly<Record<string, Role>>;
}

export type GitHub = Awaited<ReturnType<typeof startGitHub>>;

/**
 * A GitHub for tests: the stateful emulator behind a thin proxy that puts right where the two differ, refuses
 * routes that GitHub does not have, logs every call and injects faults. All state is in this process.
 */
export async function startGitHub({ hubDir, files = {}, users = {} }: Options) {
  const owner = 'health-hub';
  const repo = 'leaderboard';
  const roles: Record<string, Role> = { ...USERS, ...users };
  const memory: Memory = {
    merged: new Map(),
    heads: new Map(),
    signed: new Set(),
    gone: new Map(),
    ownRoles: new Map(),
    settings: {
      actionsMayOpenPulls: true,
      empty: false,
      signer: { name: 'GitHub', email: 'noreply@github.com' },
    },
  };
  const calls: LoggedCall[] = [];
  const unknownRoutes: string[] = [];
  const faults: Hooks = { inject: () => undefined, answered: () => undefined };
  const clock = createClock();
  /** Runs that were killed: whatever still comes from them came too late. */
  const dead = new Set<string>();
  /** GET -> the answers it had, the newest last. */
  const history = new Map<string, Answer[]>();
  const token = (login: string) => `token-of-${login.replace(/\W/g, '-')}`;
  const loginOf = new Map(Object.keys(roles).map((login) => [token(login), login]));

  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const port = await freePort();
  const emulator = await createEmulator({
    service: 'github',
    port,
    baseUrl: url,
    seed: {
      tokens: Object.fromEntries(
        [...loginOf].map(([key, login]) => [key, { login, scopes: ['repo', 'admin:repo_hook'] }]),
      ),
      github: {
        users: Object.keys(roles).map((login) => ({
          login,
          email: `${login === BOT ? '41898282+' : ''}${login}@users.noreply.github.com`,
        })),
        orgs: [{ login: owner, members: [{ login: 'admin-owner', role: 'admin' }] }],
        repos: [{ owner, name: repo, auto_init: true }],
      },
    },
  });

  async function ask(method: string, path: string, key: string | undefined, body: Json): Promise<Answer> {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: { ...(key && { authorization: `token ${key}` }), 'content-type': 'application/json' },
      body: method === 'GET' || method === 'DELETE' ? undefined : JSON.stringify(body ?? {}),
    });
    const text = await response.text();
    const headers = Object.fromEntries(
      ['link', 'x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset']
        .map((name) => [name, response.headers.get(name) ?? ''] as const)
        .filter(([, value]) => value !== ''),
    );
    return answer(response.status, text === '' ? undefined : JSON.parse(text), headers);
  }

  const here = `/repos/${owner}/${repo}`;

  let writing: Promise<unknown> = Promise.resolve();

  /** GitHub does one write of a repository after the other; an amendment of several steps is one write. */
  function answerInTurn(call: Call): Promise<Answer> {
    if (call.method === 'GET') return answerTo(call);
    const turn = writing.then(() => answerTo(call));
    writing = turn.catch(() => undefined);
    return turn;
  }

  async function answerTo(call: Call): Promise<Answer> {
    const elsewhere = movedIssue(call, url);
    if (elsewhere !== undefined) return elsewhere;
    const match = matchRoute(call.method, call.path);
    if (match === undefined) {
      unknownRoutes.push(`${call.method} ${call.path}`);
      return refusal(501, `The tests' GitHub has no route ${call.method} ${call.path}`);
    }
    const wrong = misuse(match.whole, call);
    if (wrong.length > 0) {
      unknownRoutes.push(...wrong);
      return refusal(501, `GitHub does not describe this request: ${wrong.join('; ')}`);
    }
    if (call.token !== undefined && call.user === undefined) return refusal(401, 'Bad credentials');
    if (call.user === undefined && call.method !== 'GET') return refusal(401, 'Requires authentication');
    const gone = goneAnswer(match, memory, url);
    if (gone !== undefined) return gone;
    const query = call.query.size > 0 ? `?${call.query}` : '';
    const context: Context = {
      call,
      parts: match.parts,
      owner,
      roleOf: (login) => roles[login ?? ''] ?? 'none',
      memory,
      next: ({ body = call.body } = {}) => ask(call.method, call.path + query, call.token, body),
      inside: (method, path, body) => ask(method, here + path, call.token, body),
      account: async (login) =>
        (await ask('GET', `/users/${encodeURIComponent(login)}`, call.token, undefined)).body,
    };
    return (AMENDMENTS[match.route] ?? ((plain) => plain.next()))(context);
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const call = await readCall(request, loginOf);
    if (isDead(call)) return;
    const { method, path, user, run, body } = call;
    const fault = await faults.inject(call, calls.length);
    if (isDead(call)) return;
    if (fault?.kind.startsWith('kill') && run !== undefined) dead.add(run);
    const log: LoggedCall = { method, path, query: String(call.query), user, run, status: 0, body };
    const index = calls.push(log) - 1;
    const done = fault === undefined || fault.kind === 'stale' || isDone(fault);
    const real = done ? inGitHubsWords(call, await answerInTurn(call).catch(broken)) : undefined;
    const given = fault?.kind === 'stale' ? older(call, real) : real;
    if (method === 'GET' && real !== undefined) remember(call, real);
    const changed = fault?.kind !== 'stale' || given !== real;
    calls[index] = { ...log, status: real?.status ?? 0, ...(changed && fault && { fault: fault.kind }) };
    faults.answered(call);
    writeAnswer(
      response,
      fault === undefined && given !== undefined
        ? { how: 'answer', answer: given }
        : spoil(fault ?? { kind: '500' }, given),
    );
  }

  function isDead({ run }: Call): boolean {
    return run !== undefined && dead.has(run);
  }

  function inGitHubsWords({ method, path }: Call, given: Answer): Answer {
    const said = { ...given, body: asGitHub(given.body, clock) };
    unknownRoutes.push(...deviations(matchRoute(method, path)?.whole ?? '', said));
    return said;
  }

  function remember(call: Call, given: Answer): void {
    const key = `${call.path}?${call.query}`;
    const past = history.get(key) ?? [];
    if (JSON.stringify(past.at(-1)?.body) !== JSON.stringify(given.body)) history.set(key, [...past, given]);
  }

  /** What a replica that lags behind would still say: the answer before the last change of this very read. */
  function older(call: Call, real: Answer | undefined): Answer | undefined {
    const now = JSON.stringify(real?.body);
    const past = history.get(`${call.path}?${call.query}`) ?? [];
    return past.findLast(({ body }) => JSON.stringify(body) !== now) ?? real;
  }

  const api = (login: string) =>
    new Octokit({ auth: token(login), baseUrl: url, log: { debug() {}, info() {}, warn() {}, error() {} } });

  async function must(login: string, method: string, path: string, body?: Json): Promise<Json> {
    const given = await ask(method, here + path, token(login), body);
    if (given.status < 400) return given.body;
    throw new Error(`${method} ${path} answered ${given.status}: ${JSON.stringify(given.body)}`);
  }

  /** Commits to main as a person would who pushes. */
  async function commit(
    login: string,
    message: string,
    changes: Readonly<Record<string, string | null>>,
    branch = 'main',
  ): Promise<string> {
    const parent: string = (await must(login, 'GET', `/git/ref/heads/${branch}`)).object.sha;
    const base: string = (await must(login, 'GET', `/git/commits/${parent}`)).tree.sha;
    const tree = Object.entries(changes).map(([path, content]) => ({
      path,
      mode: '100644',
      type: 'blob',
      ...(content === null ? { sha: null } : { content }),
    }));
    const { sha: made } = await must(login, 'POST', '/git/trees', { base_tree: base, tree });
    const { sha } = await must(login, 'POST', '/git/commits', { message, tree: made, parents: [parent] });
    const moved = await api(login).git.updateRef({ owner, repo, ref: `heads/${branch}`, sha });
    return moved.data.object.sha;
  }

  /** Opens an issue from the template: GitHub then sets the template's labels, whatever the author may do. */
  async function openFromTemplate(
    login: string,
    title: string,
    body: string,
    labels = ['submission'],
  ): Promise<number> {
    const { number } = await must(login, 'POST', '/issues', { title, body });
    if (labels.length > 0) await must(login, 'POST', `/issues/${number}/labels`, { labels });
    return number;
  }

  for (const [login, role] of Object.entries(roles)) {
    if (role === 'none' || role === 'admin') continue;
    const permission = role === 'write' ? 'push' : role === 'read' ? 'pull' : role;
    await must('admin-owner', 'PUT', `/collaborators/${login}`, { permission });
  }
  for (const name of LABELS) await must('admin-owner', 'POST', '/labels', { name, color: 'ededed' });
  const hub = Object.entries({ ...(hubDir === undefined ? {} : readFolder(hubDir)), ...files }).filter(
    ([, content]) => content !== null,
  );
  const { sha: tree } = await must('admin-owner', 'POST', '/git/trees', {
    tree: hub.map(([path, content]) => ({ path, mode: '100644', type: 'blob', content })),
  });
  const first = (await must('admin-owner', 'GET', '/git/ref/heads/main')).object.sha;
  const { sha } = await must('admin-owner', 'POST', '/git/commits', {
    message: 'Add the hub',
    tree,
    parents: [first],
  });
  await must('admin-owner', 'PATCH', '/git/refs/heads/main', { sha });

  return {
    url,
    owner,
    repo,
    /** `owner` and `repo`, for {@link api}. */
    here: { owner, repo },
    token,
    api,
    calls,
    unknownRoutes,
    faults,
    /** Lets time pass, as people take it between two things that they do. */
    pass: clock.pass,
    commit,
    openFromTemplate,
    setRole(login: string, role: Role) {
      roles[login] = role;
    },
    /** Names a role of the organisation's own, built on the one that the account has. */
    nameRole: (login: string, name: string) => memory.ownRoles.set(login, name),
    /** What tests change in the repository's settings and state. */
    settings: memory.settings,
    /** Transfers an issue to another repository. */
    transfer: (issue: number) => memory.gone.set(issue, 'transferred'),
    /** Deletes an issue for good. */
    remove: (issue: number) => memory.gone.set(issue, 'deleted'),
    /** The bot's calls that change something. */
    writes: () => calls.filter(({ method, user }) => user === BOT && method !== 'GET'),
    /** A webhook's payload as GitHub sends it. */
    payload: (json: Json): Json =>
      asGitHub(json.pull_request ? { ...json, pull_request: alive(json.pull_request, memory) } : json, clock),
    async close() {
      await emulator.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

function broken(error: unknown): Answer {
  return refusal(500, `The tests' GitHub broke: ${error instanceof Error ? error.message : String(error)}`);
}

function readFolder(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')]),
  );
}
