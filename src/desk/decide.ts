import { formatMarker, type Marker } from '../verdict/marker.ts';
import { type Stage, writeVerdict } from '../verdict/write-verdict.ts';
import { judgeApproval } from './approval.ts';
import { blobId } from './blob-id.ts';
import type { Effect, Made, Outcome, Plan } from './plan.ts';
import { pullBody, pullTitle } from './pull-text.ts';
import { branchName, type Files, type Issue, type Situation } from './situation.ts';

/** From what is to what should be. Pure: the same situation gives the same plan. */
export function decide(situation: Situation): Plan {
  const { config, issue, verdict, publication, labelling } = situation;
  const { labels } = config;
  if (publication?.pageShows === true) return published(situation, { kind: 'published', ...publication });
  if (publication !== undefined)
    return {
      outcome: 'unchanged',
      effects: [],
      remark: 'The record is on the default branch, but the pages there are not the ones its data generate.',
    };
  if (situation.pulls.some((pull) => pull.ours && pull.merged && !superseded(situation, pull.closedAt))) {
    return {
      outcome: 'unchanged',
      effects: [],
      remark: 'The pull request is merged; its record is not on the default branch that was read.',
    };
  }
  if (!issue.open)
    return {
      outcome: 'withdrawn',
      effects: retreat(situation, 'The submission issue was closed before the merge.', [labels.approved]),
    };
  const approved = issue.labels.includes(labels.approved);
  const under = hasBranchOrPull(situation);
  if (!approved) {
    if (under) return withdraw(situation, `The label \`${labels.approved}\` was removed.`);
    return told(situation, verdict.valid ? 'awaiting-review' : 'invalid', standingNote(situation));
  }
  const approval = judgeApproval(situation);
  if (!approval.holds) {
    if (under) return withdraw(situation, approval.reason);
    return told(situation, 'approval-refused', { kind: 'approval-refused', reason: approval.reason }, [
      labels.approved,
    ]);
  }
  const closed = situation.pulls.find((pull) => pull.ours && !pull.open && !pull.merged);
  const [marker] = situation.comments.flatMap((comment) => comment.marker ?? []);
  const closedByPerson =
    closed !== undefined &&
    !situation.pulls.some((pull) => pull.open) &&
    ((marker?.approval?.event === approval.event && marker.pull === closed.number) ||
      (closed.closedAt ?? '') > (labelling?.at ?? ''));
  if (closedByPerson) {
    return withdraw(
      situation,
      `Pull request ${closed.number} was closed without a merge. Add the label \`${labels.approved}\` again for a new one.`,
    );
  }
  return propose(situation, approval);
}

/** Whether something happened to the pull request before the present approval, so that it is history. */
function superseded({ labelling, issue, config }: Situation, at: string | undefined): boolean {
  return (
    issue.labels.includes(config.labels.approved) && labelling !== undefined && (at ?? '') < labelling.at
  );
}

function hasBranchOrPull({ branch, pulls }: Situation): boolean {
  return branch?.ours === true || pulls.some((pull) => pull.ours && pull.open);
}

/** A refusal or withdrawal stays readable until the submission changes. */
function standingNote({ comments, verdict }: Situation): Stage {
  const marker = comments[0]?.marker;
  if (marker?.note !== undefined && marker.digest === (verdict.digest ?? '')) return marker.note;
  return { kind: 'judged' };
}

function propose(situation: Situation, { by, event }: { by: string; event: number }): Plan {
  const { issue, verdict, head, branch, pulls } = situation;
  const name = branchName(issue.number);
  const pull = pulls.find((candidate) => candidate.open);
  const foreign =
    branch !== undefined && !branch.ours
      ? `Branch ${name}`
      : pull !== undefined && !pull.ours
        ? `Pull request ${pull.number}`
        : undefined;
  const digest = verdict.digest ?? '';
  const marker: Partial<Marker> = { approval: { digest, by, event } };
  if (foreign !== undefined) {
    const reason = `${foreign} is not, or not only, Podium's work, so it is left alone. Delete it to let Podium make its own.`;
    return { ...told(situation, 'unchanged', { kind: 'blocked', reason }, [], marker), remark: reason };
  }
  const files = situation.changeSet(by);
  const fresh =
    branch !== undefined &&
    branch.parents.length === 1 &&
    branch.parents[0] === head.sha &&
    sameFiles(branch.files, head.files, files);
  const title = pullTitle(situation);
  const body = pullBody(situation, by, files);
  const push: Effect[] = fresh
    ? []
    : [
        {
          kind: 'push',
          branch: name,
          files,
          parent: head.sha,
          replaces: branch?.sha,
          message: `Add evaluation ${verdict.evaluation?.id ?? ''} (#${issue.number})`,
        },
      ];
  const open: Effect[] =
    pull === undefined
      ? [{ kind: 'open-pull', branch: name, title, body }]
      : pull.title === title && sameText(pull.body, body)
        ? []
        : [{ kind: 'edit-pull', number: pull.number, title, body }];
  const outcome: Outcome =
    pull === undefined ? 'pull-request-opened' : push.length > 0 ? 'pull-request-updated' : 'unchanged';
  const stage = (made: Made): Stage => ({
    kind: 'pull-request',
    number: pull?.number ?? made.pull?.number ?? 0,
    approvedBy: by,
  });
  return {
    outcome,
    effects: [
      ...push,
      ...open,
      ...comment(
        situation,
        stage,
        (made) => ({ ...marker, head: made.head ?? branch?.sha, pull: pull?.number ?? made.pull?.number }),
        pull !== undefined && fresh,
      ),
      ...setLabels(situation, [], [situation.config.labels.needs_changes]),
    ],
    comment: writeVerdict(verdict, stage({})),
  };
}

/** Whether the branch's tree is the head's tree with the change set on top, path by path. */
function sameFiles(
  branch: ReadonlyMap<string, string>,
  head: ReadonlyMap<string, string>,
  files: Files,
): boolean {
  const wanted = new Map(head);
  for (const [path, text] of files) wanted.set(path, blobId(text));
  return wanted.size === branch.size && [...wanted].every(([path, id]) => branch.get(path) === id);
}

function withdraw(situation: Situation, reason: string): Plan {
  const { labels } = situation.config;
  const plan = told(situation, 'approval-withdrawn', { kind: 'approval-withdrawn', reason });
  return { ...plan, effects: [...plan.effects, ...retreat(situation, reason, [labels.approved])] };
}

/** Closes what Podium opened and takes the labels off; never touches what is not its own. */
function retreat(
  { branch, pulls, issue }: Situation,
  reason: string,
  labels: readonly string[],
): readonly Effect[] {
  const open = pulls.filter((pull) => pull.ours && pull.open);
  return [
    ...open.map((pull): Effect => ({ kind: 'close-pull', number: pull.number, reason })),
    ...(branch?.ours
      ? [{ kind: 'delete-branch' as const, branch: branchName(issue.number), sha: branch.sha }]
      : []),
    ...takeOff(issue, labels),
  ];
}

/** The verdict comment for a stage, and the labels that go with a verdict. */
function told(
  situation: Situation,
  outcome: Outcome,
  stage: Stage,
  off: readonly string[] = [],
  extra: Partial<Marker> = {},
): Plan {
  const { verdict, config } = situation;
  const { pending_review, needs_changes } = config.labels;
  const note =
    stage.kind === 'approval-refused' || stage.kind === 'approval-withdrawn' ? { note: stage } : {};
  return {
    outcome,
    effects: [
      ...comment(
        situation,
        () => stage,
        () => ({ ...note, ...extra }),
        true,
      ),
      ...setLabels(
        situation,
        [verdict.valid ? pending_review : needs_changes],
        [verdict.valid ? needs_changes : pending_review, ...off],
      ),
    ],
    comment: writeVerdict(verdict, stage),
  };
}

function published(situation: Situation, stage: Stage): Plan {
  const { labels } = situation.config;
  const effects = [
    ...comment(
      situation,
      () => stage,
      () => ({ note: undefined }),
      true,
    ),
    ...setLabels(situation, [labels.published], [labels.pending_review, labels.needs_changes]),
    ...retreat(situation, 'The record is on the default branch already.', []),
    ...(situation.issue.open ? [{ kind: 'close-issue' as const }] : []),
  ];
  return { outcome: 'published', effects, comment: writeVerdict(situation.verdict, stage) };
}

/** One verdict comment, saying what it should; superfluous ones go. `known`: the text needs nothing still to be made. */
function comment(
  situation: Situation,
  stage: (made: Made) => Stage,
  marker: (made: Made) => Partial<Marker>,
  known: boolean,
): readonly Effect[] {
  const { comments, verdict } = situation;
  const [first, ...rest] = comments;
  const body = (made: Made) =>
    `${formatMarker({ v: 1, digest: verdict.digest ?? '', ...marker(made) })}\n\n${writeVerdict(verdict, stage(made))}`;
  const current = first !== undefined && known && sameText(first.text, body({}));
  return [
    ...(current ? [] : [{ kind: 'comment' as const, id: first?.id, body }]),
    ...rest.map(({ id }): Effect => ({ kind: 'delete-comment', id })),
  ];
}

function sameText(a: string, b: string): boolean {
  const plain = (text: string) => text.replace(/\r\n/g, '\n').trimEnd();
  return plain(a) === plain(b);
}

function setLabels({ issue }: Situation, on: readonly string[], off: readonly string[]): readonly Effect[] {
  const missing = on.filter((label) => !issue.labels.includes(label));
  return [
    ...(missing.length > 0 ? [{ kind: 'add-labels' as const, labels: missing }] : []),
    ...takeOff(issue, off),
  ];
}

function takeOff({ labels }: Issue, off: readonly string[]): readonly Effect[] {
  return off.filter((label) => labels.includes(label)).map((label) => ({ kind: 'remove-label', label }));
}
