/** `error` keeps a submission off the board, `warning` and `note` are for the reader's judgement. */
export type Severity = 'error' | 'warning' | 'note';

/**
 * One thing a person should know about a submission or a hub file. All texts are plain text and may quote
 * untrusted values; whoever renders them makes them inert.
 */
export interface Finding {
  /** Stable kebab-case rule id, e.g. `metric-range`. */
  readonly rule: string;
  readonly severity: Severity;
  /** Dotted field, e.g. `metrics.AUROC`; empty when the finding is about the whole. */
  readonly field: string;
  /** What is wrong, quoting the value. */
  readonly message: string;
  /** What to write instead. */
  readonly remedy: string;
  /** 1-based line in the issue body or file; null when there is none to point to. */
  readonly line: number | null;
}

/** The findings that make a submission invalid. */
export function errorsIn(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => finding.severity === 'error');
}
