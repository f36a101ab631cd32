import type { Config } from '../hub/config.ts';
import type { Board } from '../ranking/board.ts';
import type { Verdict } from '../verdict/judge.ts';
import type { Marker } from '../verdict/marker.ts';
import type { ByHand } from '../verdict/stage.ts';
import type { IssueKind } from './issue-kind.ts';

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
  /** Id of the issue event; later events have greater ids. */
  readonly event: number;
  readonly by: string;
  readonly isBot: boolean;
  readonly at: string;
  /** One of GitHub's own roles, live. */
  readonly role: string;
  /**
   * Id of the event by which Podium put the label `pending-review` on, if that is the last thing that happened
   * to this label: since then the verdict comment has shown one digest.
   */
  readonly shownSince?: number;
}

/** The submission's branch. */
export interface Branch {
  readonly sha: string;
  /** Made by Podium, and no one has committed on it since. */
  readonly ours: boolean;
  readonly parents: readonly string[];
  /** The whole tree, path -> git blob id; undefined where `built` says what is in it. */
  readonly files?: ReadonlyMap<string, string>;
  /** Fingerprint of what Podium built, where the verdict comment remembers this very commit. */
  readonly built?: string;
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
  /** The branch into which it would be merged. */
  readonly base: string;
}

/** The default branch's head. */
export interface Head {
  readonly branch: string;
  readonly sha: string;
  /** Path -> git blob id. */
  readonly files: ReadonlyMap<string, string>;
}

/** What this issue asked for is on the default branch. */
export interface Publication {
  /** Id of the evaluation; undefined where the record was withdrawn. */
  readonly record?: string;
  /** The record's place; undefined where the record was withdrawn. */
  readonly place?: { readonly rank: number; readonly entries: number; readonly tier?: string };
  /** Whether the leaderboard page on the default branch shows it. */
  readonly pageShows: boolean;
  /** The issue's text is no longer what was published. */
  readonly edited: boolean;
  /** What is published is not what was approved: what a person changed. */
  readonly byHand?: ByHand;
  /** The record as it is published, where the issue does not say just that. */
  readonly told?: Verdict;
}

/** A change set: path -> new text, or null to delete the file. The only thing that becomes a commit. */
export type Files = ReadonlyMap<string, string | null>;

/** All that a decision rests on, observed in one go. */
export interface Situation {
  readonly config: Config;
  readonly kind: IssueKind;
  readonly issue: Issue;
  readonly verdict: Verdict;
  /** Digest of the issue body in the event of the label; undefined where another event, or none, woke Podium. */
  readonly eventDigest?: string;
  /** Podium's own verdict comments, oldest first. */
  readonly comments: readonly VerdictComment[];
  readonly labelling?: Labelling;
  readonly head: Head;
  readonly branch?: Branch;
  /** Pull requests of the branch, newest first. */
  readonly pulls: readonly Pull[];
  readonly publication?: Publication;
  /** What the last pull request brought was corrected by another issue, before this one was told of it. */
  readonly corrected?: { readonly record: string; readonly by: number };
  /** The benchmark's board as it is on the default branch, for the reviewer. */
  readonly before?: Board;
  /** What the pull request would change if `approver`'s approval holds. */
  readonly changeSet: (approver: string) => Files;
}
