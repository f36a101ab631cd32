import { groupBy } from '../../hub/group-by.ts';
import type { Evaluation } from '../../hub/hub.ts';
import { aliasAmong } from '../alias-among.ts';
import type { FileComplaint, HubRule } from '../hub-rule.ts';

export const rankingMetricReported: HubRule = {
  id: 'ranking-metric-reported',
  severity: 'warning',
  why: 'A benchmark that no run reports the ranking metric of is ranked by another metric than it says.',
  examples: {
    path: 'benchmarks/BM-001.yaml',
    ok: 'benchmark_id: BM-001\nname: Disease Classification\ndataset_id: DS-ADNI\nmetrics: {primary: AUROC}\n',
    bad: 'benchmark_id: BM-001\nname: Disease Classification\ndataset_id: DS-ADNI\nmetrics: {primary: F1-Score (Macro)}\n',
  },
  check: ({ hub, registered }) => {
    const runs = groupBy(hub.evaluations, ({ benchmarkId }) => benchmarkId);
    return hub.benchmarks.flatMap(({ id, path, primary }): FileComplaint[] => {
      const own = Object.hasOwn(hub.config.benchmarks, id) ? hub.config.benchmarks[id] : undefined;
      const metric = own?.primary ?? primary;
      const names = reported(runs.get(id) ?? []);
      if (metric === undefined || names.size === 0) return [];
      const configured = Object.hasOwn(hub.config.metrics, metric) ? hub.config.metrics[metric] : undefined;
      if ([metric, ...(configured?.aliases ?? [])].some((name) => names.has(name))) return [];
      const near = aliasAmong({ registered }, metric, [...names.keys()]);
      return [
        {
          path,
          field: 'metrics.primary|primary_metric|ranking_metric|metrics',
          message: `The benchmark is to be ranked by ${metric}, which none of its ${runs.get(id)?.length} runs reports.`,
          remedy:
            near === undefined
              ? `Name a metric that runs report (${[...names.keys()].slice(0, 6).join(', ')}), or ask for ${metric}.`
              : `${names.get(near)} of them report "${near}": write that, or list it as an alias (\`metrics.${metric}.aliases\`) in podium.yml.`,
        },
      ];
    });
  },
};

/** Metrics of the completed runs and how many report each. */
function reported(runs: readonly Evaluation[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { metrics, status } of runs) {
    if (status.toLowerCase() !== 'completed') continue;
    for (const name of metrics.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}
