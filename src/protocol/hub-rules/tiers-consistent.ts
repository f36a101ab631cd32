import { bestFirst, tierConflict } from '../../hub/tier-conflict.ts';
import type { FileComplaint, HubRule, TiersOfMetric } from '../hub-rule.ts';

export const tiersConsistent: HubRule = {
  id: 'tiers-consistent',
  severity: 'error',
  why: 'Tiers go with the direction of their metric and lie within its range; others would call a bad score good, so they are not used.',
  examples: {
    path: 'benchmarks/BM-001.yaml',
    ok: 'benchmark_id: BM-001\nname: Disease Classification\ndataset_id: DS-ADNI\nmetrics: {primary: AUROC}\ntiers: [{name: Good, min: 0.8}, {name: Fair, min: 0.6}]\n',
    bad: 'benchmark_id: BM-001\nname: Disease Classification\ndataset_id: DS-ADNI\nmetrics: {primary: AUROC}\ntiers: [{name: Good, max: 0.8}, {name: Fair, max: 0.9}]\n',
  },
  check: ({ hub, tiersOf, configPath }) =>
    hub.benchmarks.flatMap((benchmark): FileComplaint[] => {
      const declared = tiersOf(benchmark);
      const said = declared && (contradiction(declared) ?? disorder(declared));
      if (said === undefined) return [];
      const place = declared?.configured
        ? { path: configPath, field: `benchmarks.${benchmark.id}.tiers` }
        : { path: benchmark.path, field: 'tiers|performance_targets|thresholds' };
      return [{ ...place, ...said }];
    }),
};

type Said = Omit<FileComplaint, 'path' | 'field'>;

function contradiction({ metric, tiers }: TiersOfMetric): Said | undefined {
  const conflict = tierConflict(tiers, metric);
  if (conflict === undefined) return undefined;
  const { name, trouble } = conflict;
  const [example, better] = metric.lowerIsBetter
    ? ['{name: Good, max: 0.1}, {name: Fair, max: 0.2}', 'lower']
    : ['{name: Good, min: 0.8}, {name: Fair, min: 0.6}', 'higher'];
  return {
    value: name,
    message: `The tier "${name}" ${trouble}; until it is mended ${metric.id} has no tiers.`,
    remedy: `Correct it: as ${better} is better, tiers look like [${example}].`,
  };
}

/** In the configuration tiers stand best first, so another order shows that names or bounds were mixed up. */
function disorder({ metric, tiers, configured }: TiersOfMetric): Said | undefined {
  const sorted = bestFirst(tiers, metric.lowerIsBetter);
  const at = tiers.findIndex((tier, index) => tier !== sorted[index]);
  const [listed, best] = [tiers[at], sorted[at]];
  if (!configured || listed === undefined || best === undefined) return undefined;
  return {
    value: listed.name,
    severity: 'warning',
    message: `The tier "${listed.name}" stands before "${best.name}", which by its bounds is the better one.`,
    remedy: 'List the best tier first, or correct the bounds.',
  };
}
