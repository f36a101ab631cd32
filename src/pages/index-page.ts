import type { RootContent } from 'mdast';
import { groupBy } from '../hub/group-by.ts';
import type { Board } from '../ranking/board.ts';
import { benchmarkSection, benchmarkTop } from './benchmark-section.ts';
import { benchmarkSummary } from './benchmark-summary.ts';
import { callout } from './flavor.ts';
import { invitation } from './invitation.ts';
import { leastBytes } from './least-bytes.ts';
import { heading, link, list, type Piece, paragraph, rule, source, strong, write } from './markdown.ts';
import type { PageContext } from './page-context.ts';
import { pageNames } from './page-names.ts';
import { domainSign } from './signs.ts';

/** How the boards of one domain are shown, piece by piece, so that a page that grows too large is given up early. */
type Form = (boards: readonly Board[], context: PageContext) => Iterable<readonly RootContent[]>;

const WHOLE: Form = function* (boards, context) {
  for (const board of boards) yield benchmarkSection(board, context);
};
const TOP: Form = function* (boards, context) {
  for (const board of boards) yield benchmarkTop(board, context);
};
const SUMMARY: Form = function* (boards, context) {
  yield benchmarkSummary(boards, context);
};

/**
 * The leaderboard page: everything where it fits into one file, else the best of each benchmark, else a line for
 * each, with the benchmarks on pages of their own (`split`).
 */
export function indexPage(context: PageContext): { readonly text: string; readonly split: boolean } {
  const limit = context.config.pages.max_bytes;
  const least = context.boards.reduce((sum, board) => sum + leastBytes(board, context), 0);
  const whole = least > limit ? undefined : pageOf(context, WHOLE, limit);
  if (whole !== undefined) return { text: whole, split: false };
  const split = { ...context, split: true };
  const text = pageOf(split, TOP, limit) ?? pageOf(split, SUMMARY, Infinity) ?? '';
  return { text, split: true };
}

function pageOf(context: PageContext, form: Form, limit: number): string | undefined {
  const { config, boards } = context;
  const domains = groupBy(boards, ({ benchmark }) => benchmark.domain);
  const names = pageNames(domains.keys());
  const pieces: string[] = [];
  let room = limit;
  const add = (children: readonly RootContent[]): boolean => {
    const text = write(children);
    pieces.push(text);
    room -= Buffer.byteLength(text) + 1;
    return room >= 0;
  };
  add([
    heading(1, '🏆 ', { user: config.title }),
    stats(context),
    paragraph('Every submitted model, ranked from best to developing, with one leaderboard per benchmark.'),
    ...navigation(names),
    rule(),
  ]);
  for (const [domain, members] of domains) {
    add([
      source(`<a id="${domainFragment(domain, names)}"></a>`),
      heading(2, `${domainSign(domain)} `, { user: domain }),
    ]);
    for (const children of form(members, context)) if (!add(children)) return undefined;
  }
  if (boards.length > 0) add([rule()]);
  return add(invitation(context)) ? pieces.join('\n') : undefined;
}

function stats({ config, totals }: PageContext): RootContent {
  const plural = (count: number) => (count === 1 ? '' : 's');
  return callout(config.pages.flavor, 'success', 'Benchmark Hub Stats', [
    paragraph(
      ...['🎯 ', strong(String(totals.benchmarks)), ` Benchmark${plural(totals.benchmarks)} | 🤖 `],
      ...[strong(String(totals.models)), ` Model${plural(totals.models)} Evaluated | 📊 `],
      ...[strong(String(totals.evaluations)), ` Total Evaluation${plural(totals.evaluations)}`],
    ),
  ]);
}

/** A name of our own, with a point that no flavor leaves in the name of a heading, because what a flavor makes of a heading may be nothing, or the name of another heading. */
const domainFragment = (domain: string, names: ReadonlyMap<string, string>): string =>
  `domain.${(names.get(domain) ?? '').toLowerCase()}`;

function navigation(names: ReadonlyMap<string, string>): RootContent[] {
  if (names.size === 0) return [paragraph('No model has been evaluated yet: be the first.')];
  const items = [...names.keys()].map((domain): Piece[] => [
    link(`#${domainFragment(domain, names)}`, `${domainSign(domain)} `, { user: domain }),
  ]);
  return [heading(2, '🧭 Quick Navigation'), list(items)];
}
