import type { Branch, Files, Issue, Labelling, Pull, VerdictComment } from './situation.ts';

/** One file of a git tree. */
export interface TreeFile {
  readonly path: string;
  /** Git blob id. */
  readonly id: string;
}

/** The default branch as it is now. */
export interface Tip {
  readonly branch: string;
  readonly sha: string;
  readonly tree: string;
  readonly files: readonly TreeFile[];
}

/**
 * What the desk needs of a code host. Reads give live state; writes are idempotent: each reads or compares
 * before it repeats anything. `src/github` implements it; nothing else speaks to GitHub.
 */
export interface Forge {
  tip(): Promise<Tip>;
  /** Text of a blob. */
  blob(id: string): Promise<string>;
  /** undefined when it was deleted or moved away. */
  issue(number: number): Promise<Issue | undefined>;
  /** Numbers of all open issues (not pull requests) that may be submissions. */
  openIssues(): Promise<readonly Issue[]>;
  /** Comments of Podium's own account with a marker, oldest first. */
  verdictComments(issue: number): Promise<readonly VerdictComment[]>;
  /** The latest event that added exactly this label, and the adder's live role. */
  labelling(issue: number, label: string): Promise<Labelling | undefined>;
  branch(name: string): Promise<Branch | undefined>;
  /** Pull requests from the branch, newest first. */
  pulls(branch: string): Promise<readonly Pull[]>;

  ensureComment(issue: number, id: number | undefined, body: string): Promise<void>;
  deleteComment(id: number): Promise<void>;
  addLabels(issue: number, labels: readonly string[]): Promise<void>;
  removeLabel(issue: number, label: string): Promise<void>;
  /** One commit on `parent`; moves the branch only if it stands where it was seen. Gives the commit's id. */
  push(push: {
    branch: string;
    files: Files;
    message: string;
    parent: string;
    tree: string;
    replaces?: string;
  }): Promise<string>;
  openPull(pull: {
    branch: string;
    base: string;
    title: string;
    body: string;
  }): Promise<{ number: number; url: string }>;
  editPull(number: number, title: string, body: string): Promise<void>;
  closePull(number: number, reason: string): Promise<void>;
  deleteBranch(branch: string, sha: string): Promise<void>;
  closeIssue(issue: number): Promise<void>;
}
