import { describeChange } from './describe-change.ts';
import type { Situation } from './situation.ts';

/** Whether the label `approved` counts, or why not, in words for the person who added it. */
export type Approval =
  | { readonly holds: true; readonly by: string; readonly event: number }
  | { readonly holds: false; readonly reason: string };

/** Roles that may approve. */
export const MAY_APPROVE: readonly string[] = ['write', 'maintain', 'admin'];

/**
 * An approval binds to bytes and to a person: the live digest, the digest in the event and the digest in the
 * verdict comment that stood there when the label was added are all equal, and who added it may (role now).
 * Once found to hold, the approval is remembered in the marker with the id of its label event; once refused,
 * that label event stays refused.
 */
export function judgeApproval(situation: Situation): Approval {
  const { labelling, comments } = situation;
  const { approved } = situation.config.labels;
  if (labelling === undefined)
    return refuse(
      `Nobody is known to have added the label. A maintainer may read the verdict, ${again(approved)}`,
    );
  const note = comments[0]?.marker?.note;
  if (note?.event === labelling.event) return refuse(note.reason);
  return (
    personRefused(situation, labelling) ??
    bytesRefused(situation, labelling) ?? { holds: true, by: labelling.by, event: labelling.event }
  );
}

type Labelled = NonNullable<Situation['labelling']>;

function personRefused({ config, issue }: Situation, { by, role, isBot }: Labelled): Approval | undefined {
  const { allow_bots, allow_self } = config.approval;
  const maintainer = `A maintainer may read the verdict, ${again(config.labels.approved)}`;
  if (isBot && !allow_bots.includes(by))
    return refuse(`${by} is a bot; approval is for people. ${maintainer}`);
  // GitHub knows no role of a bot; its name in the configuration stands for one.
  if (!isBot && !MAY_APPROVE.includes(role))
    return refuse(
      `${by} has the role "${role}" here; approving needs write, maintain or admin. ${maintainer}`,
    );
  if (by.toLowerCase() === issue.author.toLowerCase() && !allow_self)
    return refuse(`${by} opened this issue; somebody else has to approve it. ${maintainer}`);
  return undefined;
}

/** The headline of a verdict that refuses; comments of older versions say so nowhere else. */
const SAID_INVALID = /^<!--[^\n]*\n\s*### ❌/;

function bytesRefused(situation: Situation, labelling: Labelled): Approval | undefined {
  const { verdict, comments, eventDigest, config } = situation;
  const { by, event } = labelling;
  const next = `Read the verdict, ${again(config.labels.approved)}`;
  if (!verdict.valid || verdict.digest === undefined)
    return refuse('The submission is not valid. It is corrected first and approved afterwards.');
  const [comment] = comments;
  const marker = comment?.marker;
  if (comment === undefined || marker === undefined)
    return refuse(`There was no verdict yet when ${by} added the label. ${next}`);
  const { digest } = verdict;
  const edited = (approved: string) =>
    refuse(
      `${by} approved ${short(approved)}; ${describeChange(comment.text, verdict)} That is ${short(digest)} now. ${next}`,
    );
  const { approval } = marker;
  if (approval?.event === event) {
    if (approval.digest === verdict.digest) return undefined;
    return edited(approval.digest);
  }
  if (marker.digest !== verdict.digest) return edited(marker.digest);
  if (marker.shown === false || SAID_INVALID.test(comment.text))
    return refuse(`${by} added the label while the comment here showed no valid record. ${next}`);
  if (!stoodThere(comment.updatedAt, labelling))
    return refuse(`${by} added the label before this verdict was there to be read. ${next}`);
  if (eventDigest !== undefined && eventDigest !== verdict.digest)
    return refuse(`The submission was edited after ${by} had added the label. ${next}`);
  return undefined;
}

/**
 * Whether the verdict with this digest stood there when the label was added: the comment is older, or Podium put
 * `pending-review` on before the label. It takes that off before it shows another digest and puts it on again
 * after, so since its last event the comment has shown one digest, whenever a run was stopped. The events' order
 * is exact where GitHub's times, which have whole seconds, are not.
 */
function stoodThere(writtenAt: string, { event, at, shownSince }: Labelled): boolean {
  return writtenAt < at || (shownSince !== undefined && shownSince < event);
}

function refuse(reason: string): Approval {
  return { holds: false, reason };
}

function again(label: string): string {
  return `then add the label "${label}" again.`;
}

/** A digest as people compare it. */
function short(digest: string): string {
  return digest === '' ? 'no record' : digest.slice(0, 12);
}
