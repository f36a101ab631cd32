import type { Benchmark, Hub } from '../hub/hub.ts';
import type { Severity } from '../submission/finding.ts';
import type { Submission } from '../submission/read-submission.ts';

/** What a rule may know of a metric; given by the metric registry. */
export interface MetricFacts {
  readonly id: string;
  /** Inclusive bounds, where the metric has any. */
  readonly range?: readonly [number, number];
}

/** Everything a rule may look at. No clock: `today` comes in. */
export interface Context {
  readonly submission: Submission;
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
  /** Name of the benchmark's ranking metric, when it has one. */
  readonly rankingMetric?: string;
}

/** What a rule says; the check adds rule id, severity and line. */
export interface Complaint {
  readonly field: string;
  readonly message: string;
  readonly remedy: string;
}

/** One sentence of the protocol. Rules run on submissions whose form is right. */
export interface Rule {
  /** Stable kebab-case id; `rules.<id>` in `podium.yml` sets its severity or turns it off. */
  readonly id: string;
  readonly severity: Severity;
  /** One sentence: what must hold and why. */
  readonly why: string;
  readonly check: (context: Context) => readonly Complaint[];
}
