import type { RootContent } from 'mdast';
import type { Board } from '../ranking/board.ts';
import { chartImages } from './charts/chart-images.ts';
import { completeMetrics } from './complete-metrics.ts';
import { counted } from './figures.ts';
import { callout } from './flavor.ts';
import { granularBreakdown } from './granular-breakdown.ts';
import { leaderboardTable } from './leaderboard-table.ts';
import { emphasis, heading, type Piece, paragraph, rule, strong } from './markdown.ts';
import type { PageContext } from './page-context.ts';
import { rankingExplanation } from './ranking-explanation.ts';
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
    ...unrankedRuns(board, context),
    rule(),
    footer(board),
  ];
}

function introduction({ benchmark }: Board, { config }: PageContext): RootContent[] {
  const { name, domain, task = 'N/A', topic = 'N/A', description, clinicalRelevance } = benchmark;
  return [
    heading(3, `${domainSign(domain)} `, { user: name }),
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
