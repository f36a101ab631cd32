import type { Evaluation } from '../hub/hub.ts';
import { isoDay } from '../hub/iso-day.ts';
import { compareText } from '../hub/load-hub.ts';
import type { Board } from '../ranking/board.ts';
import type { MetricNames } from '../ranking/metric-names.ts';
import { isCompleted } from '../ranking/rank-benchmark.ts';

/** One run of a model on one benchmark, and what became of it. */
export interface PastRun {
  readonly run: Evaluation;
  /** Value of the ranking metric; undefined for a run that cannot be ranked. */
  readonly score?: number;
  /** `counts`: the run that is ranked; `was best`: no earlier run had a better score; `superseded`: one had. */
  readonly place: 'counts' | 'was best' | 'superseded' | 'unranked';
}

/** The runs of one model on a board, newest first, those without a real date last. `ranked` is the one that counts, `runs` are all of them. */
export function runHistory(
  { metric }: Board,
  ranked: Evaluation | undefined,
  runs: readonly Evaluation[],
  names: MetricNames,
): PastRun[] {
  const sign = metric?.lowerIsBetter ? -1 : 1;
  let best = -Infinity;
  const history: PastRun[] = [];
  const dated = runs.map((run) => ({ run, day: isoDay(run.date) ?? '' }));
  for (const { run } of dated.sort(oldestFirst)) {
    const score = metric && isCompleted(run) ? names.read(run, metric.id) : undefined;
    if (score === undefined) {
      history.push({ run, place: 'unranked' });
      continue;
    }
    const leads = score * sign > best;
    if (leads) best = score * sign;
    history.push({ run, score, place: run === ranked ? 'counts' : leads ? 'was best' : 'superseded' });
  }
  return history.reverse();
}

interface Dated {
  readonly run: Evaluation;
  /** Empty where the run has no real date. */
  readonly day: string;
}

const oldestFirst = (a: Dated, b: Dated) => compareText(a.day, b.day) || compareText(a.run.id, b.run.id);
