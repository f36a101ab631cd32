/**
 * Standard error of an area under the ROC curve.
 *
 * `area` is the observed area (0–1), `positives` and `negatives` the numbers of cases (each at least 1). It is an
 * approximation for scores of both classes that are spread exponentially, which the authors found conservative.
 * At 0 and 1 it is 0, though the true error is not: take it for no interval there.
 *
 * Source: J. A. Hanley, B. J. McNeil, The meaning and use of the area under a receiver operating characteristic
 * (ROC) curve, Radiology 143 (1982) 29–36, equations 1 and 2.
 */
export function hanleyMcNeil(area: number, positives: number, negatives: number): number {
  const q1 = area / (2 - area);
  const q2 = (2 * area * area) / (1 + area);
  const variance =
    area * (1 - area) + (positives - 1) * (q1 - area * area) + (negatives - 1) * (q2 - area * area);
  return Math.sqrt(Math.max(0, variance) / (positives * negatives));
}
