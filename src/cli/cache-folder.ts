import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** What may be thrown away at any time: `$XDG_CACHE_HOME/podium`, else `~/.cache/podium`. */
export function cacheFolder(): string {
  const given = process.env.XDG_CACHE_HOME;
  return join(given !== undefined && isAbsolute(given) ? given : join(homedir(), '.cache'), 'podium');
}
