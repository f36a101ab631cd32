import type { Config } from '../../hub/config.ts';
import type { Benchmark } from '../../hub/hub.ts';
import { aliasAmong } from '../alias-among.ts';
import type { FileComplaint, HubRule } from '../hub-rule.ts';
import { reportedIn } from '../reported-in.ts';

export const rankingMetricReported: HubRule = {
  id: 'ranking-metric-reported',
  severity: 'warning',
  why: 'A benchmark that no run reports the ranking metric of is ranked by another metric than it says.',
  examples: {
    path: 'benchmarks/BM-001.yaml',
    ok: 'benchmark_id: BM-001\nname: Disease Classification\ndataset_id: DS-ADNI\nmetrics: {primary: AUROC}\n',
    bad: 'benchmark_id: BM-001\nname: Disease Classification\ndataset_id: DS-ADNI\nmetrics: {primary: F1-Score (Macro)}\n',
  },
  check: ({ hub, registered, rankingOf }) => {
    return hub.benchmarks.flatMap((benchmark): FileComplaint[] => {
      const { id, path, primary } = benchmark;
      const own = Object.hasOwn(hub.config.benchmarks, id) ? hub.config.benchmarks[id] : undefined;
      const metric = own?.primary ?? primary;
      const names = reportedIn(hub).get(id);
      if (names === undefined) return [];
      if (metric === undefined)
        return rankingOf(benchmark) === undefined ? [unranked(path, [...names.keys()])] : [];
      if (namesOf(metric, benchmark, hub.config).some((name) => names.has(name))) return [];
      const near = aliasAmong({ registered }, metric, [...names.keys()]);
      return [
        {
          path,
          field: 'metrics.primary|primary_metric|ranking_metric|metrics',
          message: `The benchmark is to be ranked by ${metric}, which none of its runs reports.`,
          remedy:
            near === undefined
              ? `Name a metric that runs report (${[...names.keys()].slice(0, 6).join(', ')}), or ask for ${metric}.`
              : `${names.get(near)} of them report "${near}": write that, or list it as an alias (\`metrics.${metric}.aliases\`) in podium.yml.`,
        },
      ];
    });
  },
};

/** All names under which runs may report a metric. */
function namesOf(metric: string, benchmark: Benchmark, { metrics }: Config): readonly string[] {
  const families = [
    ...Object.entries(metrics).map(([id, { aliases = [] }]) => [id, ...aliases]),
    ...benchmark.metrics.map(({ id, aliases = [] }) => [id, ...aliases]),
  ];
  return [metric, ...families.filter((names) => names.includes(metric)).flat()];
}

function unranked(path: string, reported: readonly string[]): FileComplaint {
  return {
    path,
    field: 'metrics|evaluation_metrics|benchmark_id',
    message:
      'No metric ranks the benchmark: the file names none, and its runs report none of those that rank its task.',
    remedy: `Name one in metrics.primary${reported.length === 0 ? '' : ` (the runs report ${reported.slice(0, 6).join(', ')})`}.`,
  };
}
