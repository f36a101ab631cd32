import type { Board } from '../../ranking/board.ts';
import { compareRuns, type Run } from '../../ranking/compare-runs.ts';
import { isCompleted } from '../../ranking/rank-benchmark.ts';
import type { PageContext } from '../page-context.ts';
import { exactText } from '../tier-text.ts';
import type { ChartContent, DatedRun } from './chart.ts';

/** Every completed run by its day; nothing where all were made on one day. */
export function progressContent(board: Board, context: PageContext): ChartContent[] {
  const { metric } = board;
  if (metric === undefined) return [];
  const read = context.readerOf(board);
  const dated = context
    .runsOn(board.benchmark.id)
    .flatMap((evaluation): { readonly run: Run; readonly time: number }[] => {
      const run = isCompleted(evaluation) ? read(evaluation) : undefined;
      const time = dayTime(evaluation.date);
      return run === undefined || time === undefined ? [] : [{ run, time }];
    })
    // The best run of a day comes first, as on the board, so that a day has one record at most.
    .sort((a, b) => a.time - b.time || compareRuns(a.run, b.run));
  if (dated[0]?.time === dated.at(-1)?.time) return [];
  const sign = metric.lowerIsBetter ? 1 : -1;
  let best = Infinity;
  return [
    {
      kind: 'progress',
      metric,
      runs: dated.map(({ run: { evaluation, score }, time }): DatedRun => {
        const isRecord = score * sign < best;
        if (isRecord) best = score * sign;
        return {
          name: context.modelName(evaluation.modelId),
          score,
          shown: exactText(board, score),
          time,
          isRecord,
        };
      }),
    },
  ];
}

/** The beginning of an ISO day in UTC; undefined for anything else, as `2024-02-30`. */
function dayTime(date: string | undefined): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date ?? '') ?? [];
  if (year === undefined) return undefined;
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return time.toISOString().slice(0, 10) === date ? time.getTime() : undefined;
}
