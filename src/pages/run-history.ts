import type { Evaluation } from '../hub/hub.ts';
import { isoDay } from '../hub/iso-day.ts';
import { compareText } from '../hub/load-hub.ts';
import { compareRuns, type Run } from '../ranking/compare-runs.ts';
import { isCompleted } from '../ranking/rank-benchmark.ts';

/** One run of a model on one benchmark, and what became of it. */
export interface PastRun {
  readonly run: Evaluation;
  /** Value of the ranking metric; undefined for a run that cannot be ranked. */
  readonly score?: number;
  /**
   * `counts`: the run that is ranked; `was best`: the run that counted on its day; `superseded`: any other. When a
   * run without a real date was new cannot be told, so it was best on no day.
   */
  readonly place: 'counts' | 'was best' | 'superseded' | 'unranked';
}

/**
 * The runs of one model on a board, newest first, those without a real date last. `ranked` is the one that counts,
 * `runs` are all of them, and `read` reads them as the board is ranked.
 */
export function runHistory(
  ranked: Evaluation | undefined,
  runs: readonly Evaluation[],
  read: (run: Evaluation) => Run | undefined,
): PastRun[] {
  const dated = runs
    .map((run) => ({ run, day: isoDay(run.date) ?? '', known: isCompleted(run) ? read(run) : undefined }))
    .sort((a, b) => compareText(a.day, b.day) || compareText(a.run.id, b.run.id));
  // By day, and the best of a day first, so that a day has one best run at most.
  const placed = dated
    .flatMap(({ day, known }) => (day === '' || known === undefined ? [] : [{ day, known }]))
    .sort((a, b) => compareText(a.day, b.day) || compareRuns(a.known, b.known));
  const wereBest = new Set<Evaluation>();
  let best: Run | undefined;
  for (const { known } of placed) {
    if (best !== undefined && compareRuns(known, best) >= 0) continue;
    best = known;
    wereBest.add(known.evaluation);
  }
  return dated.toReversed().map(({ run, known }) => {
    if (known === undefined) return { run, place: 'unranked' };
    const place = run === ranked ? 'counts' : wereBest.has(run) ? 'was best' : 'superseded';
    return { run, score: known.score, place };
  });
}
