import { load } from 'js-yaml';
import type { Json } from '../support/call.ts';
import { BOT } from '../support/github.ts';
import type { Stage } from './stage.ts';

/** Everything that counts at the end, with ids, times and commit hashes taken out, so that two ends compare. */
export interface EndState {
  /** Head of the default branch, as it is: nobody but people may move it. */
  readonly main: string;
  readonly issues: Json;
  readonly pulls: Json;
  /** Branch -> what its last commit changes, and whether it is one commit on top of the default branch. */
  readonly branches: Json;
}

/** `file`: in a file of the hub `#2` is a rank, never a pull request. */
type Plain = (text: string, file?: boolean) => string;

/** Takes out of a text what differs from play to play: commits, event ids, and numbers of pull requests. */
function plainBy(pulls: Json): Plain {
  const heads = new Map<number, string>(pulls.map((pull: Json) => [pull.number, pull.head.ref]));
  const named = (text: string, number: string) => {
    const head = heads.get(Number(number));
    return head === undefined ? text : `<pull of ${head}>`;
  };
  const digests: string[] = [];
  // A withdrawal's digest covers the commit that its record was built on; which digests are equal still counts.
  const digest = (found: string) => {
    if (!digests.includes(found)) digests.push(found);
    return `<digest ${digests.indexOf(found)}>`;
  };
  return (text, file = false) => {
    const plain = text
      .replace(/\b[0-9a-f]{64}\b/g, digest)
      .replace(/\b[0-9a-f]{40}\b/g, '<sha>')
      .replace(/"built":"[0-9a-f]+"/g, '"built":<hash>')
      .replace(/"event":\d+/g, '"event":<id>')
      .replace(/\b20\d\d(?:-|\\u002d)\d\d(?:-|\\u002d)\d\dT\d\d:\d\d:\d\dZ/g, '<time>');
    return file ? plain : plain.replace(/(?:#|[Pp]ull request |"pull":)(\d+)\b/g, named);
  };
}

/** Reads the end state of a stage. */
export async function readEndState(stage: Stage): Promise<EndState> {
  const issues = (await stage.read('/issues?state=all&per_page=100')).filter(
    (issue: Json) => !issue.pull_request,
  );
  const pulls = await stage.read('/pulls?state=all&per_page=100');
  const refs = await stage.read('/git/matching-refs/heads/');
  const main: string = refs.find((ref: Json) => ref.ref === 'refs/heads/main').object.sha;
  const plain = plainBy(pulls);
  const branches: Json = {};
  for (const { ref, object } of refs) {
    if (ref === 'refs/heads/main') continue;
    const commit = await stage.read(`/git/commits/${object.sha}`);
    const files = await filesOf(stage, object.sha);
    const base = await filesOf(stage, commit.parents[0].sha);
    const changed: Json = {};
    for (const path of [...new Set([...base.keys(), ...files.keys()])].sort()) {
      const id = files.get(path);
      if (id !== base.get(path))
        changed[path] = id === undefined ? null : plain(await textOf(stage, id), true);
    }
    branches[ref.replace('refs/heads/', '')] = {
      message: commit.message,
      onTop: commit.parents.length === 1 && commit.parents[0].sha === main,
      changed,
    };
  }
  return {
    main,
    issues: await inTurn(issues, (issue) => issueState(stage, issue, plain)),
    pulls: (await inTurn(pulls, (pull) => pullState(stage, pull, plain))).sort((a, b) =>
      JSON.stringify(a) < JSON.stringify(b) ? -1 : 1,
    ),
    branches,
  };
}

async function inTurn(list: Json, read: (item: Json) => Promise<Json>): Promise<Json[]> {
  const states: Json[] = [];
  for (const item of list) states.push(await read(item));
  return states;
}

async function issueState(stage: Stage, issue: Json, plain: Plain) {
  const comments = await stage.read(`/issues/${issue.number}/comments?per_page=100`);
  return {
    number: issue.number,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    reason: issue.state_reason,
    labels: issue.labels.map((label: Json) => label.name).sort(),
    comments: comments.map((comment: Json) => `${comment.user.login}: ${plain(comment.body)}`),
  };
}

async function pullState(stage: Stage, pull: Json, plain: Plain) {
  const comments = await stage.read(`/issues/${pull.number}/comments?per_page=100`);
  return {
    head: pull.head.ref,
    base: pull.base.ref,
    state: pull.state,
    merged: pull.merged_at != null,
    title: pull.title,
    body: plain(pull.body ?? ''),
    comments: comments.map((comment: Json) => `${comment.user.login}: ${plain(comment.body)}`),
  };
}

async function filesOf(stage: Stage, sha: string): Promise<ReadonlyMap<string, string>> {
  const { tree } = await stage.read(`/git/trees/${sha}?recursive=1`);
  return new Map(
    tree.filter((entry: Json) => entry.type === 'blob').map((entry: Json) => [entry.path, entry.sha]),
  );
}

async function textOf(stage: Stage, id: string): Promise<string> {
  const { content } = await stage.read(`/git/blobs/${id}`);
  return Buffer.from(content, 'base64').toString('utf8');
}

const WRITABLE = /^(?:evals|models)\/[A-Za-z0-9._-]+\.yaml$|^docs\/leaderboards\/[A-Za-z0-9._/-]+$/;

/**
 * What must hold at the end of whatever happened, in words; nothing where all is well. `approved` are the issue
 * bodies that a maintainer approved, `main` is where people left the default branch.
 */
export function violationsOf(
  stage: Stage,
  end: EndState,
  approved: readonly string[],
  main: string,
): string[] {
  const found: string[] = [];
  const records = approved.map((body) => JSON.stringify(recordIn(body)));
  if (end.main !== main) found.push('the default branch moved');
  for (const issue of end.issues) {
    const own = issue.comments.filter((text: string) => text.startsWith(`${BOT}: <!-- podium:verdict `));
    if (own.length > 1) found.push(`issue ${issue.number} has ${own.length} verdict comments`);
  }
  const heads = end.pulls.filter((pull: Json) => pull.state === 'open').map((pull: Json) => pull.head);
  for (const head of new Set(heads)) {
    if (heads.filter((other: string) => other === head).length > 1)
      found.push(`two pull requests are open for ${head}`);
  }
  for (const [name, branch] of Object.entries<Json>(end.branches)) {
    if (!name.startsWith('podium/')) continue;
    for (const [path, text] of Object.entries<Json>(branch.changed)) {
      if (!WRITABLE.test(path)) found.push(`${name} changes ${path}`);
      if (!path.startsWith('evals/') || text === null) continue;
      const { submission_metadata: _, ...record }: Json = load(text);
      if (!records.includes(JSON.stringify(sorted(record))))
        found.push(`${name} holds ${path}, which nobody approved`);
    }
  }
  for (const { method, path, body, user } of stage.github.calls) {
    if (user !== BOT || method === 'GET') continue;
    if (/\/git\/refs\/heads\/main$/.test(path) || body?.ref === 'refs/heads/main')
      found.push(`${method} ${path}`);
    if (/\/(?:contents|merges|merge)(?:\/|$)/.test(path)) found.push(`${method} ${path}`);
  }
  return found;
}

/** The record in an issue body, read without any of Podium's own code. */
function recordIn(body: string): Json {
  return sorted(load(/```yaml\n([\s\S]*?)```/.exec(body)?.[1] ?? ''));
}

function sorted(json: Json): Json {
  if (json instanceof Date) return json.toISOString().slice(0, 10);
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return json;
  return Object.fromEntries(
    Object.keys(json)
      .sort()
      .map((key) => [key, sorted(json[key])]),
  );
}
