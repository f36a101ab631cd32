import type { Benchmark } from '../hub/hub.ts';
import type { Context } from './rule.ts';

/**
 * What may be computed from a metric and N:
 * - `share`: the share of samples for which something holds, k/N for a whole number k; over groups that share the
 *   samples out the mean weighted by N. Accuracy and its complement are, balanced accuracy, F1, precision, AUROC and
 *   correlations are not; sensitivity and specificity are shares of the positives and negatives only;
 * - `mean`: the mean of one value per sample, weighted by N too;
 * - `between`: a mean over units that need not be the samples N counts (pixels, voxels, time points, or the root of
 *   such a mean): the whole lies between the smallest and the largest group.
 */
export type Kind = 'share' | 'mean' | 'between';

/** Tasks whose scores may count pixels, tokens, statements, boxes or labels, not samples. */
const FINER = /segment|token|translat|transcri|reconstruct|detect|robust|forecast|multi-?\s?label/i;
const WHOLE = /classif|diagnos|screen/i;

/** The kind of a metric on the context's benchmark; undefined where nothing is certain. */
export function kindOf({ benchmark, metricOf, registered }: Context, metric: string): Kind | undefined {
  const { sampling } = metricOf(metric);
  if (sampling === undefined) return registered(metric) === 'RMSE' ? 'between' : undefined;
  const { shares, means, parts } = kindsOn(benchmark);
  if (sampling === 'share-of-samples') return shares;
  if (sampling === 'share-of-part') return parts;
  return sampling === 'mean-over-samples' ? means : undefined;
}

interface Kinds {
  readonly shares?: Kind;
  readonly means: Kind;
  readonly parts?: Kind;
}

const known = new WeakMap<Benchmark, Kinds>();
const ANY: Kinds = { shares: 'share', means: 'mean' };

/** What shares and means of samples are on a benchmark of some task. */
function kindsOn(benchmark: Benchmark | undefined): Kinds {
  if (benchmark?.task === undefined) return ANY;
  const before = known.get(benchmark);
  if (before !== undefined) return before;
  const { task } = benchmark;
  const isFiner = FINER.test(task);
  const kinds: Kinds = {
    shares:
      !/multi-?\s?label/i.test(task) && (WHOLE.test(task) || !(isFiner || /generat/i.test(task)))
        ? 'share'
        : undefined,
    means: isFiner ? 'between' : 'mean',
    // Shares of statements or findings. Of a classification they may be means over classes, which do not lie between.
    parts: /generat|report|caption/i.test(task) && !WHOLE.test(task) ? 'between' : undefined,
  };
  known.set(benchmark, kinds);
  return kinds;
}
