import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { UsageError } from './usage-error.ts';

/** The pages as they lie on disk. Nothing is read, written or removed through a link that leads out of the hub. */
export interface PageStore {
  /** Text of a page; undefined where there is none. */
  readonly read: (path: string) => string | undefined;
  /** Writes a page whole or not at all. */
  readonly write: (path: string, text: string) => void;
  /** Removes a page, and the folders that it leaves empty. */
  readonly remove: (path: string) => void;
}

type Kind = 'file' | 'link' | 'other';

/** Opens the pages of a hub. Its functions throw {@link UsageError} for a place where Podium will not or cannot write. */
export function pageStore(hub: string): PageStore {
  const root = realpathSync(resolve(hub));
  const folders = new Map<string, ReadonlyMap<string, Kind>>();
  const made = new Set<string>();
  const open = (folder: string): ReadonlyMap<string, Kind> => {
    const known = folders.get(folder) ?? listed(root, folder);
    folders.set(folder, known);
    return known;
  };
  const kindOf = (path: string): Kind | undefined => {
    const kind = open(dirname(path)).get(path.slice(path.lastIndexOf('/') + 1));
    if (kind === undefined || kind === 'file') return kind;
    const what = kind === 'link' ? 'a symbolic link' : 'no file';
    throw new UsageError(`${path} is ${what}, so Podium does not write there. Remove it and build again.`);
  };
  return {
    read: (path) => (kindOf(path) === undefined ? undefined : readFileSync(`${root}/${path}`, 'utf8')),
    write: (path, text) => {
      kindOf(path);
      const folder = dirname(path);
      const full = `${root}/${path}`;
      const draft = `${root}/${folder}/.podium-${process.pid}.tmp`;
      try {
        if (!made.has(folder)) {
          mkdirSync(`${root}/${folder}`, { recursive: true });
          sweep(`${root}/${folder}`);
        }
        made.add(folder);
        writeFileSync(draft, text);
        renameSync(draft, full);
      } catch (error) {
        rmSync(draft, { force: true });
        throw new UsageError(`${path} cannot be written: ${reason(error)}.`, { cause: error });
      }
    },
    remove: (path) => {
      if (kindOf(path) === undefined) return;
      rmSync(`${root}/${path}`);
      for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
        if (!removedIfEmpty(`${root}/${folder}`)) break;
      }
    },
  };
}

/** What a folder of the hub holds; nothing where it is not there yet. */
function listed(root: string, folder: string): ReadonlyMap<string, Kind> {
  const full = join(root, folder);
  if (lstatSync(full, { throwIfNoEntry: false }) === undefined) {
    if (folder !== '.') listed(root, dirname(folder));
    return new Map();
  }
  let real: string;
  try {
    real = realpathSync(full);
    if (real !== root && !real.startsWith(root + sep)) {
      throw new UsageError(
        `${folder} leads out of the hub, to ${real}, so Podium does not write there. Put a folder in its place, or name another one in pages.path.`,
      );
    }
    const kind = (entry: { isFile(): boolean; isSymbolicLink(): boolean }): Kind =>
      entry.isFile() ? 'file' : entry.isSymbolicLink() ? 'link' : 'other';
    return new Map(readdirSync(full, { withFileTypes: true }).map((entry) => [entry.name, kind(entry)]));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${folder} cannot be used for pages: ${reason(error)}.`, { cause: error });
  }
}

/** Removes what a build that was killed while it wrote has left in a folder. */
function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    const writer = /^\.podium-(\d+)\.tmp$/.exec(name)?.[1];
    if (writer !== undefined && !isRunning(Number(writer))) rmSync(join(folder, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function removedIfEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

const reason = (error: unknown) =>
  error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
