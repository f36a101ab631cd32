import type { Context } from './amendments.ts';
import { type Answer, answer, type Json, refusal } from './call.ts';

type Inside = Context['inside'];

/**
 * Merges as GitHub does: three ways, on the default branch's head of now. (The emulator takes the branch's tree
 * as it is, so that a merge would undo what came to the base meanwhile.) Then closes what the body says.
 */
export async function merge(
  { call, inside, memory, owner, account }: Context,
  pull: Answer,
): Promise<Answer> {
  if (pull.status !== 200) return pull;
  const { number, title, state, merged, base, head } = pull.body;
  if (merged || state !== 'open') return refusal(405, 'Pull Request is not mergeable');
  if (call.body?.sha !== undefined && call.body.sha !== head.sha) {
    return refusal(409, 'Head branch was modified. Review and try the merge again.');
  }
  const ref = `/git/refs/heads/${base.ref}`;
  const ours: string = (await inside('GET', `/git/ref/heads/${base.ref}`)).body.object.sha;
  const tree = await mergedTree(inside, ours, head.sha);
  if (tree === undefined) return refusal(405, 'Pull Request is not mergeable');
  const linear = call.body?.merge_method === 'squash' || call.body?.merge_method === 'rebase';
  const commit = await inside('POST', '/git/commits', {
    message: linear
      ? `${title} (#${number})`
      : `Merge pull request #${number} from ${owner}/${head.ref}\n\n${title}`,
    tree,
    parents: linear ? [ours] : [ours, head.sha],
  });
  const { sha } = commit.body;
  const by = await account(call.user ?? '');
  memory.merged.set(number, { at: new Date().toISOString(), by, sha });
  await inside('PATCH', ref, { sha });
  await inside('PATCH', `/pulls/${number}`, { state: 'closed' });
  for (const issue of closedBy(pull.body.body ?? '')) {
    const open = await inside('GET', `/issues/${issue}`);
    if (open.body?.state === 'open')
      await inside('PATCH', `/issues/${issue}`, { state: 'closed', state_reason: 'completed' });
  }
  return answer(200, { sha, merged: true, message: 'Pull Request successfully merged' });
}

/** Numbers of the issues that a pull request closes when it is merged into the default branch. */
function closedBy(body: string): readonly number[] {
  const found = body.matchAll(/\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):? #(\d+)\b/gi);
  return [...new Set([...found].map(([, number]) => Number(number)))];
}

/** The files that a head changes against a base, as the pull request's files route lists them. */
export async function changedFiles(inside: Inside, head: string, base: string | undefined): Promise<Json> {
  const from = base === undefined ? (await parentsOf(inside, head))[0] : await mergeBase(inside, base, head);
  const [before, after] = [await filesOf(inside, from), await filesOf(inside, head)];
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths
    .filter((path) => before.get(path) !== after.get(path))
    .map((path) => ({
      filename: path,
      sha: after.get(path) ?? before.get(path),
      status: !before.has(path) ? 'added' : !after.has(path) ? 'removed' : 'modified',
    }));
}

/** Whether a head has a commit that the base has not. */
export async function isAhead(inside: Inside, base: string, head: string): Promise<boolean> {
  return (await mergeBase(inside, base, head)) !== head;
}

async function mergedTree(inside: Inside, ours: string, theirs: string): Promise<string | undefined> {
  const [base, mine, their] = [
    await filesOf(inside, await mergeBase(inside, ours, theirs)),
    await filesOf(inside, ours),
    await filesOf(inside, theirs),
  ];
  const entries: Json[] = [];
  for (const path of new Set([...mine.keys(), ...their.keys()])) {
    const [b, m, t] = [base.get(path), mine.get(path), their.get(path)];
    if (m === t || b === t) continue;
    if (b !== m) return undefined;
    entries.push({ path, mode: '100644', type: 'blob', sha: t ?? null });
  }
  const { tree } = (await inside('GET', `/git/commits/${ours}`)).body;
  if (entries.length === 0) return tree.sha;
  return (await inside('POST', '/git/trees', { base_tree: tree.sha, tree: entries })).body.sha;
}

async function filesOf(inside: Inside, commit: string | undefined): Promise<ReadonlyMap<string, string>> {
  if (commit === undefined) return new Map();
  const { tree } = (await inside('GET', `/git/trees/${commit}?recursive=1`)).body;
  return new Map(
    tree.filter((entry: Json) => entry.type === 'blob').map((entry: Json) => [entry.path, entry.sha]),
  );
}

async function parentsOf(inside: Inside, sha: string): Promise<readonly string[]> {
  return (await inside('GET', `/git/commits/${sha}`)).body.parents.map((parent: Json) => parent.sha);
}

async function mergeBase(inside: Inside, a: string, b: string): Promise<string | undefined> {
  const seen = new Set<string>();
  for (const queue = [a]; queue.length > 0; ) {
    const sha = queue.shift() ?? '';
    if (seen.has(sha)) continue;
    seen.add(sha);
    queue.push(...(await parentsOf(inside, sha)));
  }
  for (const queue = [b]; queue.length > 0; ) {
    const sha = queue.shift() ?? '';
    if (seen.has(sha)) return sha;
    queue.push(...(await parentsOf(inside, sha)));
  }
  return undefined;
}
