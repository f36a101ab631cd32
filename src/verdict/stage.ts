/** A place on a board, as it is told. */
export interface Place {
  readonly rank: number;
  readonly entries: number;
  readonly tier?: string;
}

/** What a person changed after the approval; both where nothing tells which. */
export type ByHand = 'record' | 'record or model';

/** Where the submission stands in the loop; chooses the comment's closing words. */
export type Stage =
  | { readonly kind: 'judged' }
  | { readonly kind: 'approval-refused'; readonly reason: string }
  | { readonly kind: 'approval-withdrawn'; readonly reason: string }
  | { readonly kind: 'pull-request'; readonly number: number; readonly approvedBy: string }
  | { readonly kind: 'blocked'; readonly reason: string }
  /**
   * `place` is undefined for a record that was withdrawn, or that is listed without a rank (`unranked`); `edited`: the
   * issue was changed after that; `byHand`: what a person changed after the approval.
   */
  | {
      readonly kind: 'published';
      readonly place?: Place;
      readonly unranked?: boolean;
      readonly edited: boolean;
      readonly byHand?: ByHand;
    }
  /** Merged by that pull request, and corrected by another issue before this one was told. */
  | { readonly kind: 'corrected'; readonly number: number; readonly by: number }
  /** Merged by that pull request, but not so on the default branch; `removal`: a withdrawal's. */
  | {
      readonly kind: 'missing';
      readonly number: number;
      readonly removal: boolean;
      /** The label that approves. */
      readonly label: string;
    };
