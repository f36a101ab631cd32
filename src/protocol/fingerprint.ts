import { groupBy } from '../hub/group-by.ts';
import type { Evaluation, Hub } from '../hub/hub.ts';
import { compareText } from '../hub/load-hub.ts';
import { onceFor } from './once-for.ts';

/** Runs of the hub that report exactly the same metrics as another, of the whole and of the groups. */
export function sameMetrics(hub: Hub, evaluation: Evaluation): readonly Evaluation[] {
  const alike = (runsByGlance(hub).get(glance(evaluation)) ?? []).filter((run) => !isSame(run, evaluation));
  if (alike.length === 0) return alike;
  const text = metricsText(evaluation);
  return alike.filter((run) => textOf(run) === text);
}

const runsByGlance = onceFor((hub) => groupBy(hub.evaluations, glance));

/** What runs of the same metrics have in common for certain, found quickly. */
function glance({ metrics, strata }: Evaluation): string {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const value of metrics.values()) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return `${metrics.size} ${strata.size} ${least === 0 ? 0 : least} ${most === 0 ? 0 : most}`;
}

const texts = new WeakMap<Evaluation, string>();

function textOf(run: Evaluation): string {
  const before = texts.get(run);
  if (before !== undefined) return before;
  const text = metricsText(run);
  texts.set(run, text);
  return text;
}

/** Equal for runs that report the same numbers under the same names, in whatever order. */
function metricsText({ metrics, strata }: Evaluation): string {
  const groups = [...strata].flatMap(([category, inner]) =>
    [...inner].map(([group, values]) => [category, group, ...sorted(values)]),
  );
  return JSON.stringify([sorted(metrics), groups.sort((a, b) => compareText(String(a), String(b)))]);
}

// -0 and 0 are the same value.
const sorted = (metrics: Evaluation['metrics']) =>
  [...metrics]
    .map(([name, value]) => [name, value === 0 ? 0 : value] as const)
    .sort(([a], [b]) => compareText(a, b));

/** The record itself, as it stands in the hub already. */
const isSame = (run: Evaluation, evaluation: Evaluation): boolean =>
  run === evaluation || (run.path === evaluation.path && run.id === evaluation.id);

/**
 * How unlikely it is that two models report the same numbers by chance: the number of decimals in which they could
 * have differed, the first of each number left out because good models resemble each other there. A value at the end
 * of its range, and a share of few samples, say less.
 */
export function information(
  values: Iterable<readonly [decimals: number, value: number, n: number | undefined]>,
): number {
  let digits = 0;
  for (const [decimals, value, n] of values) {
    if (value === 0 || value === 1 || value === 100) continue;
    const most = n === undefined ? 15 : Math.log10(Math.max(1, n));
    digits += Math.max(0, Math.min(decimals, most) - 1);
  }
  return digits;
}
