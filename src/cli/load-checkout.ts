import { resolve } from 'node:path';
import { blobId } from '../desk/blob-id.ts';
import type { Hub } from '../hub/hub.ts';
import { loadHub } from '../hub/load-hub.ts';
import { yamlCache } from '../hub/yaml-cache.ts';
import { cacheFile } from './cache-file.ts';
import { type Progress, readCheckout } from './read-checkout.ts';

/** A hub of fewer files is parsed sooner than its cache is read. */
const WORTHWHILE = 200;

/**
 * The hub in a local folder. With `cache`, every file is still read and hashed, but one whose bytes were parsed
 * before is not parsed again. Throws `UsageError` where there is no hub, `ConfigError` for a bad configuration.
 */
export function loadCheckout(folder: string, options: { cache?: boolean; progress?: Progress } = {}): Hub {
  if (options.cache !== true) return loadHub(readCheckout(folder, options.progress));
  const files = readCheckout(folder, options.progress);
  const file = cacheFile(resolve(folder));
  const cache = yamlCache(file.read());
  let read = 0;
  const hub = loadHub(files, undefined, ({ text }) => {
    read++;
    return cache.read(blobId(text), text);
  });
  const kept = read < WORTHWHILE ? undefined : cache.kept();
  if (kept !== undefined) file.write(kept);
  return hub;
}
