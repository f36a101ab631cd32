import type { RootContent } from 'mdast';
import type { Board, Entry } from '../ranking/board.ts';
import { chartImages } from './charts/chart-images.ts';
import { completeMetrics } from './complete-metrics.ts';
import { counted } from './figures.ts';
import { callout } from './flavor.ts';
import { granularBreakdown } from './granular-breakdown.ts';
import { leaderboardTable } from './leaderboard-table.ts';
import { emphasis, heading, link, type Piece, paragraph, rule, source, strong } from './markdown.ts';
import type { PageContext } from './page-context.ts';
import { rankingExplanation } from './ranking-explanation.ts';
import { resultSources } from './result-sources.ts';
import { scoringDetails } from './scoring-details.ts';
import { domainSign, taskSign } from './signs.ts';
import { unrankedRuns } from './unranked-runs.ts';

/** Everything about one benchmark, from its description to the number of its evaluations. */
export function benchmarkSection(board: Board, context: PageContext): RootContent[] {
  return [
    ...introduction(board, context),
    ...leaderboardTable(board, context),
    ...chartImages(board, context),
    ...rankingExplanation(board, context),
    ...scoringDetails(board, context),
    ...completeMetrics(board, context),
    ...granularBreakdown(board, context),
    ...resultSources(board.entries, context),
    ...unrankedRuns(board, context),
    rule(),
    footer(board),
  ];
}

/** The best of a benchmark, with a link to the page that has everything. */
export function benchmarkTop(board: Board, context: PageContext): RootContent[] {
  const own = context.href(context.site.benchmark(board.benchmark.id));
  return [
    ...introduction(board, context),
    ...leaderboardTable(board, context, board.entries.slice(0, context.config.pages.top)),
    ...chartImages(board, context, ['scores']),
    paragraph(
      '➡️ ',
      link(
        own,
        `Full leaderboard of ${counted(board.entries.length, 'model')}, with metrics, groups and records`,
      ),
    ),
    footer(board),
  ];
}

/** A benchmark too large for one file: some of its entries with all about them; part 1 explains. */
export function benchmarkPart(
  board: Board,
  context: PageContext,
  entries: readonly Entry[],
  part: number,
): RootContent[] {
  const explained = part === 1;
  return [
    ...(explained ? introduction(board, context) : title(board, context)),
    ...leaderboardTable(board, context, entries),
    ...(explained ? chartImages(board, context) : []),
    ...(explained ? [...rankingExplanation(board, context), ...scoringDetails(board, context)] : []),
    ...completeMetrics(board, context, entries),
    ...granularBreakdown(board, context, entries),
    ...resultSources(entries, context),
    ...(explained ? unrankedRuns(board, context) : []),
    rule(),
    footer(board),
  ];
}

/** Name that links from other pages may hit, whatever the flavor makes of the heading. */
export function benchmarkFragment(id: string, { site }: PageContext): string {
  return `benchmark.${site.benchmarkName(id).toLowerCase()}`;
}

function title({ benchmark }: Board, context: PageContext): RootContent[] {
  return [
    source(`<a id="${benchmarkFragment(benchmark.id, context)}"></a>`),
    heading(3, `${domainSign(benchmark.domain)} `, { user: benchmark.name }),
  ];
}

function introduction(board: Board, context: PageContext): RootContent[] {
  const { config } = context;
  const { task = 'N/A', topic = 'N/A', description, clinicalRelevance } = board.benchmark;
  return [
    ...title(board, context),
    paragraph(
      ...[`${taskSign(task)} `, strong('Task'), ': ', { user: task }, ' | 🏥 ', strong('Health Topic'), ': '],
      { user: topic },
    ),
    ...(description === undefined ? [] : [paragraph(emphasis({ user: description }))]),
    ...(clinicalRelevance === undefined
      ? []
      : [
          callout(config.pages.flavor, 'info', 'Clinical Relevance', [
            paragraph({ user: clinicalRelevance }),
          ]),
        ]),
  ];
}

function footer({ metric, evaluations }: Board): RootContent {
  const ranked: Piece[] =
    metric === undefined
      ? ['Not ranked yet.']
      : [
          'Ranked by ',
          strong({ user: metric.id }),
          ` (${metric.lowerIsBetter ? 'lower' : 'higher'} is better).`,
        ];
  return paragraph(emphasis(...ranked, ` Last updated from ${counted(evaluations, 'evaluation')}.`));
}
