import type { Marker } from '../../verdict/marker.ts';
import { type Stage, writeVerdict } from '../../verdict/write-verdict.ts';
import { branchName } from '../branch-name.ts';
import { commitMessage } from '../commit-message.ts';
import { fingerprint } from '../fingerprint.ts';
import { openOrEdit } from '../keep-pull.ts';
import { takeOff } from '../labels.ts';
import type { Effect, Made, Outcome, Plan } from '../plan.ts';
import { pullBody, pullTitle } from '../pull-text.ts';
import type { Files, Situation } from '../situation.ts';
import { sayVerdict } from '../verdict-comment.ts';
import { foreignWork } from './retract.ts';
import { tell } from './tell.ts';

/** Approved, and it holds: one branch with one commit on the head, one pull request, and the comment links it. */
export function propose(situation: Situation, { by, event }: { by: string; event: number }): Plan {
  const { verdict, branch, pulls, issue, head, config } = situation;
  const approval: Marker['approval'] = { digest: verdict.digest ?? '', by, event };
  const foreign = foreignWork(situation);
  if (foreign !== undefined) {
    const reason = `${foreign} Delete it to let Podium make its own, or merge it by hand.`;
    return tell(situation, 'unchanged', {
      stage: { kind: 'blocked', reason },
      marker: { approval },
      remark: reason,
    });
  }
  const files = situation.changeSet(by);
  const built = fingerprint(head.sha, files);
  const pull = pulls.find((candidate) => candidate.open);
  const push = isFresh(situation, files, built) ? [] : [pushOf(situation, files)];
  const open = openOrEdit(pull, {
    branch: branchName(issue.number),
    base: head.branch,
    title: pullTitle(situation),
    body: pullBody(situation, by, files),
  });
  const stage = (made: Made): Stage => {
    const number = pull?.number ?? made.pull?.number;
    if (number === undefined) return { kind: 'blocked', reason: NOT_ALLOWED };
    return { kind: 'pull-request', number, approvedBy: by };
  };
  const comment = sayVerdict(situation, {
    stage,
    marker: (made) => ({
      approval,
      record: verdict.change?.recordDigest,
      head: made.head ?? branch?.sha,
      built,
      pull: pull?.number ?? made.pull?.number,
    }),
    known: push.length === 0 && pull !== undefined,
  });
  const outcome: Outcome =
    pull === undefined ? 'pull-request-opened' : push.length > 0 ? 'pull-request-updated' : 'unchanged';
  return {
    outcome,
    effects: [...push, ...open, ...comment, ...takeOff(issue, [config.labels.needs_changes])],
    comment: writeVerdict(verdict, stage({})),
  };
}

/** What a maintainer reads where Actions may not open pull requests; `act` reports it as a failure too. */
const NOT_ALLOWED =
  'GitHub Actions may not open pull requests here; the branch is ready and waits. A maintainer ticks "Allow GitHub Actions to create and approve pull requests" in Settings > Actions > General > Workflow permissions; Podium then opens it at the next event or by its schedule.';

function pushOf({ verdict, branch, issue, head, kind }: Situation, files: Files): Effect {
  return {
    kind: 'push',
    branch: branchName(issue.number),
    files,
    parent: head.sha,
    replaces: branch?.sha,
    message: commitMessage(kind, verdict.evaluation?.id ?? '', issue.number),
  };
}

/** Whether the branch is one commit on the head and holds exactly the change set. */
function isFresh({ branch, head }: Situation, files: Files, built: string): boolean {
  if (branch === undefined) return false;
  if (branch.files === undefined) return branch.built === built;
  if (branch.parents.length !== 1 || branch.parents[0] !== head.sha) return false;
  return fingerprint(head.sha, files) === fingerprint(head.sha, branch.files, head.files);
}
