import type { StratumGroup } from '../hub/benchmark.ts';
import type { Benchmark, Metrics } from '../hub/hub.ts';
import { mapping, texts } from '../hub/read-yaml.ts';
import { looseName } from './did-you-mean.ts';
import type { Context } from './rule.ts';

/** A group of a category, as a part of the whole. */
export interface Group {
  readonly name: string;
  /** Number of samples, where the record gives a positive whole number. */
  readonly n?: number;
  readonly metrics: Metrics;
}

/** The groups of one category that do not contain each other. */
export interface Category {
  readonly name: string;
  readonly groups: readonly Group[];
  /** Sum of N; undefined where a group has none, or there is but one group. */
  readonly total?: number;
  /** The record or the nature of the category says whether a sample can be in two groups. */
  readonly overlap: 'said' | 'possible' | 'impossible';
}

/** How the record splits the whole, and how large the whole can be. */
export interface Split {
  readonly categories: readonly Category[];
  /** Sizes the whole may have, the likeliest first; empty where nothing tells. */
  readonly totals: readonly number[];
  /** Where the first of them comes from. */
  readonly source: 'stated' | 'agreed' | 'assumed';
}

/**
 * Recognises how large the whole is. The record may state it. Otherwise, categories that add up to the same number,
 * all but one of them, agree on it. Otherwise it is assumed: a size that two categories share, the only one there is,
 * or any of several, because where a category is smaller, samples may be without a label, and where it is larger,
 * groups may overlap. It is never smaller than a group, or than a category of which a sample has exactly one. Groups
 * that contain others (`overall`, or those whose parts the benchmark declares) count once.
 */
export function splitOf(context: Context): Split {
  const before = known.get(context.submission);
  if (before !== undefined) return before;
  const split = recognise(context);
  known.set(context.submission, split);
  return split;
}

const known = new WeakMap<Context['submission'], Split>();

function recognise(context: Context): Split {
  const { evaluation, submission, benchmark } = context;
  if (evaluation === undefined || evaluation.strata.size === 0)
    return evaluation?.samples === undefined
      ? UNKNOWN
      : { ...UNKNOWN, totals: [evaluation.samples], source: 'stated' };
  const said = new Set(texts(mapping(submission.record.run_metadata).overlapping_strata).map(looseName));
  const categories = [...evaluation.strata].map(([name, groups]): Category => {
    const apart = withoutContained(name, groups, benchmark);
    const counts = apart.map(({ n }) => n ?? Number.NaN);
    const total = counts.reduce((sum, n) => sum + n, 0);
    return {
      name,
      groups: apart,
      total: apart.length > 1 && Number.isSafeInteger(total) ? total : undefined,
      overlap: said.has(looseName(name))
        ? 'said'
        : ONE_VALUE.has(looseName(name))
          ? 'impossible'
          : 'possible',
    };
  });
  const sizes = categories.flatMap(({ total, overlap }) =>
    total === undefined || overlap === 'said' ? [] : [total],
  );
  if (evaluation.samples !== undefined) return { categories, totals: [evaluation.samples], source: 'stated' };
  const agreed = agreedBy(sizes);
  if (agreed !== undefined) return { categories, totals: [agreed], source: 'agreed' };
  const least = Math.max(
    0,
    ...categories.flatMap(({ total, overlap, groups }) =>
      overlap === 'impossible' && total !== undefined ? [total] : groups.map(({ n }) => n ?? 0),
    ),
  );
  const possible = [...new Set(sizes)].filter((size) => size >= least);
  const shared = possible.filter((size) => sizes.indexOf(size) !== sizes.lastIndexOf(size));
  const totals = shared.length > 0 ? [Math.max(...shared)] : possible.sort((a, b) => b - a);
  return { categories, totals, source: 'assumed' };
}

const UNKNOWN: Split = { categories: [], totals: [], source: 'assumed' };

/** Categories of which a sample has exactly one. */
const ONE_VALUE = new Set(
  'sex gender age agegroup ageband agerange scanner scannermanufacturer manufacturer vendor fieldstrength site institution hospital center centre'.split(
    ' ',
  ),
);

const WHOLE = new Set(['all', 'overall', 'total', 'whole', 'combined', 'everyone', 'pooled']);

/** Whether a group is a name for the whole. */
export const isWhole = (group: string): boolean => WHOLE.has(looseName(group));

/** A declared category by its id or name, in any spelling. */
export function declaredCategory(benchmark: Benchmark | undefined, name: string) {
  const wanted = looseName(name);
  return benchmark?.stratification.find(({ id, name: label }) =>
    [id, label].some((word) => word !== undefined && looseName(word) === wanted),
  );
}

function withoutContained(
  category: string,
  groups: ReadonlyMap<string, Metrics>,
  benchmark: Benchmark | undefined,
): readonly Group[] {
  const parts = containedIn(groups, declaredCategory(benchmark, category)?.groups ?? []);
  const apart: Group[] = [];
  for (const [name, metrics] of groups) {
    const loose = looseName(name);
    if (WHOLE.has(loose) || parts?.has(loose) === true) continue;
    const n = metrics.get('N');
    apart.push({ name, n: n !== undefined && Number.isSafeInteger(n) && n > 0 ? n : undefined, metrics });
  }
  return apart;
}

/** Groups that are parts of another group which is reported too; undefined where the benchmark declares no parts. */
function containedIn(
  groups: ReadonlyMap<string, Metrics>,
  declared: readonly StratumGroup[],
): ReadonlySet<string> | undefined {
  const withParts = declared.filter(({ parts }) => parts.length > 0);
  if (withParts.length === 0) return undefined;
  const reported = new Set([...groups.keys()].map(looseName));
  return new Set(
    withParts
      .filter(({ id, name }) => [id, name ?? id].some((word) => reported.has(looseName(word))))
      .flatMap(({ parts }) => parts.map(looseName)),
  );
}

/** The size that all categories but one have, where at least two have it: too many to agree by chance. */
function agreedBy(sizes: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const size of sizes) counts.set(size, (counts.get(size) ?? 0) + 1);
  return [...counts].find(([, count]) => count >= 2 && count >= sizes.length - 1)?.[0];
}
