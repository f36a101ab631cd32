import type { Finding } from '../submission/finding.ts';
import type { Benchmark, Bounds, Unread } from './benchmark.ts';
import type { Config } from './config.ts';

export type { Benchmark, Interval, Tier } from './benchmark.ts';

/** A file of the hub's tree as text; `path` is relative to the hub's root with `/` between parts. */
export interface HubFile {
  readonly path: string;
  readonly text: string;
  /** Why it is not read, where it is not. */
  readonly trouble?: string;
  /** What to do about it, where it is another thing than to rename it. */
  readonly remedy?: string;
}

export interface Dataset {
  readonly id: string;
  readonly name: string;
  /** `compatible_benchmarks`: benchmarks that the dataset says it serves. */
  readonly benchmarks?: readonly string[];
  readonly path: string;
}

export interface Model {
  readonly id: string;
  readonly name: string;
  readonly path: string;
}

export interface Suite {
  readonly id: string;
  readonly benchmarkId?: string;
  /** Default dataset of the suite, allowed for its benchmark. */
  readonly datasetId?: string;
  /** Smallest and largest acceptable value per metric. */
  readonly thresholds: ReadonlyMap<string, Bounds>;
  readonly unread: readonly Unread[];
  /** Its scores are means over folds (`protocol.cross_validation`). */
  readonly averaged: boolean;
  /** Metrics a run of the suite reports: `expected_metrics`, else those of its `protocol`. */
  readonly expectedMetrics: readonly string[];
  readonly path: string;
}

export type Metrics = ReadonlyMap<string, number>;

/** category -> group -> metric -> value; the sample count is the metric `N`. */
export type Strata = ReadonlyMap<string, ReadonlyMap<string, Metrics>>;

export interface Evaluation {
  readonly id: string;
  readonly benchmarkId: string;
  /** The model that is ranked, see `rankedRole`. */
  readonly modelId: string;
  readonly datasetId?: string;
  /** ISO day, `run_metadata.date`. */
  readonly date?: string;
  readonly suiteId?: string;
  /** `Completed` unless the file says otherwise. */
  readonly status: string;
  /** Top-level finite numbers of `metrics`. */
  readonly metrics: Metrics;
  readonly strata: Strata;
  /** 95 % intervals that the record gives, `metrics_ci`. */
  readonly intervals: ReadonlyMap<string, readonly [low: number, high: number]>;
  /** Categories of which the record says that a sample can be in several groups, as written. */
  readonly overlapping?: readonly string[];
  /** Number of samples the whole was measured on, where the record says it (`N`, `n_samples`, …). */
  readonly samples?: number;
  /** Number of positive and negative cases among them, where the record says both. */
  readonly classes?: { readonly positives: number; readonly negatives: number };
  /** Who stands for the result, `verification`; self-reported where the record says nothing. */
  readonly verification?: { readonly status: 'self-reported' | 'reproduced'; readonly by?: string };
  /** From `submission_metadata`: which issue brought the record. */
  readonly issueNumber?: number;
  readonly digest?: string;
  /** From `submission_metadata`: the pull request that brought the record, where it is noted. */
  readonly pullRequest?: number;
  /** From `submission_metadata`: accounts. */
  readonly submittedBy?: string;
  readonly approvedBy?: string;
  readonly path: string;
}

/** A finding about one hub file: it could not be read, or only in part. */
export interface FileFinding extends Finding {
  readonly path: string;
}

/** Everything Podium knows of a hub. Lists are sorted by id, then path, so nothing depends on file order. */
export interface Hub {
  readonly config: Config;
  readonly benchmarks: readonly Benchmark[];
  readonly datasets: readonly Dataset[];
  readonly models: readonly Model[];
  readonly suites: readonly Suite[];
  readonly evaluations: readonly Evaluation[];
  readonly problems: readonly FileFinding[];
}
