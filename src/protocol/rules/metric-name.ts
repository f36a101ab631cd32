import type { Evaluation, Hub } from '../../hub/hub.ts';
import { looseName } from '../did-you-mean.ts';
import { misspelt } from '../misspelt.ts';
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
      const meant = meantBy(context, name, byLooseName, far);
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
  { registered }: Context,
  name: string,
  expected: ReadonlyMap<string, string>,
  far: readonly string[],
): string | undefined {
  const same = expected.get(looseName(name));
  if (same !== undefined) return same;
  const canonical = registered(name);
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
function expectedNames({ hub, benchmark, rankingMetric, path }: Context, own: Evaluation): Set<string> {
  const names = new Set<string>();
  if (benchmark === undefined) return names;
  const declared = [benchmark.primary, rankingMetric, ...benchmark.secondary, ...benchmark.requiredMetrics];
  for (const name of declared) if (name !== undefined) names.add(name);
  for (const { id } of [...benchmark.metrics, ...benchmark.aggregates]) names.add(id);
  for (const suite of hub.suites)
    if (suite.benchmarkId === benchmark.id) for (const name of suite.expectedMetrics) names.add(name);
  for (const [name, runs] of usage(hub, benchmark.id)) {
    const others = runs.filter((run) => run.path !== (path ?? own.path) && run.modelId !== own.modelId);
    if (others.length > 0) names.add(name);
  }
  return names;
}

type Usage = ReadonlyMap<string, readonly Evaluation[]>;
const usages = new WeakMap<Hub, Map<string, Map<string, Evaluation[]>>>();

/** For each metric of a benchmark, up to three runs of different models that report it. */
function usage(hub: Hub, benchmark: string): Usage {
  let all = usages.get(hub);
  if (all === undefined) {
    all = new Map();
    for (const run of hub.evaluations) {
      const names = all.get(run.benchmarkId) ?? new Map<string, Evaluation[]>();
      all.set(run.benchmarkId, names);
      for (const name of run.metrics.keys()) {
        const runs = names.get(name);
        if (runs === undefined) names.set(name, [run]);
        else if (runs.length < 3 && runs.every(({ modelId }) => modelId !== run.modelId)) runs.push(run);
      }
    }
    usages.set(hub, all);
  }
  return all.get(benchmark) ?? new Map();
}
