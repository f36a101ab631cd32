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
    const rules = [...RULES.map(({ id }) => id), ...HUB_RULE_IDS];
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
    return [
      ...unknown('rules', 'rule', Object.keys(hub.config.rules), rules),
      ...unknown('benchmarks', 'benchmark', Object.keys(hub.config.benchmarks), benchmarks),
    ];
  },
};
