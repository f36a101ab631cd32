/** A published record that an issue would change: `[CORRECTION]` or `[WITHDRAWAL]` in its title. */
export interface Change {
  readonly kind: 'correction' | 'withdrawal';
  readonly evalId: string;
  /** File of the record on the default branch. */
  readonly path: string;
  /** Who submitted the record first and stays its submitter; undefined where the record does not say. */
  readonly submittedBy?: string;
  /** Digest of the corrected record alone; the verdict's digest binds to what it replaces as well. */
  readonly recordDigest?: string;
  /** Fields that a correction changes, in words; text of users. */
  readonly fields: readonly string[];
  /** Why a record is withdrawn; text of the user. */
  readonly why?: string;
  /** Where the model of a withdrawn record stands, and whether by this record; undefined where it has no rank. */
  readonly place?: { readonly rank: number; readonly entries: number; readonly counts: boolean };
  /** Name of a withdrawn record's benchmark; text of the hub. */
  readonly benchmarkName?: string;
}

/** What is known of the record that an issue names. */
export interface Target {
  readonly id: string;
  readonly path: string;
  readonly submittedBy?: string;
  /** Git blob id of its file: an approval is for replacing these bytes. */
  readonly blob: string;
}
