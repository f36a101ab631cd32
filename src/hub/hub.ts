import type { Finding } from '../submission/finding.ts';
import type { Config } from './config.ts';

/** A file of the hub's tree as text; `path` is relative to the hub's root with `/` between parts. */
export interface HubFile {
  readonly path: string;
  readonly text: string;
}

/** A metric as a benchmark file or `podium.yml` declares it; unset parts come from the metric registry. */
export interface MetricDeclaration {
  readonly id: string;
  readonly description?: string;
  /** Inclusive bounds of possible values. */
  readonly range?: readonly [number, number];
  readonly lowerIsBetter?: boolean;
  readonly aliases?: readonly string[];
}

/** A tier holds from its `min` score (or, for metrics where lower is better, up to `max`). Best first. */
export interface Tier {
  readonly name: string;
  readonly min?: number;
  readonly max?: number;
}

export interface Benchmark {
  readonly id: string;
  readonly name: string;
  /** `health_domain`; `Other` where the file names none. */
  readonly domain: string;
  /** `health_topic`. */
  readonly topic?: string;
  /** `ai_task`, e.g. `Classification`. */
  readonly task?: string;
  readonly description?: string;
  readonly clinicalRelevance?: string;
  readonly version?: string;
  /** `metrics.primary` when it is a text. */
  readonly primary?: string;
  readonly secondary: readonly string[];
  readonly metrics: readonly MetricDeclaration[];
  readonly tiers?: readonly Tier[];
  /** Dataset ids the benchmark allows; empty when it declares none. */
  readonly datasets: readonly string[];
  readonly path: string;
}

export interface Dataset {
  readonly id: string;
  readonly name: string;
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
  readonly thresholds: ReadonlyMap<string, { readonly min?: number; readonly max?: number }>;
  readonly path: string;
}

export type Metrics = ReadonlyMap<string, number>;

/** category -> group -> metric -> value; the sample count is the metric `N`. */
export type Strata = ReadonlyMap<string, ReadonlyMap<string, Metrics>>;

export interface Evaluation {
  readonly id: string;
  readonly benchmarkId: string;
  /** The model that is ranked: role `candidate`, else the first role. */
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
