import { lstatSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import { resolve } from 'node:path';
import type { HubFile } from '../hub/hub.ts';
import { CONFIG_PATH } from '../hub/load-config.ts';
import { HUB_FOLDERS, hubFolder } from '../hub/load-hub.ts';
import { CONFIG_PLACES, misplaced } from '../hub/misplaced.ts';
import { UsageError } from './usage-error.ts';

/** The hub's files in a local folder. Throws {@link UsageError} where there is no hub, or one that cannot be read. */
export function readCheckout(folder: string, progress?: Progress): Iterable<HubFile> {
  const root = resolve(folder);
  const benchmarks = look(root, 'benchmarks');
  if (benchmarks === undefined) {
    throw new UsageError(
      `${root} has no folder benchmarks/, so it is not a hub. Name the hub with --hub DIR, or add a first file to benchmarks/.`,
    );
  }
  if (!benchmarks.isDirectory()) {
    const what = benchmarks.isSymbolicLink() ? 'a symbolic link, which Podium does not follow' : 'no folder';
    throw new UsageError(`benchmarks in ${root} is ${what}. Put a folder of benchmark files in its place.`);
  }
  return filesBelow(root, progress);
}

/** Told before each file how many were read, of how many. */
export type Progress = (done: number, all: number) => void;

interface Listed {
  readonly path: string;
  readonly isLink: boolean;
}

/** One file at a time, so that no more than one text is held. */
function* filesBelow(root: string, progress: Progress | undefined): Generator<HubFile> {
  const all = [...HUB_FOLDERS.flatMap((folder) => listed(root, folder)), ...configs(root)];
  const isRead = ({ path, isLink }: Listed) =>
    !isLink && (hubFolder(path) !== undefined || path === CONFIG_PATH);
  const paths = all.filter(isRead);
  for (const [index, { path }] of paths.entries()) {
    progress?.(index, paths.length);
    yield { path, text: contents(root, path) };
  }
  for (const { path, isLink } of all) {
    const file = misplaced(path, isLink);
    if (file !== undefined) yield file;
  }
}

/** The configuration, where it lies and where it was put by mistake. */
function configs(root: string): readonly Listed[] {
  const folder = look(root, '.github');
  if (folder?.isSymbolicLink()) return [{ path: '.github', isLink: true }];
  return [CONFIG_PATH, ...CONFIG_PLACES].flatMap((path): Listed[] => {
    const found = look(root, path);
    return found === undefined ? [] : [{ path, isLink: found.isSymbolicLink() }];
  });
}

function listed(root: string, folder: string): readonly Listed[] {
  const found = look(root, folder);
  if (found?.isSymbolicLink()) return [{ path: folder, isLink: true }];
  return found?.isDirectory() ? below(root, folder) : [];
}

function below(root: string, folder: string): readonly Listed[] {
  const entries = attempt(folder, () => readdirSync(`${root}/${folder}`, { withFileTypes: true }));
  return entries.flatMap((entry): readonly Listed[] => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return below(root, path);
    const isLink = entry.isSymbolicLink();
    return entry.isFile() || isLink ? [{ path, isLink }] : [];
  });
}

/** What lies at a path; undefined for nothing, also where a file stands in the place of a folder above it. */
function look(root: string, path: string): Stats | undefined {
  return attempt(path, () => {
    try {
      return lstatSync(`${root}/${path}`, { throwIfNoEntry: false });
    } catch (error) {
      if (codeOf(error) === 'ENOTDIR') return undefined;
      throw error;
    }
  });
}

const contents = (root: string, path: string): string =>
  attempt(path, () => readFileSync(`${root}/${path}`, 'utf8'));

/** A hub that is read in part would lose rows, or its settings: it is not read at all. */
function attempt<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    const code = codeOf(cause);
    const [reason, remedy] = REASONS[code] ?? [code, 'Look at the disk and its permissions'];
    throw new UsageError(`${path} cannot be read: ${reason}. ${remedy}, and run it again.`, { cause });
  }
}

const REASONS: Readonly<Record<string, readonly [reason: string, remedy: string]>> = {
  EACCES: ['permission is denied', 'Give yourself the permission to read it'],
  EPERM: ['permission is denied', 'Give yourself the permission to read it'],
  EISDIR: ['it is a folder', 'Put a file in its place'],
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
