import type { RootContent } from 'mdast';
import type { Evaluation } from '../hub/hub.ts';
import type { Board } from '../ranking/board.ts';
import { isCompleted } from '../ranking/rank-benchmark.ts';
import { inertText } from './inert.ts';
import { heading, paragraph, table } from './markdown.ts';
import type { PageContext } from './page-context.ts';

/** A page stays readable even where a whole series lacks the metric. */
const MOST = 200;

/** Why a run has no rank, as source. */
export function unrankedReason(
  { metric }: Board,
  evaluation: Evaluation,
  inText: (text: string) => string,
): string {
  if (!isCompleted(evaluation)) return `status is ${inText(evaluation.status)}`;
  return metric === undefined ? 'reports no ranking metric' : `does not report ${inText(metric.id)}`;
}

/** Runs that cannot be ranked; they are listed, never mixed with another metric. */
export function unrankedRuns(board: Board, { modelName }: PageContext): RootContent[] {
  if (board.unranked.length === 0) return [];
  const rows = board.unranked
    .slice(0, MOST)
    .map((run) => [
      inertText(run.id),
      inertText(modelName(run.modelId)),
      unrankedReason(board, run, inertText),
    ]);
  const rest = board.unranked.length - rows.length;
  return [
    heading(4, '⏸️ Unranked Runs'),
    table([':--', ':--', ':--'], ['Evaluation', 'Model', 'Reason'], rows),
    ...(rest === 0 ? [] : [paragraph(`… and ${rest} more: see leaderboard.json.`)]),
  ];
}
