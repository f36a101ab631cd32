import { missedBounds } from '../missed-bounds.ts';
import type { Rule } from '../rule.ts';

export const suiteThresholds: Rule = {
  id: 'suite-thresholds',
  severity: 'error',
  audited: 'warning',
  why: 'A run that misses a threshold of its suite has not passed the suite.',
  examples: {
    ok: 'run_metadata: {suite_id: SUITE-001}\nmetrics: {AUROC: 0.9, Accuracy: 0.8}',
    bad: 'run_metadata: {suite_id: SUITE-001}\nmetrics: {AUROC: 0.9, Accuracy: 0.4}',
  },
  check: (context) => {
    const suite = context.hub.suites.find((known) => known.id === context.evaluation?.suiteId);
    return missedBounds(
      context,
      suite?.thresholds,
      `suite "${suite?.id}" asks for`,
      'The run does not pass the suite; submit it without suite_id or with a run that does.',
    );
  },
};
