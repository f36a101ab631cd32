import { relative, resolve } from 'node:path';
import { groupBy } from '../hub/group-by.ts';
import type { HubFile } from '../hub/hub.ts';
import { hubFolder, loadHub } from '../hub/load-hub.ts';
import type { Finding, Severity } from '../submission/finding.ts';
import { type AuditedFile, auditHub } from '../verdict/audit-hub.ts';
import { annotation, oneLine } from './annotation.ts';
import type { Answer } from './answer.ts';
import { pathInHub, withoutFile } from './own-file.ts';
import { inFile, readBody } from './read-body.ts';
import { type Progress, readCheckout } from './read-checkout.ts';

/** How `podium check` was called. */
export interface CheckOptions {
  /** ISO day (UTC). */
  readonly today: string;
  /** The folder to which annotations name files, when run in a workflow. */
  readonly workspace?: string;
  readonly reading?: Progress;
  readonly checking?: Progress;
}

/**
 * Checks files (evaluations or issue bodies) as the Action checks a submission; files of the hub that are no
 * evaluations or were published by Podium, and with no file at all the whole hub, are audited.
 */
export async function check(
  files: readonly string[],
  folder: string,
  options: CheckOptions,
): Promise<Answer> {
  const checked = files.length === 0 ? audit(folder, options) : await checkFiles(files, folder, options);
  const all = checked.flatMap(({ file, findings }) => findings.map((finding) => ({ file, ...finding })));
  const count = (severity: Severity) => all.filter((finding) => finding.severity === severity).length;
  const [errors, warnings, notes] = [count('error'), count('warning'), count('note')];
  const shown = files.length === 0 ? byRule(all) : all.map(line);
  const annotations =
    options.workspace === undefined
      ? []
      : annotate(checked, files.length === 0 ? folder : '', options.workspace);
  return {
    exitCode: errors > 0 ? 1 : 0,
    lines: [
      ...shown.map(oneLine),
      ...annotations,
      `${plural(checked.length, 'file')} checked: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${plural(notes, 'note')}.`,
    ],
    warnings: [],
    data: { files: checked.length, errors, warnings, notes, rules: counts(all), findings: all },
  };
}

type Found = Finding & { readonly file: string };

const plural = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

const audit = (folder: string, { today, reading, checking }: CheckOptions): readonly AuditedFile[] =>
  auditHub(readCheckout(folder, reading), today, checking);

async function checkFiles(
  files: readonly string[],
  folder: string,
  options: CheckOptions,
): Promise<readonly AuditedFile[]> {
  // An audit needs no reader of issues.
  const { judge } = await import('../verdict/judge.ts');
  const hub = loadHub(readCheckout(folder, options.reading));
  let audited: readonly AuditedFile[] | undefined;
  return files.map((file) => {
    const path = pathInHub(file, folder);
    const place = hubFolder(path);
    const isOurs = hub.evaluations.some((known) => known.path === path && known.digest !== undefined);
    if (!isOurs && (place === undefined || place === 'evals'))
      return checkFile(judge, file, path, hub, options.today);
    audited ??= audit(folder, options);
    return { file, findings: audited.find((known) => known.file === path)?.findings ?? [] };
  });
}

type Judge = typeof import('../verdict/judge.ts').judge;

/** As the Action would judge it in an issue; a file that is in the hub already does not collide with itself. */
function checkFile(
  judge: Judge,
  file: HubFile['path'],
  path: string,
  hub: ReturnType<typeof loadHub>,
  today: string,
): AuditedFile {
  const body = readBody(file, 'Name a file, or give none to check the whole hub.');
  const { findings } = judge({ body, hub: withoutFile(hub, path), today, issue: null });
  return { file, findings: findings.map((finding) => inFile(file, finding)) };
}

/** The findings under a heading for each rule: errors first, what keeps files out before all, then the rule with the most. */
function byRule(all: readonly Found[]): readonly string[] {
  const weight = { error: 0, warning: 1, note: 2 };
  const worst = (findings: readonly Found[]) =>
    findings.reduce((least, { severity }) => Math.min(least, weight[severity]), 2);
  return [...groupBy(all, ({ rule }) => rule)]
    .sort(
      ([a, one], [b, other]) =>
        worst(one) - worst(other) ||
        Number(b.startsWith('hub-')) - Number(a.startsWith('hub-')) ||
        other.length - one.length ||
        (a < b ? -1 : 1),
    )
    .flatMap(([rule, findings]) => [
      `${rule} (${findings.length})`,
      ...findings.map((found) => `  ${line(found)}`),
    ]);
}

function counts(all: readonly Found[]): Readonly<Record<string, number>> {
  const groups = [...groupBy(all, ({ rule }) => rule)].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(groups.map(([rule, findings]) => [rule, findings.length]));
}

function annotate(checked: readonly AuditedFile[], folder: string, workspace: string): readonly string[] {
  return checked.flatMap(({ file, findings }) => {
    const path = relative(resolve(workspace), resolve(folder, file)).replaceAll('\\', '/');
    return findings.map((finding) => annotation(path, finding));
  });
}

function line({ file, severity, rule, message, remedy, line: at }: Found): string {
  return `${file}${at === null ? '' : `:${at}`}: ${severity}: ${message} ${remedy} [${rule}]`;
}
