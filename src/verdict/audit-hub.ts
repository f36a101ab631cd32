import type { Hub, HubFile } from '../hub/hub.ts';
import { hubFolder } from '../hub/load-hub.ts';
import { isUnreadable, readYaml } from '../hub/read-yaml.ts';
import { checkProtocol } from '../protocol/check-protocol.ts';
import { rankHub } from '../ranking/rank-benchmark.ts';
import type { Finding } from '../submission/finding.ts';
import { readStrictYaml } from '../submission/record/read-strict-yaml.ts';
import { contextOf } from './judge.ts';

/** What there is to say of one file of the hub. */
export interface AuditedFile {
  readonly file: string;
  readonly findings: readonly Finding[];
}

/**
 * Runs the protocol's rules over every evaluation of a hub, and tells which files cannot be read. The form of
 * hub files is read leniently: what an older record leaves out is no finding.
 */
export function auditHub(files: Iterable<HubFile>, hub: Hub, today: string): readonly AuditedFile[] {
  const boards = new Map(rankHub(hub).map((board) => [board.benchmark.id, board]));
  const audited: AuditedFile[] = [];
  for (const { path, text } of files) {
    const folder = hubFolder(path);
    if (folder === undefined) continue;
    const problems = hub.problems.filter((problem) => problem.path === path);
    const record = folder === 'evals' ? readYaml(text) : undefined;
    if (problems.length > 0 || record === undefined || isUnreadable(record)) {
      audited.push({ file: path, findings: problems });
      continue;
    }
    const { lines, written } = readStrictYaml(text, 1);
    const board = boards.get(typeof record.benchmark_id === 'string' ? record.benchmark_id : '');
    const submission = { record, fields: new Map(), lines, written };
    const context = contextOf(
      { submission, hub, benchmark: board?.benchmark, today, issue: null, path },
      board,
    );
    audited.push({ file: path, findings: checkProtocol(context) });
  }
  return audited;
}
