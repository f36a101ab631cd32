import type { RootContent } from 'mdast';
import { scoreText } from '../pages/tier-text.ts';
import type { Board, Entry } from '../ranking/board.ts';
import { h, type Piece, p, table } from '../verdict/markdown.ts';
import type { Situation } from './situation.ts';

const AROUND = 3;

/** A name as long as there is room for. */
type Fitted = (name: string) => string;

/** A model on a board, its score as the page shows it. */
interface Place {
  readonly rank: number;
  readonly score: string;
}

/** The board before and after, around the place that changes: a row for each model, with both ranks. */
export function boardMoves({ verdict, before, kind }: Situation, fitted: Fitted): RootContent[] {
  const { standing, evaluation } = verdict;
  const modelId = evaluation?.modelId ?? '';
  if (kind === 'withdrawal' || standing === undefined) return left(before, modelId, fitted);
  const { board, metric } = standing;
  const old = new Map(before?.entries.map((entry) => [entry.modelId, placeOn(before, entry)]));
  const rows = around(board.entries, modelId).map((entry) =>
    row(entry, old.get(entry.modelId), placeOn(board, entry), fitted),
  );
  return [h(4, 'The board before and after'), table(['Before', 'After', 'Model', metric.id, 'Tier'], rows)];
}

/** Where the withdrawn run stands now. Which runs of the model remain decides its place after. */
function left(before: Board | undefined, modelId: string, fitted: Fitted): RootContent[] {
  if (before === undefined) return [];
  const rows = around(before.entries, modelId).map((entry) =>
    row(entry, placeOn(before, entry), undefined, fitted),
  );
  if (rows.length === 0) return [];
  return [
    h(4, 'The board before'),
    table(['Before', 'After', 'Model', before.metric?.id ?? '', 'Tier'], rows),
    p('The regenerated pages in this pull request show the board after.'),
  ];
}

const placeOn = (board: Board, entry: Entry): Place => ({
  rank: entry.rank,
  score: scoreText(board, entry),
});

function row(
  { modelName, tier }: Entry,
  before: Place | undefined,
  after: Place | undefined,
  fitted: Fitted,
): (readonly Piece[])[] {
  const scores = new Set([before, after].flatMap((place) => place?.score ?? []));
  return [
    [before === undefined ? 'new' : String(before.rank)],
    [after === undefined ? '–' : String(after.rank)],
    [{ user: fitted(modelName) }],
    [[...scores].join(' → ')],
    tier === undefined ? ['–'] : [{ user: fitted(tier) }],
  ];
}

function around(entries: readonly Entry[], modelId: string): readonly Entry[] {
  const at = entries.findIndex((entry) => entry.modelId === modelId);
  return at === -1 ? [] : entries.slice(Math.max(0, at - AROUND), at + AROUND + 1);
}
