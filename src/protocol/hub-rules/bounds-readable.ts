import type { UnreadBound } from '../../hub/benchmark.ts';
import type { FileComplaint, HubRule } from '../hub-rule.ts';

export const boundsReadable: HubRule = {
  id: 'bounds-readable',
  severity: 'error',
  why: 'A tier or threshold that cannot be read does not hold: no run is in the tier, and none misses the threshold.',
  examples: {
    path: 'benchmarks/BM-001.yaml',
    ok: 'benchmark_id: BM-001\nname: Disease Classification\ndataset_id: DS-ADNI\nmetrics: {primary: AUROC}\ntiers: [{name: Ready, threshold: "> 0.9"}, {name: Not ready}]\n',
    bad: 'benchmark_id: BM-001\nname: Disease Classification\ndataset_id: DS-ADNI\nmetrics: {primary: AUROC}\ntiers: [{name: Ready, threshold: about 0.9}, {name: Not ready}]\n',
  },
  check: ({ hub }) =>
    [...hub.benchmarks, ...hub.suites].flatMap(({ path, unreadBounds }) =>
      unreadBounds.map((unread): FileComplaint => complaint(path, unread)),
    ),
};

function complaint(path: string, { field, trouble, value, of }: UnreadBound): FileComplaint {
  if (of === 'tier')
    return {
      path,
      field,
      value,
      message: `${field} ${trouble}; until it is mended the metric has no tiers.`,
      remedy:
        'Give each tier a name of its own and, but for the worst, a number: {name: Good, min: 0.8}, or "> 0.8", or "<= 0.3".',
    };
  return {
    path,
    field,
    value,
    message: `${field} ${trouble}, so no run is held to it.`,
    remedy: 'Write a number, ">= 0.8", "< 0.3", or {min: 0.8, max: 0.9}.',
  };
}
