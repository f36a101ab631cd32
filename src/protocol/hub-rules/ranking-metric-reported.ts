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
  check: ({ hub, registered }) => {
    return hub.benchmarks.flatMap(({ id, path, primary }): FileComplaint[] => {
      const own = Object.hasOwn(hub.config.benchmarks, id) ? hub.config.benchmarks[id] : undefined;
      const metric = own?.primary ?? primary;
      const names = reportedIn(hub).get(id);
      if (metric === undefined || names === undefined) return [];
      const configured = Object.hasOwn(hub.config.metrics, metric) ? hub.config.metrics[metric] : undefined;
      if ([metric, ...(configured?.aliases ?? [])].some((name) => names.has(name))) return [];
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
