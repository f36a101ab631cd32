import { finite, mapping } from '../../hub/read-yaml.ts';
import { isObject, type JsonObject } from '../../submission/json.ts';
import { measured, wholeField } from '../measured.ts';
import { exactly, type Interval, inWords, mean, overlap } from '../rounding.ts';
import type { Context, Rule } from '../rule.ts';

/**
 * `robustness_score` is the mean over the probes. Hubs read "probe" in several ways (every rAUC; each probe once,
 * with the equivariance of those that have no strength to vary; the metrics the benchmark declares; the curves under
 * `probes`); the score may follow any of them.
 */
export const robustnessMean: Rule = {
  id: 'robustness-mean',
  severity: 'error',
  audited: 'warning',
  why: 'The robustness score is the mean of the probes; another value cannot have come from them.',
  examples: {
    ok: 'benchmark_id: BM-ROBUST\nmetrics: {robustness_score: 0.8125, dropout_rAUC: 0.8313, noise_rAUC: 0.7937}',
    bad: 'benchmark_id: BM-ROBUST\nmetrics: {robustness_score: 0.9125, dropout_rAUC: 0.8313, noise_rAUC: 0.7937}',
  },
  check: (context) => {
    const id = context.reportedAs(SCORE) ?? SCORE;
    const score = context.evaluation?.metrics.get(id);
    if (score === undefined || isPlainMean(context, score)) return [];
    if (hasFormula(context) || saysOther(context)) return [];
    const own = measured(context, wholeField(id), id, score);
    const readings: { readonly parts: readonly Part[]; readonly value: Interval }[] = [];
    for (const parts of readingsOf(context)) {
      const value = parts.length < 2 ? undefined : mean(parts.map(({ interval }) => interval()));
      if (value === undefined) continue;
      if (overlap(value, own)) return [];
      readings.push({ parts, value });
    }
    const [first] = readings;
    if (first === undefined) return [];
    const terms = first.parts.map(({ name, value }) => `${name} ${value}`);
    return [
      {
        field: wholeField(id),
        message: `${id} is ${score}, but its probes give ${inWords(first.value)}: (${terms.join(' + ')}) / ${terms.length}.`,
        remedy: `Correct the score or the probes${readings.length > 1 ? '; no other reading of "mean of the probes" gives it either' : ''}.`,
        severity: saysMean(context) ? undefined : 'warning',
      },
    ];
  },
};

const SCORE = 'robustness_score';

/** The usual case, found without intervals: the mean of the areas fits even if all were written as long as the longest. */
function isPlainMean({ evaluation, mostDecimals }: Context, score: number): boolean {
  if (mostDecimals === undefined) return false;
  let sum = 0;
  let count = 0;
  evaluation?.metrics.forEach((value, name) => {
    if (!name.endsWith('rAUC')) return;
    sum += value;
    count++;
  });
  return count > 1 && Math.abs(sum / count - score) < 0.99 * 10 ** -mostDecimals;
}

/** Whether the benchmark itself defines the score as a mean, and not only its name lets one expect it. */
const saysMean = ({ benchmark }: Context): boolean =>
  benchmark?.metrics.some(
    ({ id, description }) => id === SCORE && /\b(mean|average)/i.test(description ?? ''),
  ) === true;

/** Whether the benchmark defines the score as something else than a plain mean. */
const saysOther = ({ benchmark }: Context): boolean =>
  benchmark?.metrics.some(
    ({ id, description }) =>
      id === SCORE &&
      /\b(min|minimum|worst|lowest|smallest|max|maximum|median|weighted|weights?|product|geometric|harmonic)\b/i.test(
        description ?? '',
      ),
  ) === true;

interface Part {
  readonly name: string;
  readonly value: number;
  readonly interval: () => Interval;
}

const hasFormula = ({ benchmark }: Context): boolean =>
  benchmark?.aggregates.some(
    ({ id, formula, components }) => id === SCORE && (formula ?? components[0]) !== undefined,
  ) === true;

/** The ways to read "all probes", the plainest first: most scores follow that one. */
function* readingsOf(context: Context): Generator<readonly Part[]> {
  const { evaluation, benchmark, submission } = context;
  const parts = [...(evaluation?.metrics ?? [])].map(([name, value]) => ({
    name,
    value,
    interval: () => measured(context, wholeField(name), name, value),
  }));
  const areas = parts.filter(({ name }) => /rAUC$/i.test(name));
  yield areas;
  const fixed = parts.filter(({ name }) => /(equivariance|invariance)$/i.test(name));
  const shifts = parts.filter(({ name }) => /(equivariance|invariance|sensitivity)$/i.test(name));
  yield [...areas, ...fixed];
  yield [...areas, ...shifts];
  const declared = new Set(benchmark?.secondary);
  yield areas.filter(({ name }) => declared.has(name));
  yield parts.filter(({ name }) => name !== SCORE && declared.has(name));
  const probes = Object.entries(mapping(submission.record.probes)).flatMap(([name, probe]) =>
    isObject(probe) ? [[name, probe] as const] : [],
  );
  const curves = (side: 'logit' | 'embedding') =>
    probes.flatMap(([name, probe]) => partOf(`${name}.${side}`, mapping(probe[side])));
  yield curves('logit');
  yield curves('embedding');
  yield probes.flatMap(([name, probe]) => partOf(name, probe));
}

function partOf(name: string, probe: JsonObject): Part[] {
  const value = finite(probe.rAUC);
  return value === undefined ? [] : [{ name: `${name}.rAUC`, value, interval: () => exactly(value) }];
}
