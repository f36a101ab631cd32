import { groupBy } from '../hub/group-by.ts';
import type { Evaluation } from '../hub/hub.ts';
import { onceFor } from './once-for.ts';
import type { Context } from './rule.ts';

/**
 * Runs of the hub that report exactly the same metrics of the whole as another, under whichever of the names that the
 * hub lists for them; their groups may differ.
 */
export function sameMetrics({ hub, evaluation, canonical }: Context): readonly Evaluation[] {
  if (evaluation === undefined || evaluation.metrics.size === 0) return [];
  const { metrics } = evaluation;
  const runs = (runsByGlance(hub).get(glance(evaluation)) ?? []).filter(
    (run) => !isSame(run, evaluation) && run.metrics.size === metrics.size,
  );
  return runs.filter((run) => {
    if ([...metrics].every(([name, value]) => run.metrics.get(name) === value)) return true;
    const own = new Map([...run.metrics].map(([name, value]) => [canonical(name), value]));
    return [...metrics].every(([name, value]) => own.get(canonical(name)) === value);
  });
}

const runsByGlance = onceFor((hub) => groupBy(hub.evaluations, glance));

/** What runs of the same metrics have in common for certain, found quickly; others may have it in common too. */
function glance({ metrics }: Evaluation): number {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const value of metrics.values()) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return metrics.size + 1000 * least + 0.001 * most;
}

/** The record itself, as it stands in the hub already. */
const isSame = (run: Evaluation, evaluation: Evaluation): boolean =>
  run === evaluation || (run.path === evaluation.path && run.id === evaluation.id);

/** Scores of one model that can be taken to vary apart from each other. */
const INDEPENDENT = 3;

/**
 * How unlikely it is that two models report the same numbers by chance: the number of decimals in which they could
 * have differed, the first of each number left out because good models resemble each other there. A value at the end
 * of its range, and a share of few samples, say less. Only the three that say most count: the scores of one
 * classifier follow from a few of them (accuracy, precision and F1 from sensitivity, specificity and prevalence).
 */
export function information(
  values: Iterable<readonly [decimals: number, value: number, n: number | undefined]>,
): number {
  const digits: number[] = [];
  for (const [decimals, value, n] of values) {
    if (value === 0 || value === 1 || value === 100) continue;
    const most = n === undefined ? 15 : Math.log10(Math.max(1, n));
    digits.push(Math.max(0, Math.min(decimals, most) - 1));
  }
  const telling = digits.sort((a, b) => b - a).slice(0, INDEPENDENT);
  return telling.reduce((sum, count) => sum + count, 0);
}
