import { knownMetric } from './known-metric.ts';

const SPLIT =
  /^(?:train|test|val|valid|validation|eval|dev|overall|final)[\s_-]+|[\s_-]+(?:train|test|val|validation)$/i;
const BRACKET = /\s*[([][^()[\]]*[)\]]\s*$/;
/** What a name ends with says what kind of thing it is: `reconstruction_error`, `KL divergence`. */
const HEAD =
  /(?:^|[\s_-])(?:loss|errors?|(?:error|failure)[\s_-]rate|divergence|distance|perplexity|regret|latency)$/i;

/**
 * Whether the name of a metric that is not known shows that lower is better: the split and a bracket (`test_mse`,
 * `RMSE (mm)`) are looked through, then what it ends with counts. The direction alone is taken from it, because
 * ranking an error the wrong way round would call the worst model the best.
 */
export function lowerByName(name: string): boolean {
  const bare = name.replace(BRACKET, '').replace(SPLIT, '').trim();
  return knownMetric(bare)?.lowerIsBetter ?? HEAD.test(bare);
}
