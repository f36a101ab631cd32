import type { Situation } from './situation.ts';

/** Whether the label `approved` counts, or why not, in words for the person who added it. */
export type Approval =
  | { readonly holds: true; readonly by: string; readonly event: number }
  | { readonly holds: false; readonly reason: string };

const MAY_APPROVE = ['write', 'maintain', 'admin'];

/**
 * An approval binds to bytes and to a person: the live digest, the digest in the event and the digest in the
 * verdict comment that stood there when the label was added are all equal, and who added it may (role now).
 * Once found to hold, the approval is remembered in the marker with the id of its label event.
 */
export function judgeApproval({
  config,
  issue,
  verdict,
  comments,
  labelling,
  unseen,
  eventDigest,
}: Situation): Approval {
  const again = `then add the label \`${config.labels.approved}\` again.`;
  const refuse = (reason: string): Approval => ({ holds: false, reason });
  if (labelling === undefined)
    return refuse(`Nobody is known to have added the label. A maintainer may read the verdict, ${again}`);
  const { by, role, isBot } = labelling;
  if (isBot && !config.approval.allow_bots.includes(by))
    return refuse(`${by} is a bot; approval is for people. A maintainer may read the verdict, ${again}`);
  if (!MAY_APPROVE.includes(role))
    return refuse(
      `${by} has the role "${role}" here; approving needs write, maintain or admin. A maintainer may read the verdict, ${again}`,
    );
  if (by.toLowerCase() === issue.author.toLowerCase() && !config.approval.allow_self) {
    return refuse(`${by} opened this issue; somebody else has to approve it.`);
  }
  if (!verdict.valid || verdict.digest === undefined)
    return refuse('The submission is not valid. It is corrected first and approved afterwards.');
  const marker = comments[0]?.marker;
  const comment = comments[0];
  if (marker === undefined || comment === undefined)
    return refuse(`There was no verdict yet when the label was added. Read it now, ${again}`);
  const remembered = marker.approval?.event === labelling.event ? marker.approval.digest : undefined;
  const seen = remembered ?? (comment.updatedAt <= labelling.at ? marker.digest : undefined);
  if (unseen === true) {
    return refuse(`The label was added while this verdict was being written. Read it now, ${again}`);
  }
  const changed = `The submission was edited after ${by} had seen it. Read the new verdict, ${again}`;
  if (seen !== verdict.digest) return refuse(changed);
  if (remembered === undefined && eventDigest !== undefined && eventDigest !== verdict.digest)
    return refuse(changed);
  return { holds: true, by, event: labelling.event };
}
