import type { RootContent } from 'mdast';
import type { Board } from '../ranking/board.ts';
import { counted, decimals } from './figures.ts';
import { inertText } from './inert.ts';
import { codeBlock, heading, paragraph, strong, table } from './markdown.ts';
import type { PageContext } from './page-context.ts';
import { podiumArt } from './podium-art.ts';
import { medal, tierSign } from './signs.ts';

const CROWNS = ['👑', '🌟', '✨'] as const;

/** The leaderboard of a benchmark: podium and ranks. */
export function leaderboardTable({ entries, metric, tiers }: Board, context: PageContext): RootContent[] {
  const title = heading(4, '🏆 Leaderboard');
  if (metric === undefined || entries.length === 0) {
    return [title, paragraph('No completed run reports a metric that ranks this benchmark yet.')];
  }
  const art = podiumArt(entries);
  const models = entries.length === 1 ? '1 model' : `All ${counted(entries.length, 'model')}`;
  const direction = metric.lowerIsBetter ? ' (lower is better)' : '';
  const rows = entries.map((entry) => {
    const { rank, score, tier, evaluation } = entry;
    const name = inertText(entry.modelName);
    const crown = CROWNS[rank - 1];
    return [
      medal(rank),
      crown === undefined ? name : `**${name}** ${crown}`,
      decimals(score),
      tier === undefined ? '' : `${tierSign(tiers, tier)} ${inertText(tier)}`,
      shown(context.datasetName(entry)),
      shown(evaluation.date),
    ];
  });
  return [
    title,
    ...(art === undefined ? [] : [codeBlock(art)]),
    paragraph(strong(`${models} ranked by `, { user: metric.id }, `${direction}:`)),
    table(
      [':-:', ':--', ':-:', ':-:', ':--', ':-:'],
      ['Rank', 'Model', 'Score', 'Performance', 'Dataset', 'Date'],
      rows,
    ),
  ];
}

const shown = (text: string | undefined) => (text === undefined ? '-' : inertText(text));
