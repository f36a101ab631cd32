import { readFile, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { blobId } from '../desk/blob-id.ts';
import type { Forge, Tip, TreeFile } from '../desk/forge.ts';
import type { Hub, HubFile } from '../hub/hub.ts';
import { hubFolder, loadHub } from '../hub/load-hub.ts';
import { misplaced } from '../hub/misplaced.ts';
import { SetupError } from './inputs.ts';

/** Blobs read at once: enough to hide the latency, few enough for secondary rate limits. */
const AT_ONCE = 8;

/** Reads a file of the tree. */
export type ReadText = (file: TreeFile) => Promise<string>;

/**
 * A file whose blob id matches is read from the workspace instead of over the network: the tree is the truth, the disk
 * only a cache. What came over the network is remembered.
 */
export async function textReader(
  { blob }: Pick<Forge, 'blob'>,
  workspace: string | undefined,
): Promise<ReadText> {
  const root = workspace === undefined ? undefined : await realpath(workspace).catch(() => undefined);
  const fetched = new Map<string, string>();
  return async (file) => {
    const known = fetched.get(file.id) ?? (await fromDisk(root, file));
    if (known !== undefined) return known;
    const text = await blob(file.id);
    fetched.set(file.id, text);
    return text;
  };
}

/** The hub at the default branch's head. */
export async function readHub(tip: Tip, text: ReadText, configPath: string): Promise<Hub> {
  const wanted = tip.files.filter(
    ({ path, isLink }) => isLink !== true && (hubFolder(path) !== undefined || path === configPath),
  );
  const others = tip.files.flatMap(({ path, isLink }) => misplaced(path, isLink, configPath) ?? []);
  if (!wanted.some(({ path }) => path.startsWith('benchmarks/'))) throw new SetupError(noBenchmarks(tip));
  const files: HubFile[] = [];
  const queue = [...wanted];
  const worker = async () => {
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
      files.push({ path: file.path, text: await text(file) });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return loadHub([...files, ...others], configPath);
}

function noBenchmarks({ branch, files }: Tip): string {
  return files.some(({ path, isLink }) => path === 'benchmarks' && isLink === true)
    ? `benchmarks on the branch ${branch} is a symbolic link, which Podium does not follow. Put a folder of benchmark files in its place.`
    : `The branch ${branch} has no benchmarks/ with a .yaml file, so there is nothing to submit to. Add one: the README says what a hub holds.`;
}

async function fromDisk(root: string | undefined, { path, id }: TreeFile): Promise<string | undefined> {
  if (root === undefined) return undefined;
  try {
    const full = await realpath(join(root, path));
    if (!full.startsWith(root + sep)) return undefined;
    const bytes = await readFile(full);
    return blobId(bytes) === id ? bytes.toString('utf8') : undefined;
  } catch {
    return undefined;
  }
}
