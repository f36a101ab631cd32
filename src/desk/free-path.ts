import { isPagePath } from '../hub/page-path.ts';
import type { TreeFile } from './forge.ts';
import type { Files } from './situation.ts';

/** Something of the hub's own lies where Podium would write. */
export class PathTaken extends Error {
  override readonly name = 'PathTaken';
}

/**
 * Every file that is written lies in folders and takes the place of a file or of nothing. Throws {@link PathTaken} where a
 * symbolic link, or a file in the place of a folder, would have to go for it.
 */
export function checkFree(files: Files, tree: readonly TreeFile[]): void {
  const there = new Map(tree.map((file) => [file.path, file]));
  for (const [path, text] of files) {
    const old = there.get(path);
    if (old?.isLink === true) throw taken(old, path);
    if (text === null) continue;
    for (let end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1)) {
      const inTheWay = there.get(path.slice(0, end));
      if (inTheWay !== undefined && files.get(inTheWay.path) !== null) throw taken(inTheWay, path);
    }
  }
}

function taken({ path: place, isLink }: TreeFile, path: string): PathTaken {
  const what = isLink === true ? 'a symbolic link' : 'a file';
  const elsewhere = isPagePath(path) ? ', or name another place in pages.path' : '';
  return new PathTaken(
    `${place} on the default branch is ${what}, so Podium does not write ${path}. Move it away${elsewhere}.`,
  );
}
