import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { HubFile } from '../hub/hub.ts';
import { CONFIG_PATH } from '../hub/load-config.ts';
import { HUB_FOLDERS, hubFolder } from '../hub/load-hub.ts';

/** The command line was used wrongly, or the place is not a hub: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The hub's files in a local folder. Throws {@link UsageError} where there is no hub. */
export function readCheckout(folder: string): Iterable<HubFile> {
  const root = resolve(folder);
  if (!existsSync(join(root, 'benchmarks'))) {
    throw new UsageError(
      `${root} has no folder benchmarks/, so it is not a hub. Name the hub with --hub DIR.`,
    );
  }
  return filesBelow(root);
}

/** One file at a time, so that no more than one text is held. */
function* filesBelow(root: string): Generator<HubFile> {
  const read = (path: string) => ({ path, text: readFileSync(join(root, path), 'utf8') });
  for (const folder of HUB_FOLDERS) {
    for (const path of listed(root, folder)) if (hubFolder(path) !== undefined) yield read(path);
  }
  if (existsSync(join(root, CONFIG_PATH))) yield read(CONFIG_PATH);
}

function listed(root: string, folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? listed(root, path) : entry.isFile() ? [path] : [];
  });
}
