import type { RootContent } from 'mdast';
import { groupBy } from '../hub/group-by.ts';
import { benchmarkSection } from './benchmark-section.ts';
import { callout, slug } from './flavor.ts';
import { invitation } from './invitation.ts';
import { heading, link, list, type Piece, paragraph, rule, strong, write } from './markdown.ts';
import type { PageContext } from './page-context.ts';
import { domainSign } from './signs.ts';

/** The leaderboard page as Markdown. */
export function indexPage(context: PageContext): string {
  const { config, boards } = context;
  const domains = groupBy(boards, ({ benchmark }) => benchmark.domain);
  return write([
    heading(1, '🏆 ', { user: config.title }),
    stats(context),
    paragraph('Every submitted model, ranked from best to developing, with one leaderboard per benchmark.'),
    ...navigation([...domains.keys()], context),
    rule(),
    ...[...domains].flatMap(([domain, members]) => [
      heading(2, `${domainSign(domain)} `, { user: domain }),
      ...members.flatMap((board) => benchmarkSection(board, context)),
    ]),
    ...(boards.length === 0 ? [] : [rule()]),
    ...invitation(context),
  ]);
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

function navigation(domains: readonly string[], { config }: PageContext): RootContent[] {
  if (domains.length === 0) return [paragraph('No model has been evaluated yet: be the first.')];
  const items = domains.map((domain): Piece[] => {
    const sign = domainSign(domain);
    const fragment = slug(config.pages.flavor, `${sign} ${domain}`);
    return fragment === ''
      ? [`${sign} `, { user: domain }]
      : [link(`#${fragment}`, `${sign} `, { user: domain })];
  });
  return [heading(2, '🧭 Quick Navigation'), list(items)];
}
