import type { Aggregate } from '../../hub/benchmark.ts';
import type { Evaluation } from '../../hub/hub.ts';
import { looseName } from '../did-you-mean.ts';
import { readFormula } from '../formula.ts';
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
    if (evaluation === undefined) return [];
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
      if (expected.has(name) || COUNT.test(name) || isConfigured(context, name)) return [];
      const meant = meantBy(context, evaluation, name, byLooseName, far);
      if (meant === undefined || meant === name || fields.has(meant)) return [];
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
  const names = new Set<string>();
  if (benchmark === undefined) return names;
  const declared = [benchmark.primary, rankingMetric, ...benchmark.secondary, ...benchmark.requiredMetrics];
  for (const name of declared) if (name !== undefined) names.add(name);
  for (const { id } of benchmark.metrics) names.add(id);
  for (const aggregate of benchmark.aggregates) for (const name of partsOf(aggregate)) names.add(name);
  for (const suite of hub.suites)
    if (suite.benchmarkId === benchmark.id) for (const name of suite.expectedMetrics) names.add(name);
  for (const [name, models] of usageIn(hub).get(benchmark.id) ?? [])
    if (models.some((model) => model !== own.modelId)) names.add(name);
  return names;
}

function partsOf({ id, formula, components }: Aggregate): readonly string[] {
  const read = formula === undefined ? undefined : readFormula(formula);
  const names = read === undefined || typeof read === 'string' ? [] : read.names;
  return [id, ...names, ...components.map(({ metric }) => metric)];
}

/** For each benchmark and metric, up to two models whose runs report it; `''` stands for all benchmarks. */
const usageIn = onceFor((hub) => {
  const all = new Map<string, Map<string, string[]>>();
  for (const { benchmarkId, modelId, metrics } of hub.evaluations) {
    for (const benchmark of [benchmarkId, '']) {
      const names = all.get(benchmark) ?? new Map<string, string[]>();
      all.set(benchmark, names);
      for (const name of metrics.keys()) {
        const models = names.get(name);
        if (models === undefined) names.set(name, [modelId]);
        else if (models.length < 2 && !models.includes(modelId)) models.push(modelId);
      }
    }
  }
  return all;
});

/** Whether other models report the name somewhere in the hub, or a benchmark declares it: the hub's own way. */
function isUsual({ hub }: Context, { modelId }: Evaluation, name: string): boolean {
  const models = usageIn(hub).get('')?.get(name) ?? [];
  return models.some((model) => model !== modelId) || declaredIn(hub).has(name);
}

const declaredIn = onceFor(
  (hub) =>
    new Set(
      hub.benchmarks.flatMap(({ primary, secondary, metrics, requiredMetrics }) => [
        ...(primary === undefined ? [] : [primary]),
        ...secondary,
        ...requiredMetrics,
        ...metrics.map(({ id }) => id),
      ]),
    ),
);
