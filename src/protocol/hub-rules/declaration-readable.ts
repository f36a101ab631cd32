import type { Unread } from '../../hub/benchmark.ts';
import type { FileComplaint, HubRule } from '../hub-rule.ts';

export const declarationReadable: HubRule = {
  id: 'declaration-readable',
  severity: 'error',
  why: 'What a file declares and Podium cannot read does not hold: a tier is not given, a threshold not checked, a metric perhaps ranked the wrong way round.',
  examples: {
    path: 'benchmarks/BM-001.yaml',
    ok: 'benchmark_id: BM-001\nname: Disease Classification\ndataset_id: DS-ADNI\nmetrics: {primary: AUROC}\ntiers: [{name: Ready, threshold: "> 0.9"}, {name: Not ready}]\n',
    bad: 'benchmark_id: BM-001\nname: Disease Classification\ndataset_id: DS-ADNI\nmetrics: {primary: AUROC}\ntiers: [{name: Ready, threshold: about 0.9}, {name: Not ready}]\n',
  },
  check: ({ hub }) =>
    [...hub.benchmarks, ...hub.suites].flatMap(({ path, unread }) =>
      unread.map((unread): FileComplaint => complaint(path, unread)),
    ),
};

/** What follows from it, and the way out. */
const SAID: Readonly<Record<Unread['of'], readonly [consequence: string, remedy: string]>> = {
  tier: [
    '; until it is mended the metric has no tiers',
    'Give each tier a name of its own and, but for the worst, a number: {name: Good, min: 0.8}, or "> 0.8", or "<= 0.3".',
  ],
  threshold: [', so no run is held to it', 'Write a number, ">= 0.8", "< 0.3", or {min: 0.8, max: 0.9}.'],
  direction: [
    ', so runs may be ranked the wrong way round',
    'Write lower_is_better: true, or direction: minimize or maximize, once for each metric.',
  ],
  range: [
    ', so no value is checked against it',
    'Write [lowest, highest], as in [0, 1]; null leaves a side open.',
  ],
  minimum: [', so no run is held to it', 'Write a whole number, such as 100.'],
  primary: ['; the one that stands first is taken', 'Name one metric in metrics.primary.'],
};

function complaint(path: string, { field, trouble, value, of }: Unread): FileComplaint {
  const [consequence, remedy] = SAID[of];
  const place = of === 'primary' ? 'The file' : field;
  // A tier or a direction that is not as written shows on the page; the others are looked at by nobody but rules.
  const severity = of === 'tier' || of === 'direction' ? 'error' : 'warning';
  return { path, field, value, message: `${place} ${trouble}${consequence}.`, remedy, severity };
}
