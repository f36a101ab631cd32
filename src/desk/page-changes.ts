import type { Hub } from '../hub/hub.ts';
import { pageFilesPath, vanishedPages } from '../pages/page-files.ts';
import { blobId } from './blob-id.ts';
import { pagesOf } from './pages-of.ts';
import type { Files } from './situation.ts';

type Tree = ReadonlyMap<string, string>;

/**
 * What has to change so that the tree holds the pages of `hub`: path -> text, or null for one that is no longer
 * generated. `list` is the tree's own list of generated files: nothing goes that does not stand in it.
 */
export function pageChanges(hub: Hub, files: Tree, list: string | undefined): Files {
  const pages = pagesOf(hub);
  const changed = [...pages].filter(([path, text]) => files.get(path) !== blobId(text));
  const gone = vanishedPages(list, pages, hub.config).filter((path) => files.has(path));
  return new Map([...changed, ...gone.map((path) => [path, null] as const)]);
}

/** The list of generated files in the tree; read only where it is not the one that the data of `hub` generate. */
export async function generatedList(
  hub: Hub,
  files: Tree,
  blob: (id: string) => Promise<string>,
): Promise<string | undefined> {
  const path = pageFilesPath(hub.config);
  const id = files.get(path);
  const generated = pagesOf(hub).get(path);
  if (id === undefined || generated === undefined) return undefined;
  return id === blobId(generated) ? generated : blob(id);
}
