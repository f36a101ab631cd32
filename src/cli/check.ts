import { relative, resolve } from 'node:path';
import type { Hub } from '../hub/hub.ts';
import { loadHub } from '../hub/load-hub.ts';
import { errorsIn, type Finding } from '../submission/finding.ts';
import { type AuditedFile, auditHub } from '../verdict/audit-hub.ts';
import { judge } from '../verdict/judge.ts';
import type { Answer } from './answer.ts';
import { linesBefore, readBody } from './read-body.ts';
import { readCheckout } from './read-checkout.ts';

/** Checks files (evaluations or issue bodies) as submissions; with no file, the whole hub by the same rules. */
export function check(files: readonly string[], folder: string, today: string): Answer {
  const hub = loadHub(readCheckout(folder));
  const checked =
    files.length > 0
      ? files.map((file) => checkFile(file, hub, folder, today))
      : auditHub(readCheckout(folder), hub, today);
  const all = checked.flatMap(({ findings }) => findings);
  const errors = errorsIn(all).length;
  return {
    exitCode: errors > 0 ? 1 : 0,
    lines: [
      ...checked.flatMap(({ file, findings }) => findings.map((finding) => line(file, finding))),
      `${checked.length} ${checked.length === 1 ? 'file' : 'files'} checked, ${errors} ${errors === 1 ? 'error' : 'errors'}, ${all.length - errors} other findings.`,
    ],
    warnings: [],
    data: {
      files: checked.length,
      errors,
      findings: checked.flatMap(({ file, findings }) => findings.map((finding) => ({ file, ...finding }))),
    },
  };
}

function checkFile(file: string, hub: Hub, folder: string, today: string): AuditedFile {
  const path = relative(resolve(folder), resolve(file)).replaceAll('\\', '/');
  const basis = { ...hub, evaluations: hub.evaluations.filter((evaluation) => evaluation.path !== path) };
  const { findings } = judge({ body: readBody(file), hub: basis, today, issue: null });
  const before = linesBefore(file);
  return {
    file,
    findings: findings.map((finding) => ({
      ...finding,
      line: finding.line === null ? null : Math.max(1, finding.line - before),
    })),
  };
}

function line(file: string, { severity, rule, message, remedy, line: at }: Finding): string {
  return `${file}${at === null ? '' : `:${at}`}: ${severity}: ${message} ${remedy} [${rule}]`;
}
