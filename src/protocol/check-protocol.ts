import type { Finding, Severity } from '../submission/finding.ts';
import type { Context } from './rule.ts';
import { RULES } from './rules.ts';

/** Runs every rule and gives its complaints as findings, with the severity that the hub's configuration sets. */
export function checkProtocol(context: Context): readonly Finding[] {
  const quick = context.mostDecimals === undefined ? undefined : context;
  const exact = quick === undefined ? context : { ...context, mostDecimals: undefined };
  const isAudit = context.path !== undefined;
  const findings: Finding[] = [];
  for (const rule of RULES) {
    const configured = severityIn(context, rule.id);
    const usual = (isAudit ? rule.audited : undefined) ?? rule.severity;
    const severity = configured ?? usual;
    if (severity === 'off' || (quick !== undefined && rule.check(quick).length === 0)) continue;
    for (const complaint of rule.check(exact)) {
      findings.push({
        rule: rule.id,
        severity: configured === undefined ? milder(severity, complaint.severity) : severity,
        field: complaint.field,
        message: complaint.message,
        remedy: complaint.remedy,
        line: lineOf(context, complaint.field),
      });
    }
  }
  return findings;
}

function severityIn({ hub }: Context, id: string): Severity | 'off' | undefined {
  return Object.hasOwn(hub.config.rules, id) ? hub.config.rules[id] : undefined;
}

const WEIGHT = { note: 0, warning: 1, error: 2 } as const;

const milder = (a: Severity, b: Severity = a): Severity => (WEIGHT[b] < WEIGHT[a] ? b : a);

/** The line of a field, or of the nearest field around it. */
function lineOf({ submission }: Context, field: string): number | null {
  if (field === 'model.name') return submission.fields.get('modelName')?.line ?? null;
  for (let at = field; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const line = submission.lines.get(at);
    if (line !== undefined) return line;
  }
  return null;
}
