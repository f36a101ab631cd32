import type { Board, Entry } from '../ranking/board.ts';
import { benchmarkPart } from './benchmark-section.ts';
import { leastBytes } from './least-bytes.ts';
import { heading, link, type Piece, paragraph, write } from './markdown.ts';
import { onPage, type PageContext } from './page-context.ts';
import { domainSign } from './signs.ts';

/** Models on one page; the first that keeps every part under the size that GitHub shows. */
const SIZES = [1000, 500, 250, 100, 50, 25, 10, 5, 1];

/**
 * The pages of a benchmark that the leaderboard page has no room for, path to text: one with everything, or
 * several with so many models each. What one part holds depends on its models alone, so that a new run does not
 * touch the others but for the ranks that move.
 */
export function benchmarkPages(board: Board, context: PageContext): [path: string, text: string][] {
  const limit = context.config.pages.max_bytes;
  let most = Infinity;
  for (const size of SIZES) {
    if (size > most && size > 1) continue;
    const pages = partsOf(board, context, size, size === 1 ? Infinity : limit);
    if (!('fits' in pages)) return pages;
    most = pages.fits;
  }
  return [];
}

function partsOf(
  board: Board,
  context: PageContext,
  size: number,
  limit: number,
): [path: string, text: string][] | { readonly fits: number } {
  const { site } = context;
  const count = Math.max(1, Math.ceil(board.entries.length / size));
  const pages: [string, string][] = [];
  for (let part = 1; part <= count; part++) {
    const path = site.benchmark(board.benchmark.id, part);
    const here = onPage({ ...context, split: true }, path);
    const entries = board.entries.slice((part - 1) * size, part * size);
    const least = leastBytes(board, here, entries);
    if (least > limit) return { fits: Math.min(size - 1, (entries.length * limit) / least) };
    const text = pageText(board, here, entries, part, count);
    const bytes = Buffer.byteLength(text);
    // Parts of the next sizes that cannot fit either need not be written to find out.
    if (bytes > limit) return { fits: Math.min(size - 1, (entries.length * limit) / bytes) };
    pages.push([path, text]);
  }
  return pages;
}

function pageText(
  board: Board,
  here: PageContext,
  entries: readonly Entry[],
  part: number,
  count: number,
): string {
  const { domain } = board.benchmark;
  const ways = turning(board, here, part, count);
  return write([
    heading(1, '🏆 ', { user: board.benchmark.name }, part === 1 ? '' : `, part ${part}`),
    paragraph(link(here.href(here.site.index), '⬅️ All benchmarks'), ...ways),
    heading(2, `${domainSign(domain)} `, { user: domain }),
    ...benchmarkPart(board, here, entries.length === board.entries.length ? board.entries : entries, part),
    ...(ways.length === 0 ? [] : [paragraph(...ways.slice(1))]),
  ]);
}

/** Links to the parts before and after. */
function turning({ benchmark }: Board, { href, site }: PageContext, part: number, count: number): Piece[] {
  const to = (other: number, words: string): Piece[] =>
    other < 1 || other > count ? [] : [' | ', link(href(site.benchmark(benchmark.id, other)), words)];
  return [...to(part - 1, 'Better models'), ...to(part + 1, 'Further models')];
}
