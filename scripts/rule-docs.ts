import type { HubRule } from '../src/protocol/hub-rule.ts';
import { HUB_RULES } from '../src/protocol/hub-rules.ts';
import type { Rule } from '../src/protocol/rule.ts';
import { RULES } from '../src/protocol/rules.ts';
import type { Finding } from '../src/submission/finding.ts';
import { READING_RULES } from '../src/submission/reading-rules.ts';
import { REMARKS } from '../src/submission/remarks.ts';
import { CHANGE_RULES } from '../src/verdict/change-rules.ts';
import { auditExample, auditWith, judgeExample } from '../tests/protocol/example-hub.ts';

/** Rows of the table of rules: id, severity in a submission, severity in an audit, why. */
export function ruleRows(): readonly (readonly string[])[] {
  return RULES.map(({ id, severity, audited, why }) => [`\`${id}\``, severity, audited ?? severity, why]);
}

/** Rows of the table of rules about the hub's other files. */
export function hubRuleRows(): readonly (readonly string[])[] {
  return HUB_RULES.map(({ id, severity, why }) => [`\`${id}\``, severity, why]);
}

/** Rows of the table of what the reading only remarks. */
export function remarkRows(): readonly (readonly string[])[] {
  return REMARKS.map(({ id, why }) => [`\`${id}\``, 'warning', why]);
}

/** Rows of the table of what the reading refuses, and of what is asked of a correction or withdrawal. */
export function readingRows(): readonly (readonly string[])[] {
  return Object.entries({ ...READING_RULES, ...CHANGE_RULES }).map(([id, why]) => [`\`${id}\``, why]);
}

/** What passes and what does not, rule by rule, with what Podium says of the latter. */
export function ruleExamples(): string {
  return [...RULES.map(example), ...HUB_RULES.map(fileExample)].join('\n\n');
}

function example({ id, examples }: Rule): string {
  const findings = [
    ...judgeExample(examples.bad).findings,
    ...(auditExample(examples.bad).get('evals/run-delta.yaml') ?? []),
  ];
  return section(id, examples.ok, examples.bad, findings);
}

function fileExample({ id, examples }: HubRule): string {
  const findings = auditWith(examples.path, examples.bad).get(examples.path) ?? [];
  return section(`${id}`, examples.ok, examples.bad, findings, `\`${examples.path}\``);
}

function section(id: string, ok: string, bad: string, findings: readonly Finding[], of = ''): string {
  const found = findings.find(({ rule }) => rule === id);
  if (found === undefined) throw new Error(`the bad example of ${id} is not found`);
  const fence = (yaml: string) => `\`\`\`yaml\n${yaml.trimEnd()}\n\`\`\``;
  const said = `${found.message} ${found.remedy}`.replace(/[<>*_]/g, '\\$&');
  const head = of === '' ? `### ${id}` : `### ${id}\n\n${of}`;
  return `${head}\n\n${fence(ok)}\n\npasses;\n\n${fence(bad)}\n\ndoes not: “${said}”`;
}
