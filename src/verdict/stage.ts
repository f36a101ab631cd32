/** A place on a board, as it is told. */
export interface Place {
  readonly rank: number;
  readonly entries: number;
  readonly tier?: string;
}

/** Where the submission stands in the loop; chooses the comment's closing words. */
export type Stage =
  | { readonly kind: 'judged' }
  | { readonly kind: 'approval-refused'; readonly reason: string }
  | { readonly kind: 'approval-withdrawn'; readonly reason: string }
  | { readonly kind: 'pull-request'; readonly number: number; readonly approvedBy: string }
  | { readonly kind: 'blocked'; readonly reason: string }
  /** `place` is undefined for a record that was withdrawn; `edited`: the issue was changed after that. */
  | { readonly kind: 'published'; readonly place?: Place; readonly edited: boolean };
