import type { Benchmark, Evaluation, Tier } from '../hub/hub.ts';
import type { Sampling } from './built-in-metric.ts';
import type { TieDecision } from './tie-decision.ts';

/** What is known of a metric: where it lies, which way is better, what it measures. */
export interface Metric {
  readonly id: string;
  /** Name to show, e.g. `BERTScore` for `bertscore`. */
  readonly name: string;
  /** One sentence; empty where nothing is known. */
  readonly description: string;
  /** Where the metric is defined, e.g. `Hanley & McNeil 1982`; only for built-in metrics. */
  readonly source?: string;
  /** Inclusive bounds, ±Infinity where one side is open; undefined where the metric has none. */
  readonly range?: readonly [number, number];
  /** `fraction`: 0–1, `percent`: 0–100, `signed`: −1–1. Default tiers exist for fractions, higher better. */
  readonly scale: 'fraction' | 'percent' | 'signed' | 'open';
  readonly unit?: string;
  /** Where a good value lies, for metrics that are best in the middle. They rank by `lowerIsBetter` all the same. */
  readonly targetRange?: readonly [number, number];
  readonly lowerIsBetter: boolean;
  /** Whether something says which way is better; else higher is assumed to be. */
  readonly directionKnown: boolean;
  /** How the value comes from samples, where that is certain. */
  readonly sampling?: Sampling;
}

/** A 95 % interval and where it comes from. */
export interface Interval {
  readonly limits: readonly [low: number, high: number];
  readonly method: 'reported' | 'wilson' | 'hanley-mcneil';
}

/** One ranked model: its best completed run. */
export interface Entry {
  /** 1-based; models equal on every metric share it. */
  readonly rank: number;
  readonly modelId: string;
  readonly modelName: string;
  /** Value of the ranking metric. */
  readonly score: number;
  readonly tier?: string;
  /** 95 % interval of the score, where the record gives one or its sample counts allow it. */
  readonly interval?: readonly [low: number, high: number];
  /** How the interval was come by. */
  readonly intervalMethod?: Interval['method'];
  /** Best and worst rank that the intervals leave open; undefined where this entry has no interval. */
  readonly rankRange?: readonly [best: number, worst: number];
  readonly evaluation: Evaluation;
}

/** The leaderboard of one benchmark. */
export interface Board {
  readonly benchmark: Benchmark;
  /** undefined when no evaluation reports any metric that could rank. */
  readonly metric?: Metric;
  /** Best first. */
  readonly tiers: readonly Tier[];
  readonly entries: readonly Entry[];
  /** Completed runs without the ranking metric, and runs that are not completed. */
  readonly unranked: readonly Evaluation[];
  /** Names of the tie-break metrics after the ranking metric, in order. */
  readonly tieBreaks: readonly string[];
  /** Number of evaluation files of this benchmark. */
  readonly evaluations: number;
}

/** The distance to another entry, seen from the submission's place on the board. */
export interface Gap {
  readonly entry: Entry;
  /** Absolute, in the metric's unit. */
  readonly gap: number;
  /** In points, hundredths of the scale; undefined for a metric without one (only 0–1, 0–100 and −1–1 have). */
  readonly points?: number;
  /** As a part of the other's score (0.05: five percent); undefined where that is 0. */
  readonly relative?: number;
  /** What decides where the scores are equal and the ranks are not. */
  readonly decision?: TieDecision;
}

/** Where a submission would land. */
export interface Standing {
  readonly benchmark: Benchmark;
  readonly metric: Metric;
  readonly score: number;
  /** 95 % interval of the score, where the record gives one or its sample counts allow it. */
  readonly interval?: readonly [low: number, high: number];
  readonly intervalMethod?: Interval['method'];
  /** 1-based rank of the model with the submission added. */
  readonly rank: number;
  /** Best and worst rank of the model that the intervals leave open, where its best run has an interval. */
  readonly rankRange?: readonly [best: number, worst: number];
  /** Ranked models including this one. */
  readonly entries: number;
  /** Of this run's score. */
  readonly tier?: string;
  /** The next better tier and how much the score is short of it; undefined in the best tier and without tiers. */
  readonly nextTier?: {
    readonly name: string;
    readonly bound: number;
    /** The bound itself is not in the tier. */
    readonly exclusive: boolean;
    readonly gap: number;
  };
  /** Next better and next worse entry after adding. */
  readonly above?: Gap;
  readonly below?: Gap;
  /** Names of the models that lose a place. */
  readonly movesDown: readonly string[];
  /** The model's place on `board`, by the run that counts there. */
  readonly own: Entry;
  /** That run is the submission; false where the model has a better one. */
  readonly isBest: boolean;
  /** The model's standing best run, when it has one. */
  readonly previous?: Entry;
  /**
   * The metric the board was ranked by, where this submission is the first to report one that comes before it.
   * All places are decided anew by it, and models that do not report it lose theirs.
   */
  readonly replacesMetric?: string;
  /** Names of the models that lose their place altogether; also among `movesDown`. */
  readonly losePlace: readonly string[];
  /** The board as it is without the submission. */
  readonly before: Board;
  /** The board after adding the submission. */
  readonly board: Board;
}
