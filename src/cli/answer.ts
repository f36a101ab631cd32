/** What a command has to say, for people and for programs. */
export interface Answer {
  /** 0 fine, 1 findings or stale pages. */
  readonly exitCode: 0 | 1;
  readonly lines: readonly string[];
  /** Goes to standard error. */
  readonly warnings: readonly string[];
  /** What `--json` prints. */
  readonly data: unknown;
}
