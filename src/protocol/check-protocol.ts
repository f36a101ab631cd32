import type { Finding, Severity } from '../submission/finding.ts';
import { onceFor } from './once-for.ts';
import type { Context, Rule } from './rule.ts';
import { RULES } from './rules.ts';

/** Runs every rule and gives its complaints as findings, with the severity that the hub's configuration sets. */
export function checkProtocol(context: Context): readonly Finding[] {
  const findings: Finding[] = [];
  const rules = rulesOf(context.hub)[context.path === undefined ? 'submitted' : 'audited'];
  for (const { rule, severity, isConfigured } of rules) {
    const complaints = rule.check(context);
    if (complaints.length === 0) continue;
    const sure = context.mostDecimals === undefined ? complaints : rule.check(exactly(context));
    for (const { field, message, remedy, severity: own } of sure) {
      findings.push({
        rule: rule.id,
        severity: isConfigured ? severity : milder(severity, own),
        field,
        message,
        remedy,
        line: lineOf(context, field),
      });
    }
  }
  return findings;
}

/** With every number as it is written. */
const exactly = (context: Context): Context => ({ ...context, mostDecimals: undefined });

interface Active {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly isConfigured: boolean;
}

/** The rules that are not turned off, for submissions and for what the hub has accepted. */
const rulesOf = onceFor(({ config }) => {
  const active = (usual: (rule: Rule) => Severity | 'off') =>
    RULES.flatMap((rule): Active[] => {
      const isConfigured = Object.hasOwn(config.rules, rule.id);
      const severity = (isConfigured ? config.rules[rule.id] : undefined) ?? usual(rule);
      return severity === 'off' ? [] : [{ rule, severity, isConfigured }];
    });
  return {
    submitted: active(({ severity }) => severity),
    audited: active(({ severity, audited }) => audited ?? severity),
  };
});

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
