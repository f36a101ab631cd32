import type { Files, Issue, Labelling, Pull, VerdictComment } from './situation.ts';

/** One file of a git tree. */
export interface TreeFile {
  readonly path: string;
  /** Git blob id. */
  readonly id: string;
  /** It is a symbolic link: its text is where it leads to. */
  readonly isLink?: boolean;
}

/** The default branch as it is now. */
export interface Tip {
  readonly branch: string;
  readonly sha: string;
  readonly files: readonly TreeFile[];
}

/** A commit with its whole tree. */
export interface Commit {
  readonly parents: readonly string[];
  readonly files: ReadonlyMap<string, string>;
  /** By Podium's own account and with one of Podium's messages. */
  readonly ours: boolean;
}

/** A commit to be made on `parent`, as the new head of `branch`. */
export interface Push {
  readonly branch: string;
  readonly files: Files;
  readonly message: string;
  readonly parent: string;
  /** Where the branch stands now; undefined where there is none. */
  readonly replaces?: string;
}

/** GitHub's settings do not let Actions open pull requests. */
export type Opened = { readonly number: number; readonly url: string } | { readonly notAllowed: true };

/**
 * What the desk needs of a code host. Reads give live state; writes are idempotent: each reads or compares
 * before it repeats anything. `src/github` implements it; nothing else speaks to GitHub.
 */
export interface Forge {
  tip(): Promise<Tip>;
  /** Text of a blob. */
  blob(id: string): Promise<string>;
  /** Text of a file on the default branch, in one call; undefined where there is none. */
  file(path: string): Promise<string | undefined>;
  /** undefined when it was deleted or moved away. */
  issue(number: number): Promise<Issue | undefined>;
  /** All open issues and pull requests. */
  openIssues(): Promise<readonly Issue[]>;
  /** The hundred closed issues that changed last, and the hundred of those with all of some labels. */
  closedIssues(labels: readonly string[]): Promise<readonly Issue[]>;
  /** Comments of Podium's own account with a marker, oldest first. */
  verdictComments(issue: number): Promise<readonly VerdictComment[]>;
  /** The latest event that added the label `approved`, the adder's live role, and whether `pending` witnesses it. */
  labelling(issue: number, approved: string, pending: string): Promise<Labelling | undefined>;
  /** Role of an account, live, of an organisation's own role the one that it is built on; `none` where it has none. */
  role(login: string): Promise<string>;
  /** Heads of the branches whose names begin so: name -> commit id. */
  branches(prefix: string): Promise<ReadonlyMap<string, string>>;
  /** Head of one branch. */
  branchHead(name: string): Promise<string | undefined>;
  commit(sha: string): Promise<Commit>;
  /** Pull requests from the branch, newest first. */
  pulls(branch: string): Promise<readonly Pull[]>;
  /** Open pull requests from branches of this repository, by branch. */
  openPulls(): Promise<ReadonlyMap<string, readonly Pull[]>>;

  /** Writes a comment, or changes it if it still reads as it was seen. */
  ensureComment(issue: number, seen: VerdictComment | undefined, body: string): Promise<void>;
  deleteComment(id: number): Promise<void>;
  addLabels(issue: number, labels: readonly string[]): Promise<void>;
  removeLabel(issue: number, label: string): Promise<void>;
  /** One commit; moves the branch only if it stands where it was seen. Gives the commit's id. */
  push(push: Push): Promise<string>;
  openPull(pull: { branch: string; base: string; title: string; body: string }): Promise<Opened>;
  editPull(number: number, pull: { title: string; body: string; base?: string }): Promise<void>;
  /** Closes, and says why in the body. */
  closePull(number: number, body: string): Promise<void>;
  deleteBranch(branch: string, sha: string): Promise<void>;
  closeIssue(issue: number): Promise<void>;
}
