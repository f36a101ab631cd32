import type { Aggregate } from '../../hub/benchmark.ts';
import type { Evaluation } from '../../hub/hub.ts';
import { looseName } from '../did-you-mean.ts';
import { declaredNames, readFormula } from '../formula.ts';
import { misspelt } from '../misspelt.ts';
import { onceFor } from '../once-for.ts';
import type { Complaint, Context, Rule } from '../rule.ts';

export const metricName: Rule = {
  id: 'metric-name',
  severity: 'warning',
  why: 'A metric is compared only under one name; another spelling of it stands on the board as a metric of its own.',
  examples: {
    ok: 'metrics: {AUROC: 0.91, Accuracy: 0.87, my_own_score: 12}',
    bad: 'metrics: {AUROC: 0.91, accuracy: 0.87}',
  },
  check: (context) => {
    const { evaluation } = context;
    if (evaluation === undefined || allPlain(context, evaluation)) return [];
    const fields = new Map<string, string>();
    for (const name of evaluation.metrics.keys()) fields.set(name, `metrics.${name}`);
    for (const [category, groups] of evaluation.strata) {
      for (const [group, metrics] of groups) {
        for (const name of metrics.keys())
          if (!fields.has(name)) fields.set(name, `metrics.stratified.${category}.${group}.${name}`);
      }
    }
    const expected = expectedNames(context, evaluation);
    const byLooseName = new Map([...expected].map((name) => [looseName(name), name] as const));
    const far = [...expected].slice(0, MOST_COMPARED);
    return [...fields].flatMap(([name, field]): Complaint[] => {
      const other = ownName(context, field, name);
      if (other !== undefined && isBeside(evaluation, field, name, other))
        return [{ field, ...twoNames(name, other) }];
      if (expected.has(name) || COUNT.test(name) || isConfigured(context, name)) return [];
      const meant = meantBy(context, evaluation, name, byLooseName, far);
      if (meant === undefined || meant === name) return [];
      if (isBeside(evaluation, field, name, meant))
        return isOneName(name, meant) ? [{ field, ...twoNames(name, meant) }] : [];
      // That the ranking metric or a required one is missing is told by its own rule, with the same remedy.
      if (isAsked(context, meant) && field === `metrics.${name}`) return [];
      return [
        {
          field,
          message: `"${name}" is not the name of a metric here.`,
          remedy: `Write "${meant}", if that is what it is.`,
        },
      ];
    });
  },
};

const isAsked = ({ rankingMetric, benchmark }: Context, name: string): boolean =>
  name === rankingMetric || benchmark?.requiredMetrics.includes(name) === true;

/** Of a name that the hub lists for a metric: the one under which that metric counts in the record. */
function ownName({ canonical, reportedAs }: Context, field: string, name: string): string | undefined {
  const metric = canonical(name);
  if (metric === name) return undefined;
  const other = field === `metrics.${name}` ? reportedAs(metric) : metric;
  return other === name ? undefined : other;
}

/** Whether a name stands beside another: among the metrics of the whole, or among those of one group. */
function isBeside({ metrics, strata }: Evaluation, field: string, name: string, other: string): boolean {
  if (field === `metrics.${name}`) return metrics.has(other);
  for (const groups of strata.values())
    for (const group of groups.values()) if (group.has(name) && group.has(other)) return true;
  return false;
}

/** Whether two names differ in nothing that would make them two metrics. */
const isOneName = (name: string, other: string) =>
  looseName(name) === looseName(other) || SHORT.has(looseName(name));

const twoNames = (name: string, other: string) => ({
  message: `"${name}" stands beside "${other}", and both read as one metric.`,
  remedy: `Keep the one that is right, under the name "${other}".`,
});

/** Whether every name is one that the benchmark declares or several models report on it; the usual case. */
function allPlain({ hub, benchmark, canonical }: Context, { metrics, strata }: Evaluation): boolean {
  const plain = benchmark === undefined ? undefined : plainIn(hub).get(benchmark);
  if (plain === undefined) return false;
  const isPlain = (name: string) => plain.has(name) && canonical(name) === name;
  for (const name of metrics.keys()) if (!isPlain(name)) return false;
  for (const groups of strata.values()) {
    for (const group of groups.values()) for (const name of group.keys()) if (!isPlain(name)) return false;
  }
  return true;
}

/** Names that nobody has to wonder about: declared, or reported by two models, whoever asks. */
const plainIn = onceFor(
  (hub) =>
    new Map(
      [...namesOf(hub)].map(([benchmark, declared]) => {
        const used = [...(usageIn(hub).get(benchmark.id) ?? [])].filter(([, models]) => models.length > 1);
        return [benchmark, new Set(['N', ...declared, ...used.map(([name]) => name)])] as const;
      }),
    ),
);

/** Names of sample counts, which are no metrics. */
const COUNT = /^(n|n_?samples|num_samples|sample_size|n_?test|n_?pos(itives?)?|n_?neg(atives?)?)$/i;
const MOST_COMPARED = 300;

function meantBy(
  context: Context,
  evaluation: Evaluation,
  name: string,
  expected: ReadonlyMap<string, string>,
  far: readonly string[],
): string | undefined {
  const same = expected.get(looseName(name));
  if (same !== undefined) return same;
  if (isUsual(context, evaluation, name)) return undefined;
  const canonical = context.registered(name);
  if (canonical === undefined) return misspelt(name, far);
  // A synonym that the registry knows is an honest name, unless the benchmark uses another for the same metric.
  const own = expected.get(looseName(canonical));
  if (own !== undefined) return own;
  const short = looseName(name) === looseName(canonical) || SHORT.has(looseName(name));
  return short ? canonical : undefined;
}

/** Abbreviations nobody means as a name of its own. */
const SHORT = new Set(['auc', 'rocauc', 'aucroc', 'acc', 'f1']);

function isConfigured({ hub, benchmark }: Context, name: string): boolean {
  const { metrics } = hub.config;
  if (Object.hasOwn(metrics, name)) return true;
  return (
    Object.values(metrics).some(({ aliases }) => aliases?.includes(name)) ||
    benchmark?.metrics.some(({ aliases }) => aliases?.includes(name)) === true
  );
}

/** Names the benchmark uses: its own, its suites', and those that other models' runs report. */
function expectedNames({ hub, benchmark, rankingMetric }: Context, own: Evaluation): Set<string> {
  const names = new Set(benchmark === undefined ? [] : namesOf(hub).get(benchmark));
  if (rankingMetric !== undefined) names.add(rankingMetric);
  for (const [name, models] of usageIn(hub).get(own.benchmarkId) ?? [])
    if (models.some((model) => model !== own.modelId)) names.add(name);
  return names;
}

/** The names that a benchmark and its suites declare. */
const namesOf = onceFor(
  (hub) =>
    new Map(
      hub.benchmarks.map((benchmark) => {
        const { id, primary, secondary, requiredMetrics, metrics, aggregates } = benchmark;
        const suites = hub.suites.filter(({ benchmarkId }) => benchmarkId === id);
        const names = [
          ...(primary === undefined ? [] : [primary]),
          ...secondary,
          ...requiredMetrics,
          ...metrics.map((metric) => metric.id),
          ...aggregates.flatMap((aggregate) => partsOf(aggregate, declaredNames(benchmark))),
          ...suites.flatMap(({ expectedMetrics }) => expectedMetrics),
        ];
        return [benchmark, new Set(names)] as const;
      }),
    ),
);

function partsOf({ id, formula, components }: Aggregate, known: readonly string[]): readonly string[] {
  const read = formula === undefined ? undefined : readFormula(formula, known);
  const names = read === undefined || typeof read === 'string' ? [] : read.names;
  return [id, ...names, ...components.map(({ metric }) => metric)];
}

/** For each benchmark and metric, up to two models whose runs report it. */
const usageIn = onceFor((hub) => {
  const all = new Map<string, Map<string, string[]>>();
  for (const { benchmarkId, modelId, metrics } of hub.evaluations) {
    const names = all.get(benchmarkId) ?? new Map<string, string[]>();
    if (names.size === 0) all.set(benchmarkId, names);
    for (const name of metrics.keys()) {
      const models = names.get(name);
      if (models === undefined) names.set(name, [modelId]);
      else if (models.length < 2 && models[0] !== modelId) models.push(modelId);
    }
  }
  return all;
});

/** Whether other models report the name somewhere in the hub, or a benchmark declares it: the hub's own way. */
function isUsual({ hub }: Context, { modelId }: Evaluation, name: string): boolean {
  const models = [...usageIn(hub).values()].flatMap((names) => names.get(name) ?? []);
  return models.some((model) => model !== modelId) || declaredIn(hub).has(name);
}

const declaredIn = onceFor((hub) => new Set([...namesOf(hub).values()].flatMap((names) => [...names])));
