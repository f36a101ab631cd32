import type { Hub } from '../../hub/hub.ts';
import { REMARKS } from '../../submission/remarks.ts';
import { suggestion } from '../did-you-mean.ts';
import type { FileComplaint, HubRule } from '../hub-rule.ts';
import { HUB_RULE_IDS } from '../rule-ids.ts';
import { RULES } from '../rules.ts';

export const configKnown: HubRule = {
  id: 'config-known',
  severity: 'warning',
  why: 'A rule or benchmark that the configuration misspells keeps its defaults, and nobody notices.',
  examples: {
    path: '.github/podium.yml',
    ok: 'rules: {metric-range: error}\n',
    bad: 'rules: {metric-rang: warning}\n',
  },
  check: ({ hub, configPath }) => {
    const rules = [...RULES.map(({ id }) => id), ...HUB_RULE_IDS, ...REMARKS.map(({ id }) => id)];
    const benchmarks = hub.benchmarks.map(({ id }) => id);
    const unknown = (field: string, kind: string, names: readonly string[], known: readonly string[]) =>
      names
        .filter((name) => !known.includes(name))
        .map(
          (name): FileComplaint => ({
            path: configPath,
            field: `${field}.${name}`,
            message: `There is no ${kind} "${name}".`,
            remedy: suggestion(name, known),
          }),
        );
    // Looking through every run takes a while, so it is done only where something is to be looked for.
    const metrics = Object.keys(hub.config.metrics).length === 0 ? [] : metricsIn(hub);
    const described = Object.entries(hub.config.metrics).filter(
      ([id, { aliases = [] }]) =>
        metrics.length > 0 && ![id, ...aliases].some((name) => metrics.includes(name)),
    );
    return [
      ...unknown(
        'metrics',
        'metric',
        described.map(([id]) => id),
        metrics,
      ),
      ...unknown('rules', 'rule', Object.keys(hub.config.rules), rules),
      ...unknown('benchmarks', 'benchmark', Object.keys(hub.config.benchmarks), benchmarks),
    ];
  },
};

/** Every metric that a run reports, at the top or for a group, or that a benchmark names. */
function metricsIn({ benchmarks, evaluations }: Hub): readonly string[] {
  const names = new Set<string>();
  for (const { metrics, strata } of evaluations) {
    for (const name of metrics.keys()) names.add(name);
    for (const groups of strata.values())
      for (const own of groups.values()) for (const name of own.keys()) names.add(name);
  }
  if (names.size === 0) return [];
  for (const { metrics, described } of benchmarks)
    for (const { id } of [...metrics, ...described]) names.add(id);
  return [...names];
}
