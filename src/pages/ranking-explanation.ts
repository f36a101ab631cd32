import type { RootContent } from 'mdast';
import type { Board, Entry, Metric } from '../ranking/board.ts';
import { decimals, signed } from './figures.ts';
import { callout } from './flavor.ts';
import { heading, list, type Piece, paragraph, strong } from './markdown.ts';
import type { PageContext } from './page-context.ts';
import { medal, tierSign } from './signs.ts';

/** Why the leader leads: gap, range and how the tiers are spread. Nothing for a single model. */
export function rankingExplanation(board: Board, { config }: PageContext): RootContent[] {
  const { entries, metric } = board;
  const [leader, second] = entries;
  if (metric === undefined || leader === undefined || second === undefined) return [];
  const points: Piece[][] = [gap(leader, second, metric)];
  const last = entries.at(-1);
  if (entries.length > 2 && last !== undefined) {
    points.push([`Score range across all models: ${decimals(Math.abs(leader.score - last.score))}`]);
  }
  if (leader.rankRange !== undefined && leader.rankRange[1] > leader.rank) {
    points.push([`The 95 % intervals leave open whether it leads: it may be at rank ${leader.rankRange[1]}`]);
  }
  const spread = distribution(board);
  if (spread !== undefined) points.push(spread);
  return [
    heading(4, '📖 Ranking Explanation'),
    callout(config.pages.flavor, 'abstract', 'Why These Rankings?', [
      paragraph(
        strong('🥇 ', { user: leader.modelName }),
        ' leads with ',
        { user: metric.id },
        `=${decimals(leader.score)}`,
      ),
      list(points),
    ]),
  ];
}

function gap(leader: Entry, second: Entry, metric: Metric): Piece[] {
  const name = strong({ user: second.modelName });
  if (second.rank === 1) return ['Shares the first place with ', name];
  const difference = leader.score - second.score;
  if (difference === 0) {
    return [
      `Level with ${medal(second.rank)} `,
      name,
      ' on ',
      { user: metric.id },
      '; decided by the tie-breaks',
    ];
  }
  const percent = (Math.abs(difference / second.score) * 100).toFixed(1);
  const words = second.score === 0 ? '' : ` (${percent}% better)`;
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
