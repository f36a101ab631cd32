import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, makeCacheFolder } from './cache-folder.ts';

/** One file per hub in the user's own cache folder. A cache that cannot be read or written is done without. */
export interface CacheFile {
  readonly path: string;
  readonly read: () => string | undefined;
  readonly write: (text: string) => void;
}

/** The cache of the hub in `root`. */
export function cacheFile(root: string): CacheFile {
  const folder = cacheFolder();
  const name = createHash('sha256').update(realpathSync(root)).digest('hex').slice(0, 32);
  const path = join(folder, `${name}.cache`);
  return {
    path,
    read: () => attempt(() => readFileSync(path, 'utf8')),
    write: (text) => {
      const draft = `${path}.${process.pid}`;
      attempt(() => {
        makeCacheFolder();
        writeFileSync(draft, text, { mode: 0o600 });
        renameSync(draft, path);
      }) ?? attempt(() => rmSync(draft, { force: true }));
    },
  };
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
