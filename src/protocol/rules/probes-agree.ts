import { finite, mapping } from '../../hub/read-yaml.ts';
import { isObject } from '../../submission/json.ts';
import { measured, wholeField } from '../measured.ts';
import { exactly, mean, overlap } from '../rounding.ts';
import type { Complaint, Rule } from '../rule.ts';

export const probesAgree: Rule = {
  id: 'probes-agree',
  severity: 'error',
  audited: 'warning',
  why: 'A metric that sums up a probe is the number that stands with the probe’s own curve.',
  examples: {
    ok: 'benchmark_id: BM-ROBUST\nmetrics: {robustness_score: 0.8125, dropout_rAUC: 0.8313, noise_rAUC: 0.7937}\nprobes: {dropout: {logit: {rAUC: 0.831287}}}',
    bad: 'benchmark_id: BM-ROBUST\nmetrics: {robustness_score: 0.8125, dropout_rAUC: 0.8313, noise_rAUC: 0.7937}\nprobes: {dropout: {logit: {rAUC: 0.791287}}}',
  },
  check: (context) => {
    const { evaluation, submission } = context;
    const { probes } = submission.record;
    if (evaluation === undefined || !isObject(probes)) return [];
    return Object.entries(probes).flatMap(([name, probe]): Complaint[] => {
      const metric = `${name}_rAUC`;
      const value = evaluation.metrics.get(metric);
      if (value === undefined || !isObject(probe)) return [];
      const sides = [mapping(probe.logit), mapping(probe.embedding)].flatMap(
        ({ rAUC }) => finite(rAUC) ?? [],
      );
      const areas = [...sides, ...(finite(probe.rAUC) === undefined ? [] : [finite(probe.rAUC) ?? 0])];
      const both = sides.length === 2 ? mean(sides.map(exactly)) : undefined;
      const own = measured(context, wholeField(metric), metric, value);
      const fits = areas.some((area) => overlap(own, exactly(area))) || (both && overlap(own, both));
      if (areas.length === 0 || fits) return [];
      return [
        {
          field: wholeField(metric),
          message: `${metric} is ${value}, but the probe ${name} gives ${areas.map((area) => Number(area.toFixed(4))).join(' or ')}.`,
          remedy: 'Correct the one that is wrong.',
        },
      ];
    });
  },
};
