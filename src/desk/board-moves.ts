import type { RootContent } from 'mdast';
import type { Board, Entry } from '../ranking/board.ts';
import { h, type Piece, p, table } from '../verdict/markdown.ts';
import type { Situation } from './situation.ts';

const AROUND = 3;

/** A name as long as there is room for. */
type Fitted = (name: string) => string;

/** The board before and after, around the place that changes: a row for each model, with both ranks. */
export function boardMoves({ verdict, before, kind }: Situation, fitted: Fitted): RootContent[] {
  const { standing, evaluation } = verdict;
  const old = new Map(before?.entries.map((entry) => [entry.modelId, entry]));
  const modelId = evaluation?.modelId ?? '';
  if (kind === 'withdrawal' || standing === undefined) return left(before, modelId, fitted);
  const { entries } = standing.board;
  const rows = around(entries, modelId).map((entry) =>
    row(entry, old.get(entry.modelId), entry.rank, fitted),
  );
  return [
    h(4, 'The board before and after'),
    table(['Before', 'After', 'Model', standing.metric.id, 'Tier'], rows),
  ];
}

/** Where the withdrawn run stands now. Which runs of the model remain decides its place after. */
function left(before: Board | undefined, modelId: string, fitted: Fitted): RootContent[] {
  if (before === undefined) return [];
  const rows = around(before.entries, modelId).map((entry) => row(entry, entry, undefined, fitted));
  if (rows.length === 0) return [];
  return [
    h(4, 'The board before'),
    table(['Before', 'After', 'Model', before.metric?.id ?? '', 'Tier'], rows),
    p('The regenerated pages in this pull request show the board after.'),
  ];
}

function row(
  entry: Entry,
  old: Entry | undefined,
  rank: number | undefined,
  fitted: Fitted,
): (readonly Piece[])[] {
  const score = entry.score.toFixed(4);
  const changed = old !== undefined && old.score.toFixed(4) !== score;
  return [
    [old === undefined ? 'new' : String(old.rank)],
    [rank === undefined ? '–' : String(rank)],
    [{ user: fitted(entry.modelName) }],
    [changed ? `${old.score.toFixed(4)} → ${score}` : score],
    entry.tier === undefined ? ['–'] : [{ user: fitted(entry.tier) }],
  ];
}

function around(entries: readonly Entry[], modelId: string): readonly Entry[] {
  const at = entries.findIndex((entry) => entry.modelId === modelId);
  return at === -1 ? [] : entries.slice(Math.max(0, at - AROUND), at + AROUND + 1);
}
