import { knownMetric } from './known-metric.ts';

const SPLIT =
  /^(?:train|test|val|valid|validation|eval|dev|overall|final)[\s_/-]+|[\s_/-]+(?:train|test|val|validation)$/i;
const BRACKET = /\s*[([][^()[\]]*[)\]]\s*$/;
/** What a name ends with says what kind of thing it is: `reconstruction_error`, `KL divergence`. */
const HEAD =
  /(?:^|[\s_-])(?:loss|errors?|(?:error|failure)[\s_-]rate|divergence|distance|perplexity|regret|latency|gap|disparity|eer|epe|bce|nll|log[\s_-]likelihood)$/i;
/** Names of metrics are short; prose shows nothing. */
const LONGEST = 200;
/** scikit-learn's scorers turn a loss round so that higher is better. */
const TURNED = /^(?:neg(?:ative)?[\s_-]+(?!log[\s_-]+likelihood)|1\s*[-−]\s*)/i;
const LIKELIHOOD = /^(?!neg).*log[\s_-]+likelihood$/i;

/**
 * Whether the name of a metric that is not known shows that lower (true) or higher (false) is better: the split and a
 * bracket (`test_mse`, `RMSE (mm)`) are looked through, an arrow counts, then a metric that is known with words
 * behind it (`MAE_years`), then what it ends with. The direction alone is taken from it, because ranking an error the
 * wrong way round would call the worst model the best. undefined where the name shows nothing.
 */
export function lowerByName(name: string): boolean | undefined {
  if (name.length > LONGEST) return undefined;
  const arrow = /[↑↓](?=\s*[)\]]?\s*$)/.exec(name)?.[0];
  if (arrow !== undefined) return arrow.startsWith('↓');
  const bare = name.replace(BRACKET, '').replace(SPLIT, '').trim();
  const known = knownMetric(bare) ?? turned(bare);
  if (known !== undefined) return known.lowerIsBetter ?? false;
  if (LIKELIHOOD.test(bare)) return false;
  return lowerByBeginning(bare) ?? (HEAD.test(bare) ? true : undefined);
}

/** A known metric with its sign turned. */
function turned(name: string): { readonly lowerIsBetter: boolean } | undefined {
  const known = TURNED.test(name) ? knownMetric(name.replace(TURNED, '')) : undefined;
  return known && { lowerIsBetter: !known.lowerIsBetter };
}

/** More of it is better, whatever it is of: `RMSE skill score`, `WER_rel_improvement`. */
const GAIN = /\b(?:skill|improvements?|gains?|savings?)\b/i;
/** Less of what is bad is good, and less of what is good is bad: `MAE reduction`, `accuracy_drop`. */
const LOSS = /\b(?:reductions?|drops?|decrease|degradation|decline)\b/i;
const SPREAD = /\b(?:std|sd|stdev|standard deviation)\b/i;

/**
 * `MAE_years` and `auroc_hearing_loss` are what they begin with, `dice_loss` and `auc_gap` are not, nor are gains,
 * losses and spreads of what they begin with.
 */
function lowerByBeginning(name: string): boolean | undefined {
  const words = name.split(/[\s_/@-]+/);
  for (let count = Math.min(4, words.length - 1); count > 0; count--) {
    const known = knownMetric(words.slice(0, count).join(' '));
    if (known === undefined) continue;
    const rest = words.slice(count).join(' ');
    if (SPREAD.test(rest)) return undefined;
    if (GAIN.test(rest)) return false;
    if (LOSS.test(rest)) return !known.lowerIsBetter;
    return new RegExp(`^(?:${HEAD.source})`, 'i').test(rest) ? true : (known.lowerIsBetter ?? false);
  }
  return undefined;
}
