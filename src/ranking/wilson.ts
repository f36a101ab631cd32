/** 97.5 % quantile of the normal distribution: two-sided 95 %. */
export const Z95 = 1.959963984540054;

/**
 * 95 % score interval of a proportion, without continuity correction.
 *
 * `p` is the observed proportion (0–1), `n` the number of trials (at least 1). The limits lie in 0–1 and the
 * interval has a width even at p = 0 and p = 1.
 *
 * Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, J. Am. Stat. Assoc.
 * 22 (1927) 209–212; method 3 of R. G. Newcombe, Two-sided confidence intervals for the single proportion,
 * Stat. Med. 17 (1998) 857–872.
 */
export function wilson(p: number, n: number): readonly [low: number, high: number] {
  const z2 = Z95 * Z95;
  const middle = 2 * n * p + z2;
  const spread = Z95 * Math.sqrt(z2 + 4 * n * p * (1 - p));
  const below = 2 * (n + z2);
  // At the ends the limits are 0 and 1 exactly, which rounding would miss.
  const low = p === 0 ? 0 : (middle - spread) / below;
  const high = p === 1 ? 1 : (middle + spread) / below;
  return [Math.max(0, low), Math.min(1, high)];
}
