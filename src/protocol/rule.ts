import type { Benchmark, Evaluation, Hub } from '../hub/hub.ts';
import type { Severity } from '../submission/finding.ts';
import type { Submission } from '../submission/read-submission.ts';

/** What a rule may know of a metric; given by the metric registry. */
export interface MetricFacts {
  readonly id: string;
  /** Inclusive bounds, where the metric has any; ±Infinity where one side is open. */
  readonly range?: readonly [number, number];
  /** Where a good value lies, for metrics that are best in the middle. */
  readonly targetRange?: readonly [number, number];
  readonly lowerIsBetter: boolean;
  /** Whether something says which way is better; else higher is assumed to be. */
  readonly directionKnown: boolean;
  /** How the value comes from samples, where that is certain; `share-of-samples` is k of N. */
  readonly sampling?: string;
}

/** Everything a rule may look at. No clock: `today` comes in. */
export interface Context {
  readonly submission: Submission;
  /** The submission as the evaluation it would be; undefined when its ids are not even there. */
  readonly evaluation?: Evaluation;
  readonly hub: Hub;
  /** The submission's benchmark, when the hub has it. */
  readonly benchmark?: Benchmark;
  /** ISO day (UTC). */
  readonly today: string;
  /** Number of the issue that is judged; null for a file. */
  readonly issue: number | null;
  /** The hub file that is audited; it does not collide with itself. */
  readonly path?: string;
  readonly metricOf: (name: string) => MetricFacts;
  /** The registry's own spelling of a metric, also for its aliases; undefined for a name it does not know. */
  readonly registered: (name: string) => string | undefined;
  /** The metric that a name stands for: itself, unless the hub lists it as an alias of another. */
  readonly canonical: (name: string) => string;
  /** Under which name the record reports a metric: its own, else one that the hub lists for it. */
  readonly reportedAs: (metric: string) => string | undefined;
  /**
   * Most decimals that any number of the record is written with. Where given, values count as written that long: an
   * audit asks that way first, because who passes with more digits passes with fewer, and most records pass.
   */
  readonly mostDecimals?: number;
  /** Metrics (and groups' values, as `stratified.scanner.GE.N`) that nobody can read: another finding says so. */
  readonly unreadMetrics?: Pick<ReadonlySet<string>, 'has'>;
  /** Name of the benchmark's ranking metric, when it has one. */
  readonly rankingMetric?: string;
}

/** What a rule says; the check adds rule id, severity and line. */
export interface Complaint {
  readonly field: string;
  readonly message: string;
  readonly remedy: string;
  /** Where this one weighs less than the rule's others. */
  readonly severity?: Severity;
}

/**
 * One record that the rule lets pass and one that it does not: parts of a record as YAML, put over an honest record
 * of the hub in `tests/protocol/example-hub.ts`. `model_name` stands for the template's field. A test executes both.
 */
export interface Examples {
  readonly ok: string;
  readonly bad: string;
}

/** One sentence of the protocol. Rules run on submissions whose form is right. */
export interface Rule {
  /** Stable kebab-case id; `rules.<id>` in `podium.yml` sets its severity or turns it off. */
  readonly id: string;
  readonly severity: Severity;
  /** Severity for a record that the hub has accepted already, where that is milder. */
  readonly audited?: Severity | 'off';
  /** One sentence: what must hold and why. */
  readonly why: string;
  readonly examples: Examples;
  readonly check: (context: Context) => readonly Complaint[];
}
