import type { Files } from '../desk/situation.ts';
import type { Parameters } from './client.ts';

/** Creates a git object and gives its id. */
export type Create = (
  path: '/git/blobs' | '/git/trees' | '/git/commits',
  object: Parameters,
) => Promise<string>;

/**
 * What one request brings at most. GitHub gives up on a tree that takes it more than 10 seconds, and says so with 422
 * or 502; people met that from some 200 files or 2.5 MB on.
 */
const MOST_FILES = 100;
const MOST_BYTES = 1_000_000;

interface Entry {
  readonly path: string;
  readonly mode: '100644';
  readonly type: 'blob';
  readonly sha?: string | null;
  readonly content?: string;
}

/** Puts `files` on the tree `base`, in as many requests as GitHub can bear, and gives the id of the tree with all of them. */
export async function writeTree(create: Create, base: string, files: Files): Promise<string> {
  let tree = base;
  let part: Entry[] = [];
  let bytes = 0;
  const flush = async () => {
    if (part.length > 0) tree = await create('/git/trees', { base_tree: tree, tree: part });
    part = [];
    bytes = 0;
  };
  for (const [path, content] of removedFirst(files)) {
    const entry = { path, mode: '100644', type: 'blob' } as const;
    const size = content === null ? 0 : Buffer.byteLength(content);
    if (part.length === MOST_FILES || bytes + size > MOST_BYTES) await flush();
    if (content === null) part.push({ ...entry, sha: null });
    else if (size > MOST_BYTES)
      part.push({ ...entry, sha: await create('/git/blobs', { content, encoding: 'utf-8' }) });
    else {
      part.push({ ...entry, content });
      bytes += size;
    }
  }
  await flush();
  return tree;
}

/** What goes away goes before anything comes that may need its place: `a` before `a/b`. */
function removedFirst(files: Files): readonly (readonly [path: string, content: string | null])[] {
  return [...files].toSorted(([, a], [, b]) => Number(a !== null) - Number(b !== null));
}
