import type { Finding } from '../finding.ts';
import { quoted } from '../quoted.ts';
import type { Grid } from './grid.ts';
import { tableFinding } from './table-finding.ts';

const METRICS = 'Head it `| Metric | Value |`, one metric a row.';
const GROUPS = 'Write one row per group and one column per metric, as `| Scanner | AUROC | N |`.';

const unclear = ({ line }: Grid, message: string, remedy: string): Finding =>
  tableFinding('table-unclear', '', line, message, remedy);

/** Which column holds the values cannot be told. */
export const noValue = (grid: Grid): Finding =>
  unclear(
    grid,
    `The table on line ${grid.line} may hold results, but it does not say which column is the value.`,
    METRICS,
  );

/** A heading says that the results are not those to submit. */
export const underHeading = (grid: Grid, title: string): Finding =>
  unclear(
    grid,
    `The table on line ${grid.line} stands under ${quoted(title)}, where other results may stand, so it is not read.`,
    'If it holds the results to submit, put it under the heading "Overall Metrics".',
  );

/** The values are those of another model that the hub knows. */
export const ofRival = (grid: Grid, head: string): Finding =>
  unclear(
    grid,
    `The values of the table on line ${grid.line} stand under ${quoted(head)}, which is another model.`,
    'Head the column "Value" if they are those of the model that is submitted.',
  );

/** Intervals that are none of 95 %, as `metrics_ci` has them. */
export const ofOtherLevel = (grid: Grid, head: string): Finding => ({
  ...unclear(
    grid,
    `The intervals under ${quoted(head)} in the table on line ${grid.line} are not of 95 %, so they are not read.`,
    'Give the 95 % interval in a column `95% CI`, or leave it out.',
  ),
  field: 'metrics_ci',
  severity: 'warning',
});

/** Rows of several splits in one table. */
export const ofSplits = (grid: Grid, splits: readonly string[]): Finding =>
  unclear(
    grid,
    `The table on line ${grid.line} mixes ${splits.slice(0, 3).map(quoted).join(' and ')}.`,
    'Keep the rows that the benchmark asks for, usually those of the test data.',
  );

/** Percentages, or numbers that only claim to be. */
export const inPercent = (grid: Grid, head: string, plain: string): Finding =>
  unclear(
    grid,
    `The column ${quoted(head)} of the table on line ${grid.line} is in percent.`,
    `Head it "${plain}" and write the numbers as the metric is defined: 0.93, not 93 %.`,
  );

/** A column of words among the metrics of groups. */
export const wordsAmongFigures = (grid: Grid, head: string): Finding =>
  unclear(
    grid,
    `The column ${quoted(head)} of the table on line ${grid.line} holds no numbers, so it is no metric.`,
    GROUPS,
  );

/** Groups stand where metrics should, for all that can be told. */
export const strangeMetrics = (grid: Grid, heads: readonly string[]): Finding => ({
  ...unclear(
    grid,
    `The columns ${heads.slice(0, 3).map(quoted).join(', ')} of the table on line ${grid.line} are read as metrics and its rows as groups, but no metric above is called so.`,
    `If these are groups: ${GROUPS.charAt(0).toLowerCase()}${GROUPS.slice(1)}`,
  ),
  severity: 'warning',
});
