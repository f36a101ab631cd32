import { createHash } from 'node:crypto';
import { compareText } from '../hub/load-hub.ts';
import { blobId } from './blob-id.ts';
import type { Files } from './situation.ts';

/**
 * A short name for a change set on a commit: equal for equal bytes. With `base`, `files` is a whole tree of blob
 * ids and the change set is what it changes in the base.
 */
export function fingerprint(parent: string, files: Files, base?: ReadonlyMap<string, string>): string {
  const changes = base === undefined ? idsOf(files) : difference(files, base);
  const text = changes.map(([path, id]) => `${path}\0${id ?? ''}\n`).sort(compareText);
  return createHash('sha256')
    .update(`${parent}\n${text.join('')}`)
    .digest('hex')
    .slice(0, 40);
}

type Change = readonly [path: string, id: string | null];

function idsOf(files: Files): readonly Change[] {
  return [...files].map(([path, text]) => [path, text === null ? null : blobId(text)]);
}

function difference(tree: Files, base: ReadonlyMap<string, string>): readonly Change[] {
  const changed = [...tree].filter(([path, id]) => base.get(path) !== id);
  const gone = [...base.keys()].filter((path) => !tree.has(path));
  return [...changed, ...gone.map((path) => [path, null] as const)];
}
