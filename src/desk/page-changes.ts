import type { Hub } from '../hub/hub.ts';
import { blobId } from './blob-id.ts';
import { pagesOf } from './pages-of.ts';
import type { Files } from './situation.ts';

/**
 * What has to change so that the tree holds the pages of `hub`: path -> text, or null for a page that is no
 * longer generated. Of `before`, the hub that the tree is supposed to show, only files go that read byte for
 * byte as Podium generates them: whatever a person made or changed stays.
 */
export function pageChanges(hub: Hub, files: ReadonlyMap<string, string>, before: Hub = hub): Files {
  const pages = pagesOf(hub);
  const changed = [...pages].filter(([path, text]) => files.get(path) !== blobId(text));
  if (before === hub) return new Map(changed);
  const stale = [...pagesOf(before)].filter(
    ([path, text]) => !pages.has(path) && files.get(path) === blobId(text),
  );
  return new Map([...changed, ...stale.map(([path]) => [path, null] as const)]);
}
