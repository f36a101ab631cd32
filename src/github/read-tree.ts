import type { TreeFile } from '../desk/forge.ts';
import type { Get } from './get.ts';
import { treeSchema } from './schema.ts';

/**
 * All files of a tree, commit or branch. GitHub cuts a recursive list at 100,000 entries or 7 MB; such a tree is
 * walked folder by folder, each again at once where GitHub lists it whole.
 */
export async function readTree(get: Get, treeish: string, folder = ''): Promise<readonly TreeFile[]> {
  const whole = await entriesOf(get, treeish, true);
  if (whole.truncated !== true) return filesIn(whole.tree, folder);
  const level = await entriesOf(get, treeish, false);
  const files = [...filesIn(level.tree, folder)];
  for (const entry of level.tree) {
    if (entry.type === 'tree') files.push(...(await readTree(get, entry.sha, `${folder}${entry.path}/`)));
  }
  return files;
}

function entriesOf(get: Get, tree: string, recursive: boolean) {
  return get.one(treeSchema, '/git/trees/{tree}', { tree, ...(recursive ? { recursive: 1 } : {}) });
}

type Entries = Awaited<ReturnType<typeof entriesOf>>['tree'];

/** Git's mode of a symbolic link. */
const LINK = '120000';

function filesIn(entries: Entries, folder: string): readonly TreeFile[] {
  return entries
    .filter((entry) => entry.type === 'blob')
    .map(({ path, sha, mode }) => ({ path: folder + path, id: sha, isLink: mode === LINK }));
}
