import type { Evaluation, Hub } from '../hub/hub.ts';
import { inertText } from '../pages/inert.ts';
import { scoreText } from '../pages/tier-text.ts';
import type { Board, Entry } from '../ranking/board.ts';
import { rankBenchmark } from '../ranking/rank-benchmark.ts';
import { blobId } from './blob-id.ts';
import { pagesOf } from './pages-of.ts';
import type { Publication } from './situation.ts';

/** What is needed of the default branch. */
export interface Tree {
  readonly files: ReadonlyMap<string, string>;
  readonly blob: (id: string) => Promise<string>;
}

/**
 * Where a record that is on the default branch ranks, and whether the page there shows it. Without a place it is
 * listed as unranked; undefined where its benchmark is not there.
 */
export async function placeOf(
  hub: Hub,
  own: Evaluation,
  tree: Tree,
): Promise<Pick<Publication, 'place' | 'pageShows'> | undefined> {
  const benchmark = hub.benchmarks.find((known) => known.id === own.benchmarkId);
  if (benchmark === undefined) return undefined;
  const board = rankBenchmark(hub, benchmark);
  const unranked = board.unranked.some(({ id }) => id === own.id);
  const entry = board.entries.find((candidate) => candidate.modelId === own.modelId);
  if (unranked || entry === undefined)
    return { pageShows: await pageShows(hub, tree, (page) => lists(page, board, own.id)) };
  const { rank, tier } = entry;
  return {
    place: { rank, entries: board.entries.length, tier },
    pageShows: await pageShows(hub, tree, (page) => shows(page, board, entry)),
  };
}

/** Whether the page on the default branch is free of a record that was withdrawn. */
export function pageForgets(hub: Hub, tree: Tree): Promise<boolean> {
  return pageShows(hub, tree, () => false);
}

/** The page as its data generate it shows what it should; one that differs is read. */
async function pageShows(
  hub: Hub,
  { files, blob }: Tree,
  read: (page: Changed) => boolean,
): Promise<boolean> {
  const { path } = hub.config.pages;
  const id = files.get(path);
  const generated = pagesOf(hub).get(path);
  if (id === undefined || generated === undefined) return false;
  return id === blobId(generated) || read({ generated, actual: await blob(id) });
}

/** A page as its data generate it, and as somebody changed it. */
interface Changed {
  readonly generated: string;
  readonly actual: string;
}

/** Whether a changed page still has the entry's row: same model and score, under its benchmark. */
function shows(page: Changed, board: Board, entry: Entry): boolean {
  const name = bare(inertText(entry.modelName));
  const score = scoreText(board, entry);
  return stillHas(page, board, (row) => row[1] === name && row[2] === score);
}

/** Whether a changed page still lists a run that has no rank. */
const lists = (page: Changed, board: Board, id: string): boolean =>
  stillHas(page, board, (row) => row[0] === bare(inertText(id)));

function stillHas(
  { generated, actual }: Changed,
  board: Board,
  isMeant: (row: readonly string[]) => boolean,
): boolean {
  return rowsOf(generated, board).some(isMeant) && rowsOf(actual, board).some(isMeant);
}

/** The table rows of a benchmark's section, as cells. */
function rowsOf(page: string, { benchmark }: Board): readonly (readonly string[])[] {
  const title = inertText(benchmark.name);
  const rows: string[][] = [];
  let inside = false;
  for (const line of page.split(/\r?\n/)) {
    const heading = /^#{1,3} (.*)$/.exec(line)?.[1];
    if (heading !== undefined) inside = heading.endsWith(title);
    if (inside && line.startsWith('|'))
      rows.push(
        line
          .split(/(?<!\\)\|/)
          .slice(1)
          .map((cell) => bare(cell)),
      );
  }
  return rows;
}

/** A cell without the signs that depend on the rank. */
function bare(cell: string): string {
  return cell.replace(/[👑🌟✨*]/gu, '').trim();
}
