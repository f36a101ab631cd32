import type { RootContent } from 'mdast';
import type { Board, Entry } from '../ranking/board.ts';
import { counted } from './figures.ts';
import { inertText } from './inert.ts';
import { codeBlock, heading, paragraph, strong, table } from './markdown.ts';
import type { PageContext } from './page-context.ts';
import { podiumArt } from './podium-art.ts';
import { rankSign } from './signs.ts';
import { scoreText, tierText } from './tier-text.ts';

const CROWNS = ['👑', '🌟', '✨'] as const;

/** The leaderboard of a benchmark: podium and ranks, of all entries or of those that are `shown`. */
export function leaderboardTable(
  board: Board,
  context: PageContext,
  shown: readonly Entry[] = board.entries,
): RootContent[] {
  const { entries, metric } = board;
  const title = heading(4, '🏆 Leaderboard');
  if (metric === undefined || entries.length === 0) {
    return [title, paragraph('No completed run reports a metric that ranks this benchmark yet.')];
  }
  const art = shown[0] === entries[0] ? podiumArt(entries) : undefined;
  const models = shownModels(entries, shown);
  const direction = metric.lowerIsBetter ? ' (lower is better)' : '';
  const rows = shown.map((entry) => {
    const { rank, evaluation } = entry;
    const name = inertText(entry.modelName);
    const crown = CROWNS[rank - 1];
    return [
      rankSign(rank),
      crown === undefined ? name : `**${name}** ${crown}`,
      scoreText(board, entry),
      tierText(board, entry),
      orDash(context.datasetName(entry)),
      orDash(evaluation.date),
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

const orDash = (text: string | undefined) => (text === undefined ? '-' : inertText(text));

/** `All 6 models`, `Top 10 of 57 models`, `Models 501 to 1000 of 3500`. */
function shownModels(entries: readonly Entry[], shown: readonly Entry[]): string {
  const all = counted(entries.length, 'model');
  const [first] = shown;
  if (shown.length === entries.length || first === undefined)
    return entries.length === 1 ? all : `All ${all}`;
  const start = entries.indexOf(first);
  return start === 0
    ? `Top ${shown.length} of ${all}`
    : `Models ${start + 1} to ${start + shown.length} of ${all}`;
}
