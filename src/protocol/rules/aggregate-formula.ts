import type { Aggregate } from '../../hub/benchmark.ts';
import { looseName } from '../did-you-mean.ts';
import { declaredNames, type Formula, readFormula } from '../formula.ts';
import { isImpossible, measured, wholeField } from '../measured.ts';
import { add, exactly, type Interval, inWords, overlap } from '../rounding.ts';
import type { Complaint, Context, Rule } from '../rule.ts';

export const aggregateFormula: Rule = {
  id: 'aggregate-formula',
  severity: 'error',
  audited: 'warning',
  why: 'A score that the benchmark defines by a formula comes out of the metrics it is made of.',
  examples: {
    ok: 'benchmark_id: BM-TEXT\nmetrics: {bleu: 38.5, own_score: 0.7, quality: 0.86, accuracy: 0.9, error_rate: 0.2}',
    bad: 'benchmark_id: BM-TEXT\nmetrics: {bleu: 38.5, own_score: 0.7, quality: 0.93, accuracy: 0.9, error_rate: 0.2}',
  },
  check: (context) =>
    (context.benchmark?.aggregates ?? []).flatMap((aggregate) => {
      const id = context.reportedAs(aggregate.id) ?? aggregate.id;
      const value = context.evaluation?.metrics.get(id);
      const text = value === undefined ? undefined : formulaOf(aggregate);
      const formula = text === undefined ? undefined : readFormula(text, namesOf(context));
      if (value === undefined || formula === undefined || typeof formula === 'string') return [];
      const { metrics } = context.evaluation ?? {};
      const names = [id, ...formula.names.map((name) => context.reportedAs(name) ?? name)];
      const given = names.map((name) => [name, metrics?.get(name) ?? 0] as const);
      if (given.some(([name, part]) => metrics?.has(name) && isImpossible(context, name, part))) return [];
      return disagreement(context, id, value, formula, text ?? '');
    }),
};

/** What a formula may speak of: the metrics that the benchmark declares and those that the record reports. */
const namesOf = ({ benchmark, evaluation }: Context): readonly string[] => [
  ...(benchmark === undefined ? [] : declaredNames(benchmark)),
  ...(evaluation?.metrics.keys() ?? []),
];

/** The formula of an aggregate, also of one that is given by its components; undefined where it has none. */
function formulaOf({ formula, method, components }: Aggregate): string | undefined {
  if (formula !== undefined) return formula;
  if (components.length === 0 || !components.every(({ metric }) => /^[A-Za-z_]\w*$/.test(metric)))
    return undefined;
  const names = components.map(({ metric }) => metric);
  const weights = components.map(({ weight }) => weight);
  if (weights.every((weight) => weight !== undefined && weight >= 0)) {
    const sum = weights.reduce<number>((total, weight) => total + (weight ?? 0), 0);
    const terms = components.map(({ metric, weight }) => `${weight} * ${metric}`).join(' + ');
    if (sum <= 0) return undefined;
    if (/mean|avg|average/i.test(method ?? '')) return `(${terms}) / ${sum}`;
    return Math.abs(sum - 1) < 1e-9 || /sum/i.test(method ?? '') ? terms : undefined;
  }
  if (weights.some((weight) => weight !== undefined)) return undefined;
  return /^(arithmetic\s)?(mean|avg|average)$/i.test(method ?? '') ? `mean(${names.join(', ')})` : undefined;
}

function disagreement(
  context: Context,
  id: string,
  value: number,
  formula: Formula,
  text: string,
): readonly Complaint[] {
  const inputs = formula.names.map((name) => inputOf(context, name));
  const values = new Map(inputs.flatMap(({ name, interval }) => (interval ? [[name, interval]] : [])));
  const result = formula.evaluate(values);
  const own = measured(context, wholeField(id), id, value);
  if (result === undefined || overlap(result, own) || inputs.every(({ given }) => !given)) return [];
  const shown = inputs.map(({ name, said }) => `${name} = ${said}`);
  return [
    {
      field: wholeField(id),
      message: `${id} is ${value}, but the benchmark's formula gives ${inWords(result)}: ${text} with ${shown.join(', ')}.`,
      remedy: `Correct ${id} or the metrics it is made of.`,
      severity: inputs.every(({ given }) => given) ? undefined : 'warning',
    },
  ];
}

interface Input {
  readonly name: string;
  /** Whether the record reports the metric itself. */
  readonly given: boolean;
  readonly interval?: Interval;
  readonly said: string;
}

/** A metric's value; of one that is not reported all it can be: between its precision and recall, or in its range. */
function inputOf(context: Context, name: string): Input {
  const { metrics } = context.evaluation ?? { metrics: new Map<string, number>() };
  const reported =
    context.reportedAs(name) ?? [...metrics.keys()].find((other) => looseName(other) === looseName(name));
  const value = reported === undefined ? undefined : metrics.get(reported);
  if (reported !== undefined && value !== undefined) {
    return {
      name,
      given: true,
      interval: measured(context, wholeField(reported), reported, value),
      said: String(value),
    };
  }
  const f1 = f1Of(context, name);
  if (f1 !== undefined) return { name, given: false, interval: f1.interval, said: f1.said };
  const range = context.metricOf(name).range;
  const known = range?.every(Number.isFinite) === true && range !== undefined;
  return {
    name,
    given: false,
    interval: known ? { low: range[0], high: range[1] } : undefined,
    said: known ? `anything from ${range[0]} to ${range[1]} (not reported)` : 'not reported',
  };
}

/**
 * All that an F1 can be whose precision p and recall r are reported. Over the pooled cases it is 2pr/(p + r); as a
 * mean over cases or classes, whose p and r are means too, it lies between p + r − 1 and (p + r)/2, because every
 * single harmonic mean does.
 */
function f1Of(context: Context, name: string): { interval: Interval; said: string } | undefined {
  const stem = /^(.*)f1$/i.exec(name)?.[1];
  const { metrics } = context.evaluation ?? {};
  if (stem === undefined || stem === '' || metrics === undefined) return undefined;
  const [p, r] = [`${stem}precision`, `${stem}recall`].map((part) => {
    const value = metrics.get(part);
    return value === undefined ? undefined : measured(context, wholeField(part), part, value);
  });
  if (p === undefined || r === undefined) return undefined;
  const sum = add(p, r);
  const low = Math.max(0, add(sum, exactly(-1)).low);
  const interval = { low, high: Math.min(1, sum.high / 2) };
  return { interval, said: `${inWords(interval)} (by ${stem}precision and ${stem}recall)` };
}
