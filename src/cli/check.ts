import { relative, resolve } from 'node:path';
import type { Hub } from '../hub/hub.ts';
import { loadHub } from '../hub/load-hub.ts';
import { errorsIn, type Finding } from '../submission/finding.ts';
import { judge } from '../verdict/judge.ts';
import type { Answer } from './answer.ts';
import { linesBefore, readBody } from './read-body.ts';
import { readCheckout } from './read-checkout.ts';

interface Checked {
  readonly file: string;
  readonly findings: readonly Finding[];
}

/** Checks files (evaluations or issue bodies) as submissions; with no file, every evaluation of the hub. */
export function check(files: readonly string[], folder: string, today: string): Answer {
  const checkout = readCheckout(folder);
  const hub = loadHub(checkout);
  const checked = files.length > 0 ? files.map((file) => checkFile(file, hub, folder, today)) : audit(hub);
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

function checkFile(file: string, hub: Hub, folder: string, today: string): Checked {
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

/** What could not be read, file by file. The protocol's rules over a whole hub are still to come. */
function audit(hub: Hub): readonly Checked[] {
  const bad = hub.problems.map((problem) => ({ file: problem.path, findings: [problem] }));
  const good = [...hub.benchmarks, ...hub.datasets, ...hub.models, ...hub.suites, ...hub.evaluations].map(
    ({ path }) => ({ file: path, findings: [] }),
  );
  return [...bad, ...good];
}

function line(file: string, { severity, rule, message, remedy, line: at }: Finding): string {
  return `${file}${at === null ? '' : `:${at}`}: ${severity}: ${message} ${remedy} [${rule}]`;
}
