import { groupBy } from '../hub/group-by.ts';
import { compareText } from '../hub/load-hub.ts';
import type { Board, Entry } from '../ranking/board.ts';
import { type ModelBoard, modelPage } from './model-page.ts';
import type { PageContext } from './page-context.ts';

/** A page for each model that has a run on some board, path to text, by model id. */
export function modelPages(context: PageContext): [path: string, text: string][] {
  const { boards, runsByModel, site } = context;
  const onBoard = new Map<Board, ReadonlyMap<string, Entry>>(
    boards.map((board) => [board, new Map(board.entries.map((entry) => [entry.modelId, entry]))]),
  );
  const places = new Map(boards.map((board, index) => [board.benchmark.id, { board, index }]));
  return [...runsByModel.keys()].sort(compareText).flatMap((id): [string, string][] => {
    const path = site.model(id);
    if (path === undefined) return [];
    const own = [...groupBy(runsByModel.get(id) ?? [], ({ benchmarkId }) => benchmarkId)]
      .flatMap(([benchmarkId, runs]) => {
        const place = places.get(benchmarkId);
        return place === undefined ? [] : [{ ...place, runs }];
      })
      .sort((a, b) => a.index - b.index)
      .map(({ board, runs }): ModelBoard => ({ board, runs, entry: onBoard.get(board)?.get(id) }));
    return [[path, modelPage(id, path, own, context)]];
  });
}
