import type { FileFinding } from '../hub/hub.ts';
import type { HubContext } from './hub-rule.ts';
import { HUB_RULES } from './hub-rules.ts';

/** Runs the rules about hub files. `line` is left to whoever has the text; `field` may name several, the first that is there. */
export function checkHub(context: HubContext): readonly (FileFinding & { readonly value?: string })[] {
  const { rules } = context.hub.config;
  return HUB_RULES.flatMap((rule) => {
    const severity = Object.hasOwn(rules, rule.id) ? rules[rule.id] : rule.severity;
    if (severity === undefined || severity === 'off') return [];
    return rule.check(context).map(({ path, field, message, remedy, value, severity: own }) => ({
      path,
      value,
      rule: rule.id,
      severity: Object.hasOwn(rules, rule.id) ? severity : (own ?? severity),
      field,
      message,
      remedy,
      line: null,
    }));
  });
}
