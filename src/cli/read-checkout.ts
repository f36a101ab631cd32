import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { HubFile } from '../hub/hub.ts';
import { CONFIG_PATH } from '../hub/load-config.ts';
import { HUB_FOLDERS, hubFolder } from '../hub/load-hub.ts';
import { UsageError } from './usage-error.ts';

/** The hub's files in a local folder. Throws {@link UsageError} where there is no hub. */
export function readCheckout(folder: string, progress?: Progress): Iterable<HubFile> {
  const root = resolve(folder);
  if (!existsSync(join(root, 'benchmarks'))) {
    throw new UsageError(
      `${root} has no folder benchmarks/, so it is not a hub. Name the hub with --hub DIR.`,
    );
  }
  return filesBelow(root, progress);
}

/** Told before each file how many were read, of how many. */
export type Progress = (done: number, all: number) => void;

/** One file at a time, so that no more than one text is held. */
function* filesBelow(root: string, progress: Progress | undefined): Generator<HubFile> {
  const all = HUB_FOLDERS.flatMap((folder) => listed(root, folder));
  const paths = all.filter((path) => hubFolder(path) !== undefined);
  if (existsSync(join(root, CONFIG_PATH))) paths.push(CONFIG_PATH);
  for (const [index, path] of paths.entries()) {
    progress?.(index, paths.length);
    yield read(root, path);
  }
  for (const path of all) {
    if (hubFolder(path) === undefined && /\.(?:ya?ml|json)$/i.test(path))
      yield { path, text: '', trouble: 'the name of a hub file ends in .yaml or .yml, in small letters' };
  }
  for (const path of NEAR_CONFIG) {
    if (existsSync(join(root, path)))
      yield { path, text: '', trouble: `the configuration is ${CONFIG_PATH}` };
  }
}

/** Where people put the configuration by mistake. */
const NEAR_CONFIG = ['.github/podium.yaml', 'podium.yml', 'podium.yaml', '.podium.yml', '.podium.yaml'];

function read(root: string, path: string): HubFile {
  try {
    return { path, text: readFileSync(`${root}/${path}`, 'utf8') };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { path, text: '', trouble: code === 'EACCES' ? 'permission is denied' : code };
  }
}

function listed(root: string, folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? listed(root, path) : entry.isFile() ? [path] : [];
  });
}
