import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** What may be thrown away at any time lies below this: `$XDG_CACHE_HOME`, else `~/.cache`. */
function cacheHome(): string {
  const given = process.env.XDG_CACHE_HOME;
  return given !== undefined && isAbsolute(given) ? given : join(homedir(), '.cache');
}

/** Podium's folder for it; it need not be there. */
export const cacheFolder = (): string => join(cacheHome(), 'podium');

/**
 * Makes Podium's folder, or one in it, for the user alone. Throws where that cannot be. One level after the other:
 * Node 24 never comes back from making all of them at once below a place such as /proc.
 */
export function makeCacheFolder(...names: readonly string[]): string {
  let folder = cacheHome();
  make(folder);
  for (const name of ['podium', ...names]) {
    folder = join(folder, name);
    make(folder);
  }
  return folder;
}

function make(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}
