import type { Config } from '../hub/config.ts';
import type { Verdict } from '../verdict/judge.ts';
import type { Marker } from '../verdict/marker.ts';

/** An issue as GitHub shows it now. Texts are untrusted. */
export interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly author: string;
  /** ISO day (UTC) on which it was opened. */
  readonly created: string;
  readonly open: boolean;
  readonly locked: boolean;
  readonly labels: readonly string[];
  readonly isPullRequest: boolean;
}

/** A comment of Podium's own account that carries a marker. Times are ISO, to the second. */
export interface VerdictComment {
  readonly id: number;
  readonly text: string;
  readonly marker?: Marker;
  readonly updatedAt: string;
}

/** The latest time that the label `approved` was added, and what its adder may do now. */
export interface Labelling {
  /** Id of the issue event. */
  readonly event: number;
  readonly by: string;
  readonly isBot: boolean;
  readonly at: string;
  /** `role_name`, live. */
  readonly role: string;
}

/** The submission's branch. `files` is the whole tree: path -> git blob id. */
export interface Branch {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly files: ReadonlyMap<string, string>;
  /** Made by Podium, and no one has committed on it since. */
  readonly ours: boolean;
}

export interface Pull {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly open: boolean;
  readonly merged: boolean;
  readonly closedAt?: string;
  readonly ours: boolean;
}

/** The default branch's head. */
export interface Head {
  readonly sha: string;
  /** Path -> git blob id. */
  readonly files: ReadonlyMap<string, string>;
}

/** The one record of this issue that is on the default branch. */
export interface Publication {
  readonly rank: number;
  readonly entries: number;
  readonly tier?: string;
  /** Whether the pages on the default branch are the ones its data generate. */
  readonly pageShows: boolean;
}

/** A change set: path -> new text. The only thing that becomes a commit. */
export type Files = ReadonlyMap<string, string>;

/** All that a decision rests on, observed in one go. */
export interface Situation {
  readonly config: Config;
  readonly issue: Issue;
  readonly verdict: Verdict;
  /** Digest of the issue body in the event that woke Podium; undefined where the event has none. */
  readonly eventDigest?: string;
  /** Podium's own verdict comments, oldest first. */
  readonly comments: readonly VerdictComment[];
  readonly labelling?: Labelling;
  /** The label was added while this verdict was being written. */
  readonly unseen?: boolean;
  readonly head: Head;
  readonly branch?: Branch;
  /** Every pull request of the branch, newest first. */
  readonly pulls: readonly Pull[];
  readonly publication?: Publication;
  /** What the pull request would change if `approver`'s approval holds. */
  readonly changeSet: (approver: string) => Files;
}

export function branchName(issue: number): string {
  return `podium/submission-${issue}`;
}

/** Issue number of one of Podium's branches; undefined for any other branch. */
export function issueOfBranch(name: string): number | undefined {
  const found = /^podium\/submission-([1-9]\d{0,9})$/.exec(name)?.[1];
  return found === undefined ? undefined : Number(found);
}
