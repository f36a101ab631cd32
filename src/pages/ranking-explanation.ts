import type { RootContent } from 'mdast';
import type { Board, Entry, Metric } from '../ranking/board.ts';
import { type TieDecision, tieDecision } from '../ranking/tie-decision.ts';
import { counted, decimals, signed } from './figures.ts';
import { callout } from './flavor.ts';
import { heading, list, type Piece, paragraph, strong } from './markdown.ts';
import type { PageContext } from './page-context.ts';
import { medal, tierSign } from './signs.ts';
import { tieWords } from './tie-words.ts';
import { beyondRange, scoreText } from './tier-text.ts';

/** Why the leader leads: gap, range and how the tiers are spread. Nothing for a single model. */
export function rankingExplanation(board: Board, { config, namesOf }: PageContext): RootContent[] {
  const { entries, metric } = board;
  const [leader, second] = entries;
  if (metric === undefined || leader === undefined || second === undefined) return [];
  const first = entries.filter(({ rank }) => rank === 1);
  const points: Piece[][] =
    first.length > 1
      ? []
      : [
          gap(
            leader,
            second,
            metric,
            tieDecision(leader.evaluation, second.evaluation, board.tieBreaks, namesOf(board)),
          ),
        ];
  const last = entries.at(-1);
  if (entries.length > 2 && last !== undefined) {
    const range = Math.abs(leader.score - last.score);
    if (Number.isFinite(range)) points.push([`Score range across all models: ${decimals(range)}`]);
  }
  if (first.length === 1 && leader.rankRange !== undefined && leader.rankRange[1] > leader.rank) {
    points.push([`The 95 % intervals leave open whether it leads: it may be at rank ${leader.rankRange[1]}`]);
  }
  const spread = distribution(board);
  if (spread !== undefined) points.push(spread);
  const beyond = entries.filter(({ score }) => beyondRange(metric, score) !== undefined).length;
  if (beyond > 0) {
    points.push([
      `⚠️ ${counted(beyond, 'score')} that `,
      { user: metric.id },
      ' cannot have: marked in the column Performance',
    ]);
  }
  return [
    heading(4, '📖 Ranking Explanation'),
    callout(config.pages.flavor, 'abstract', 'Why These Rankings?', [
      paragraph(
        ...listed(first),
        first.length > 1 ? ' share the first place with ' : ' leads with ',
        { user: metric.id },
        `=${scoreText(board, leader)}`,
      ),
      list(points),
    ]),
  ];
}

/** Shares of more or less are no help to a reader. */
const MOST_BETTER = 10;
const LEAST_BETTER = 0.0005;
/** More names are counted. */
const MOST_NAMED = 5;

function listed(leaders: readonly Entry[]): Piece[] {
  const names = leaders
    .slice(0, MOST_NAMED)
    .flatMap(({ modelName }, index): Piece[] => [
      index === 0 ? '' : index === leaders.length - 1 ? ' and ' : ', ',
      strong('🥇 ', { user: modelName }),
    ]);
  const rest = leaders.length - MOST_NAMED;
  return rest > 0 ? [...names, ` and ${rest} more`] : names;
}

function gap(leader: Entry, second: Entry, metric: Metric, decision: TieDecision): Piece[] {
  const name = strong({ user: second.modelName });
  const difference = leader.score - second.score;
  if (difference === 0) {
    return [
      `Level with ${medal(second.rank)} `,
      name,
      ' on ',
      { user: metric.id },
      '; ',
      ...tieWords(decision),
    ];
  }
  const share = Math.abs(difference / second.score);
  // A percentage means something between two positive numbers of one size alone.
  const words =
    second.score > 0 && leader.score > 0 && share >= LEAST_BETTER && share <= MOST_BETTER
      ? ` (${(share * 100).toFixed(1)}% better)`
      : '';
  return [`Gap to ${medal(second.rank)} `, name, `: ${signed(difference)}${words}`];
}

function distribution({ tiers, entries }: Board): Piece[] | undefined {
  const counts = tiers.flatMap(({ name }) => {
    const count = entries.filter(({ tier }) => tier === name).length;
    return count === 0 ? [] : [{ name, count }];
  });
  if (counts.length === 0) return undefined;
  const words = counts.flatMap(({ name, count }, index): Piece[] => [
    `${index === 0 ? '' : ', '}${tierSign(tiers, name)} ${count} `,
    { user: name.toLowerCase() },
  ]);
  return ['Performance distribution: ', ...words];
}
