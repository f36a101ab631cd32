import type { Benchmark, Tier } from '../hub/hub.ts';
import type { Severity } from '../submission/finding.ts';
import type { Complaint, Context, MetricFacts } from './rule.ts';

/** What is wrong with one file of the hub. */
export interface FileComplaint extends Complaint {
  readonly path: string;
  /** The value that is meant, so that its line can be found below the field. */
  readonly value?: string;
}

/** What a rule about the hub itself may look at. */
export interface HubContext extends Pick<Context, 'hub' | 'registered'> {
  /** The metric by which a benchmark is ranked; undefined where no run reports one that could. */
  readonly rankingOf: (benchmark: Benchmark) => MetricFacts | undefined;
  /** The metrics that break ties on a benchmark, in order: only those that some run reports. */
  readonly tieBreaksOf: (benchmark: Benchmark) => readonly MetricFacts[];
  /** The tiers that are declared for a benchmark's ranking metric, where any are. */
  readonly tiersOf: (benchmark: Benchmark) => TiersOfMetric | undefined;
  /** Path of the configuration file, whether it is there or not. */
  readonly configPath: string;
}

/** Declared tiers, on the scale of their metric. */
export interface TiersOfMetric {
  readonly metric: MetricFacts;
  readonly tiers: readonly Tier[];
  /** Whether the configuration declares them, not the benchmark's file. */
  readonly configured: boolean;
}

/** A file of the example hub as the rule lets it pass and as it does not; a test executes both. */
export interface FileExamples {
  readonly path: string;
  readonly ok: string;
  readonly bad: string;
}

/** A rule about the files of a hub that are not evaluations; only `podium check` without files runs it. */
export interface HubRule {
  readonly id: string;
  readonly severity: Severity;
  readonly why: string;
  readonly examples: FileExamples;
  readonly check: (context: HubContext) => readonly FileComplaint[];
}
