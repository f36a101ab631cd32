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
export function readCheckout(folder: string): readonly HubFile[] {
  const root = resolve(folder);
  if (!existsSync(join(root, 'benchmarks'))) {
    throw new UsageError(
      `${root} has no folder benchmarks/, so it is not a hub. Name the hub with --hub DIR.`,
    );
  }
  const files = HUB_FOLDERS.filter((name) => existsSync(join(root, name))).flatMap((name) =>
    readdirSync(join(root, name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(root.length + 1)
          .replaceAll('\\', '/'),
      )
      .filter((path) => hubFolder(path) !== undefined),
  );
  if (existsSync(join(root, CONFIG_PATH))) files.push(CONFIG_PATH);
  return files.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}
