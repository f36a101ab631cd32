import type { Metric } from '../../ranking/board.ts';

/**
 * Raised whenever the same data are drawn in another way. It stands in `files.json`, so that pages whose charts
 * are of an older Podium count as stale without a chart being drawn to find out.
 */
export const DRAWING_VERSION = 4;

/** Rows of a chart: as many as a page can show side by side and a reader can still take in. */
export const MOST_ROWS = 30;

/** One row of a chart of scores. Names are untrusted. */
export interface ScoreRow {
  readonly rank: number;
  readonly name: string;
  readonly score: number;
  /** The score as the page shows it. */
  readonly shown: string;
  readonly tier?: string;
  /** `above 1`, where the metric cannot have the score. */
  readonly beyond?: string;
  readonly interval?: readonly [low: number, high: number];
}

/** A band between two scores; an end that is undefined is open. */
export interface TierBand {
  readonly name: string;
  readonly from?: number;
  readonly to?: number;
  /** It is the one still developing. */
  readonly isBottom: boolean;
}

/** A completed run with a date. */
export interface DatedRun {
  readonly name: string;
  readonly score: number;
  /** The score as the page shows it. */
  readonly shown: string;
  /** Milliseconds since 1970 of the day's beginning, UTC. */
  readonly time: number;
  /** Better than every run of an earlier day, and the best of its own. */
  readonly isRecord: boolean;
}

/** A model's results by the groups of one category. */
export interface GroupRow {
  readonly category: string;
  readonly rank: number;
  readonly name: string;
  /** The model's value on all data together, where it reports one. */
  readonly whole?: number;
  readonly values: readonly number[];
  /** undefined where all groups are level. */
  readonly worst?: { readonly group: string; readonly value: number };
  readonly gap: number;
  /** The gap in points, where the metric has a range. */
  readonly points?: number;
}

/** What is drawn. `total` counts the rows that a chart without a limit would have. */
export type ChartContent = { readonly metric: Metric } & (
  | {
      readonly kind: 'scores';
      readonly bands: readonly TierBand[];
      readonly rows: readonly ScoreRow[];
      readonly total: number;
    }
  | { readonly kind: 'progress'; readonly runs: readonly DatedRun[] }
  | { readonly kind: 'groups'; readonly rows: readonly GroupRow[]; readonly total: number }
);

/** A picture of one benchmark, beside the page. */
export type Chart = ChartContent & {
  /** Path of the SVG file in the hub. */
  readonly path: string;
  readonly benchmark: { readonly id: string; readonly name: string };
};

export type ChartOf<K extends Chart['kind']> = Extract<Chart, { readonly kind: K }>;

/** Gives the text of an SVG file, or throws. */
export type DrawChart = (chart: Chart) => string;
