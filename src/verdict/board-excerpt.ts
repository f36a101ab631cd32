import type { RootContent } from 'mdast';
import { decimals } from '../pages/figures.ts';
import { medal, tierSign } from '../pages/signs.ts';
import { tieWords } from '../pages/tie-words.ts';
import { scoreText, tierText } from '../pages/tier-text.ts';
import type { Board, Entry, Standing } from '../ranking/board.ts';
import { type Piece, p, strong, table } from './markdown.ts';
import { cut, part } from './write-within.ts';

/** Entries shown on each side of the submission's model. */
const AROUND = 2;
/** Names listed in one sentence. */
const MOST_NAMES = 20;
/** Hub files may hold names of any length; a comment may not. */
const LONGEST_NAME = 80;

/**
 * The board around the submission's model as the page would show it, with the rank that each entry has now, and
 * who moves down. Where the model already has a better run, the board as it stays. `share` as in `writeWithin`.
 */
export function boardExcerpt(standing: Standing, modelId: string | undefined, share = 1): RootContent[] {
  const fitted: Fitted = (name) => cut(name, part(LONGEST_NAME, share));
  const { before, board, metric } = standing;
  const index = board.entries.findIndex((entry) => entry.modelId === modelId);
  const own = board.entries[index];
  if (own === undefined) return [];
  const first = Math.max(0, index - AROUND);
  const shown = board.entries.slice(first, index + AROUND + 1);
  const ranks = new Map(before.entries.map((entry) => [entry.modelId, entry.rank]));
  return [
    table(
      ['Rank', 'Before', 'Model', { user: fitted(metric.id) }, 'Performance', 'Gap'],
      shown.map((entry) => row(entry, own, ranks.get(entry.modelId), board, fitted)),
    ),
    ...ties(standing, fitted),
    ...moves(standing, part(MOST_NAMES, share), fitted),
  ];
}

/** A name of the hub as long as there is room for. */
type Fitted = (name: string) => string;

function row(entry: Entry, own: Entry, before: number | undefined, board: Board, fitted: Fitted): Piece[][] {
  const { tiers, metric } = board;
  const { rank, modelName, tier } = entry;
  const name: Piece = { user: fitted(modelName) };
  return [
    [`${rank} ${medal(rank)}`],
    [before === undefined ? 'new' : before === rank ? '=' : String(before)],
    [entry === own ? strong(name) : name],
    [scoreText(board, entry)],
    tier === undefined
      ? [tierText(board, entry) || '–']
      : [`${tierSign(tiers, tier)} `, { user: fitted(tier) }],
    [entry === own ? '–' : gap(entry.score - own.score, metric?.lowerIsBetter === true)],
  ];
}

/** How far another entry is ahead of the submission's model, or behind it. */
function gap(difference: number, lowerIsBetter: boolean): string {
  if (difference === 0) return 'level';
  return `${decimals(Math.abs(difference))} ${difference > 0 === lowerIsBetter ? 'behind' : 'better'}`;
}

/** Why a neighbour with the same score has another rank. */
function ties({ above, below, metric }: Standing, fitted: Fitted): RootContent[] {
  return [above, below].flatMap((neighbour) => {
    if (neighbour?.decision === undefined) return [];
    const { entry, decision } = neighbour;
    const name = { user: fitted(entry.modelName) };
    return [p('Level with ', name, ' on ', { user: fitted(metric.id) }, '; ', ...tieWords(decision), '.')];
  });
}

function moves(
  { movesDown, losePlace, replacesMetric, metric }: Standing,
  most: number,
  fitted: Fitted,
): RootContent[] {
  const sentence = (words: string, names: readonly string[]) => listed(words, names, most, fitted);
  const anew: Piece[] =
    replacesMetric === undefined
      ? []
      : [
          'The board has been ranked by ',
          { user: fitted(replacesMetric) },
          '; with this first run that reports ',
          { user: fitted(metric.id) },
          ', all places are decided by that.',
        ];
  return [
    ...(anew.length === 0 ? [] : [p(...anew)]),
    ...sentence(
      'Moves down',
      movesDown.filter((name) => !losePlace.includes(name)),
    ),
    ...sentence(`Loses its place${anew.length === 0 ? '' : ', for want of that metric'}`, losePlace),
  ];
}

function listed(words: string, names: readonly string[], most: number, fitted: Fitted): RootContent[] {
  if (names.length === 0) return [];
  const first = names
    .slice(0, most)
    .flatMap((name, index): Piece[] => [index === 0 ? '' : ', ', { user: fitted(name) }]);
  return [p(`${words} (${names.length}): `, ...first, names.length > most ? ', …' : '', '.')];
}
