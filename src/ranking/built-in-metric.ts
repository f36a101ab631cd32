/**
 * How a value comes from samples, which decides what may be computed from it and N:
 * - `share-of-samples`: k of all N samples; k is a whole number and strata average by N;
 * - `share-of-positives`, `share-of-negatives`: k of the samples of one class;
 * - `share-of-part`: k of some other part (predicted positives, statements), whose size N does not tell;
 * - `share-of-pairs`: of all pairs of a positive and a negative, those in the right order;
 * - `mean-over-samples`: the mean of one value per sample; strata average by N.
 * Only what is so by definition is marked: an F-score, a correlation or a corpus score is none of these.
 */
export type Sampling =
  | 'share-of-samples'
  | 'share-of-positives'
  | 'share-of-negatives'
  | 'share-of-part'
  | 'share-of-pairs'
  | 'mean-over-samples';

/** What Podium knows of a metric before any hub says more. */
export interface BuiltInMetric {
  readonly id: string;
  /** Name to show; the id where not given. */
  readonly name?: string;
  /** One sentence without a full stop. */
  readonly description: string;
  /** Where the metric is defined. */
  readonly source: string;
  /** Inclusive bounds; ±Infinity where one side is open. */
  readonly range?: readonly [number, number];
  readonly lowerIsBetter?: boolean;
  readonly sampling?: Sampling;
  /** Other names of the same metric. They lend it facts; they never make a run rank by it. */
  readonly aliases?: readonly string[];
}

export const UNIT = [0, 1] as const;
export const SIGNED = [-1, 1] as const;
export const NOT_NEGATIVE = [0, Infinity] as const;
