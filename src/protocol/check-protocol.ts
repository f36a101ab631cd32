import type { Finding } from '../submission/finding.ts';
import type { Context } from './rule.ts';
import { RULES } from './rules.ts';

/** Runs every rule and gives its complaints as findings, with the severity that the hub's configuration sets. */
export function checkProtocol(context: Context): readonly Finding[] {
  return RULES.flatMap((rule) => {
    const severity = context.hub.config.rules[rule.id] ?? rule.severity;
    if (severity === 'off') return [];
    return rule.check(context).map((complaint) => ({
      rule: rule.id,
      severity,
      ...complaint,
      line: lineOf(context, complaint.field),
    }));
  });
}

/** The line of a field, or of the nearest field around it. */
function lineOf({ submission }: Context, field: string): number | null {
  if (field === 'model.name') return submission.fields.get('modelName')?.line ?? null;
  for (let at = field; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const line = submission.lines.get(at);
    if (line !== undefined) return line;
  }
  return null;
}
