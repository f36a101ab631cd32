import type { Finding, Severity } from '../submission/finding.ts';
import type { Complaint, Context, Rule } from './rule.ts';
import { RULES } from './rules.ts';

/** Runs every rule and gives its complaints as findings, with the severity that the hub's configuration sets. */
export function checkProtocol(context: Context): readonly Finding[] {
  return RULES.flatMap((rule) => {
    const configured = severityIn(context, rule.id);
    if (configured === 'off') return [];
    return rule.check(context).map((complaint) => ({
      rule: rule.id,
      severity: configured ?? mildest(rule, complaint, context.path !== undefined),
      field: complaint.field,
      message: complaint.message,
      remedy: complaint.remedy,
      line: lineOf(context, complaint.field),
    }));
  });
}

function severityIn({ hub }: Context, id: string): Severity | 'off' | undefined {
  return Object.hasOwn(hub.config.rules, id) ? hub.config.rules[id] : undefined;
}

const WEIGHT = { note: 0, warning: 1, error: 2 } as const;

function mildest(rule: Rule, complaint: Complaint, audited: boolean): Severity {
  const all = [rule.severity, complaint.severity, audited ? rule.audited : undefined].flatMap(
    (severity) => severity ?? [],
  );
  return all.reduce((a, b) => (WEIGHT[b] < WEIGHT[a] ? b : a));
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
