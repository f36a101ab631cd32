/** A metric as a benchmark file or `podium.yml` declares it; unset parts come from the metric registry. */
export interface MetricDeclaration {
  readonly id: string;
  /** Name to show, where the file gives one beside the id. */
  readonly name?: string;
  readonly description?: string;
  /** Heading under which the file lists it, e.g. `clinical`. */
  readonly group?: string;
  readonly unit?: string;
  /** Inclusive bounds of possible values; ±Infinity where one side is open. */
  readonly range?: readonly [number, number];
  /** Where a good value lies, for metrics that are best in the middle. Inclusive. */
  readonly targetRange?: readonly [number, number];
  readonly lowerIsBetter?: boolean;
  /** What a description or a goal says of the direction in passing; counts where nothing better is known. */
  readonly lowerInPassing?: boolean;
  readonly aliases?: readonly string[];
}

/** A metric that is computed from others. */
export interface Aggregate {
  readonly id: string;
  /** As written, e.g. `0.5*a + 0.5*(1 - b)`. Untrusted text: never evaluated as code. */
  readonly formula?: string;
  /** `method` where the file names one instead of a formula, e.g. `mean`. */
  readonly method?: string;
  /** The metrics it is made of and their weights, where the file lists them. */
  readonly components: readonly { readonly metric: string; readonly weight?: number }[];
  readonly description?: string;
}

/** A group of a stratification category. */
export interface StratumGroup {
  readonly id: string;
  readonly name?: string;
  /** Groups inside this one: reported beside it they overlap with it. */
  readonly parts: readonly string[];
  /** Smallest N the benchmark accepts for this group. */
  readonly minimum?: number;
}

/** A category by which a benchmark wants results split. */
export interface StratificationCategory {
  /** As written: an id such as `scanner`, or words such as `Disease Stage (MCI vs AD)`. */
  readonly id: string;
  readonly name?: string;
  /** Empty where the file names none. */
  readonly groups: readonly StratumGroup[];
  /** Only where the file says so in as many words. */
  readonly required: boolean;
  /** Smallest N of any of its groups. */
  readonly minimum?: number;
}

/** The values from `min` to `max`; without an end that is exclusive, and without limit where there is none. */
export interface Interval {
  readonly min?: number;
  readonly max?: number;
  readonly minExclusive?: boolean;
  readonly maxExclusive?: boolean;
  /** The bounds were written in percent and stand here as fractions: of a metric on 0–100 they are a hundred times that. */
  readonly percent?: boolean;
}

/** What a value must reach. `reach` is a bare number: at least that, or at most where lower is better. */
export interface Bounds extends Interval {
  readonly reach?: number;
}

/** A tier holds from its `min` score (or, for metrics where lower is better, up to `max`); `reach` stands for either. */
export interface Tier extends Bounds {
  readonly name: string;
}

/** Something that a file declares and Podium cannot use. */
export interface Unread {
  /** Where it stands, e.g. `tiers[0].min`. */
  readonly field: string;
  /** What is the matter with it, e.g. `is "about 0.9", which is no bound`. */
  readonly trouble: string;
  /** The text that stands there, where it is one. */
  readonly value?: string;
  /** A tier that cannot be used takes the others of its metric with it: a wrong tier would be worse than none. */
  readonly of: 'tier' | 'threshold' | 'direction' | 'primary' | 'range' | 'minimum';
}

/** What a benchmark file declares, whatever shape it has: the protocol by which its runs are judged. */
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
  /** `references`, as written. */
  readonly references?: readonly string[];
  /** The metric it wants to be ranked by, as written. */
  readonly primary?: string;
  /** In the order of the file. */
  readonly secondary: readonly string[];
  /** Every metric that the file names, with what it says of it. */
  readonly metrics: readonly MetricDeclaration[];
  /** Metrics that the file describes without asking for them. */
  readonly described: readonly MetricDeclaration[];
  /** Direction of the ranking metric, where the file says it without naming a metric. */
  readonly lowerIsBetter?: boolean;
  /** Metrics a record must hold, where the file says so in as many words. */
  readonly requiredMetrics: readonly string[];
  readonly aggregates: readonly Aggregate[];
  readonly stratification: readonly StratificationCategory[];
  /** Of the ranking metric; empty where the file states some that cannot be used. */
  readonly tiers?: readonly Tier[];
  /** Tiers that are declared for a metric by name. */
  readonly tiersByMetric: ReadonlyMap<string, readonly Tier[]>;
  /** What a run must reach, per metric. */
  readonly thresholds: ReadonlyMap<string, Bounds>;
  /** What a run should reach, per metric: a wish, not a condition. */
  readonly targets: ReadonlyMap<string, Bounds>;
  /** What the file states and does not hold, because it cannot be read or contradicts itself. */
  readonly unread: readonly Unread[];
  /** Smallest N of any group, declared or not. */
  readonly minimumPerGroup?: number;
  /** Smallest number of samples a run may be measured on. */
  readonly minimumSamples?: number;
  /** Dataset ids the benchmark allows; empty when it declares none. */
  readonly datasets: readonly string[];
  readonly path: string;
}
