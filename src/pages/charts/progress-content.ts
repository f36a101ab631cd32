import type { Board } from '../../ranking/board.ts';
import { isCompleted } from '../../ranking/rank-benchmark.ts';
import type { PageContext } from '../page-context.ts';
import { exactText } from '../tier-text.ts';
import type { ChartContent, DatedRun } from './chart.ts';

/** Every completed run by its day; nothing where all were made on one day. */
export function progressContent(board: Board, context: PageContext): ChartContent[] {
  const { metric } = board;
  if (metric === undefined) return [];
  const names = context.namesOf(board);
  const runs = context.runsOn(board.benchmark.id).flatMap((run): Omit<DatedRun, 'isRecord'>[] => {
    const score = isCompleted(run) ? names.read(run, metric.id) : undefined;
    const time = dayTime(run.date);
    return score === undefined || time === undefined
      ? []
      : [{ name: context.modelName(run.modelId), score, shown: exactText(board, score), time }];
  });
  const sign = metric.lowerIsBetter ? 1 : -1;
  // The best run of a day comes first, so that a day has one record at most.
  runs.sort((a, b) => a.time - b.time || (a.score - b.score) * sign);
  if (runs[0]?.time === runs.at(-1)?.time) return [];
  let best = Infinity;
  return [
    {
      kind: 'progress',
      metric,
      runs: runs.map((run) => {
        const isRecord = run.score * sign < best;
        if (isRecord) best = run.score * sign;
        return { ...run, isRecord };
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
