import type { Evaluation } from '../hub/hub.ts';
import { isUnreadable, readYaml } from '../hub/read-yaml.ts';
import type { JsonObject } from '../submission/json.ts';
import type { Target } from '../verdict/change.ts';
import { judge, type Verdict } from '../verdict/judge.ts';
import {
  type ChangeJudgement,
  judgeCorrection,
  judgeWithdrawal,
  namedRecord,
  without,
} from '../verdict/judge-change.ts';
import { isAllowedPath } from './allowed-path.ts';
import { MAY_APPROVE } from './approval.ts';
import type { Forge } from './forge.ts';
import type { IssueKind } from './issue-kind.ts';
import type { Desk } from './observe.ts';

/** What an issue is judged by: the hub, and who may change its records. */
export interface Bench extends Pick<Desk, 'hub' | 'today'> {
  readonly forge: Pick<Forge, 'role' | 'blob'>;
}

/** What an issue says, and who says it. */
export interface Asked {
  readonly body: string;
  /** null for a text that is no issue yet. */
  readonly number: number | null;
  readonly author: string;
  readonly created?: string;
}

/** The verdict on an issue of any kind. `own` is the record that this issue brought already. */
export async function judgeIssue(
  { hub, today, forge }: Bench,
  kind: IssueKind,
  { body, number, author, created }: Asked,
  own: Evaluation | undefined,
  files: ReadonlyMap<string, string>,
): Promise<Verdict> {
  if (kind === 'submission' || own !== undefined) {
    const basis = own === undefined ? hub : without(hub, own.id);
    return judge({ body, hub: basis, today, issue: number, created });
  }
  const id = namedRecord(kind, { body, hub, today, issue: number, created });
  const named = hub.evaluations.find((evaluation) => evaluation.id === id);
  const blob = named && files.get(named.path);
  const outOfReach = named === undefined || isAllowedPath(named.path) ? undefined : named.path;
  const target: Target | undefined =
    named === undefined || blob === undefined || outOfReach !== undefined
      ? undefined
      : { id: named.id, path: named.path, submittedBy: named.submittedBy, blob };
  const theirs = target?.submittedBy?.toLowerCase() === author.toLowerCase();
  const authorMaintains = target !== undefined && !theirs && MAY_APPROVE.includes(await forge.role(author));
  const judgement: ChangeJudgement = {
    body,
    hub,
    today,
    issue: number,
    created,
    author,
    authorMaintains,
    target,
    outOfReach,
  };
  if (kind === 'withdrawal') return judgeWithdrawal(judgement);
  const old = blob === undefined ? undefined : publishedRecord(await forge.blob(blob));
  return judgeCorrection({ ...judgement, old });
}

/** The record of a hub file, without what Podium added to it. */
function publishedRecord(text: string): JsonObject | undefined {
  const read = readYaml(text);
  if (isUnreadable(read)) return undefined;
  const { submission_metadata: _, ...record } = read;
  return record;
}
