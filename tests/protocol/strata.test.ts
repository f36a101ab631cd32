import { describe, expect, it } from 'vitest';
import { judgeExample } from './example-hub.ts';

const STRATA = new Set(['strata-sum', 'strata-mean', 'granularity', 'sample-count']);

/** What the rules about groups say of a record, as `rule field message`. */
function said(parts: string): readonly string[] {
  return judgeExample(parts)
    .findings.filter(({ rule }) => STRATA.has(rule))
    .map(({ rule, field, message }) => `${rule} ${field}: ${message}`);
}

const site = '{a: {Accuracy: 0.9, N: 100}, b: {Accuracy: 0.8, N: 100}}';

describe('groups that share the samples out', () => {
  it('say nothing where the mean weighted by N is the whole', () => {
    expect(said(`metrics: {AUROC: 0.9, Accuracy: 0.85, stratified: {site: ${site}}}`)).toEqual([]);
  });

  it('contradict a whole that is another number, with the computation', () => {
    expect(said(`metrics: {AUROC: 0.9, Accuracy: 0.910, stratified: {site: ${site}}}`)).toEqual([
      'strata-mean metrics.Accuracy: Accuracy of the whole is 0.9095 to 0.9105, but its groups by site give 0.8 to 0.9: (0.9 × 100 + 0.8 × 100) / 200.',
    ]);
  });

  it('take the digits as written: 0.90 is not 0.9', () => {
    expect(said(`metrics: {AUROC: 0.9, Accuracy: 0.89, stratified: {site: ${site}}}`)).toEqual([]);
    const written = '{a: {Accuracy: 0.90, N: 100}, b: {Accuracy: 0.80, N: 100}}';
    expect(said(`metrics: {AUROC: 0.9, Accuracy: 0.89, stratified: {site: ${written}}}`)).toEqual([
      'strata-mean metrics.Accuracy: Accuracy of the whole is 0.885 to 0.895, but its groups by site give 0.845 to 0.855: (0.9 × 100 + 0.8 × 100) / 200.',
    ]);
  });

  it('do not believe zeros that only fill the column', () => {
    const padded = '{a: {Accuracy: 0.9100, N: 101}, b: {Accuracy: 0.8300, N: 103}}';
    expect(said(`metrics: {AUROC: 0.9, Accuracy: 0.8700, stratified: {site: ${padded}}}`)).toEqual([]);
  });

  it('are compared for an error that is a mean over samples too, and not for an area or an F-score', () => {
    const groups =
      '{a: {MAE: 2.10, AUROC: 0.70, F1-Score: 0.70, N: 100}, b: {MAE: 2.30, AUROC: 0.72, F1-Score: 0.72, N: 100}}';
    expect(said(`metrics: {AUROC: 0.95, F1-Score: 0.95, MAE: 2.90, stratified: {site: ${groups}}}`)).toEqual([
      'strata-mean metrics.MAE: MAE of the whole is 2.895 to 2.905, but its groups by site give 2.195 to 2.205: (2.1 × 100 + 2.3 × 100) / 200.',
    ]);
  });
});

describe('groups that do not share the samples out', () => {
  const labels = '{edema: {Accuracy: 0.70, N: 150}, nodule: {Accuracy: 0.70, N: 150}}';

  it('overlap where they hold more samples than the whole states', () => {
    expect(said(`metrics: {AUROC: 0.9, Accuracy: 0.90, N: 200, stratified: {finding: ${labels}}}`)).toEqual(
      [],
    );
  });

  it('overlap where they hold more than all the other categories', () => {
    const agreed = `site: ${site}, sex: {F: {Accuracy: 0.9, N: 120}, M: {Accuracy: 0.775, N: 80}}`;
    expect(
      said(`metrics: {AUROC: 0.9, Accuracy: 0.85, stratified: {${agreed}, finding: ${labels}}}`),
    ).toEqual([]);
  });

  it('leave samples out where they hold fewer: the rest may be anything, but not everything', () => {
    const part = (accuracy: number) =>
      `{a: {Accuracy: ${accuracy}, N: 100}, b: {Accuracy: ${accuracy}, N: 80}}`;
    expect(
      said(`metrics: {AUROC: 0.9, Accuracy: 0.85, N: 200, stratified: {origin: ${part(0.85)}}}`),
    ).toEqual([
      'strata-sum metrics.stratified.origin: The groups by origin hold 100 + 80 = 180 samples; the record says that the whole has 200.',
    ]);
    expect(
      said(`metrics: {AUROC: 0.9, Accuracy: 0.85, N: 200, stratified: {origin: ${part(0.65)}}}`),
    ).toEqual([
      'strata-sum metrics.stratified.origin: The groups by origin hold 100 + 80 = 180 samples; the record says that the whole has 200.',
      'strata-mean metrics.Accuracy: Accuracy of the whole is 0.845 to 0.855, but its groups by origin give 0.5805 to 0.6895: (0.65 × 100 + 0.65 × 80 + 0 to 1 × 20 without a group) / 200.',
    ]);
  });

  it('are not compared where nobody knows which of two sizes is right', () => {
    const other = '{x: {Accuracy: 0.70, N: 150}, y: {Accuracy: 0.70, N: 150}}';
    expect(
      said(`metrics: {AUROC: 0.9, Accuracy: 0.85, stratified: {origin: ${site}, finding: ${other}}}`),
    ).toEqual([]);
  });

  it('count a group named for the whole once', () => {
    const all = '{all: {Accuracy: 0.85, N: 200}, a: {Accuracy: 0.90, N: 100}, b: {Accuracy: 0.80, N: 100}}';
    expect(said(`metrics: {AUROC: 0.9, Accuracy: 0.85, N: 200, stratified: {origin: ${all}}}`)).toEqual([]);
  });

  it('are found where a sample has exactly one of them', () => {
    const sex = '{F: {Accuracy: 0.90, N: 110}, M: {Accuracy: 0.80, N: 100}}';
    expect(said(`metrics: {AUROC: 0.9, Accuracy: 0.85, N: 200, stratified: {sex: ${sex}}}`)).toEqual([
      'strata-sum metrics.stratified.sex: The groups by sex hold 110 + 100 = 210 samples; the record says that the whole has 200.',
    ]);
  });
});

describe('granularity', () => {
  it.each([
    ['0.5192', 52, []],
    ['0.52', 52, []],
    [
      '0.5150',
      52,
      [
        'granularity metrics.Accuracy: Accuracy is 0.515, which no whole number of 52 samples gives: 26/52 = 0.5, 27/52 = 0.5192.',
      ],
    ],
    ['0.3333', 3, []],
    ['1.0', 7, []],
    [
      '0.93',
      7,
      [
        'granularity metrics.Accuracy: Accuracy is 0.93, which no whole number of 7 samples gives: 6/7 = 0.8571, 7/7 = 1.',
      ],
    ],
  ])('of Accuracy %s on %i samples', (accuracy, n, found) => {
    expect(said(`metrics: {AUROC: 0.9, Accuracy: ${accuracy}, N: ${n}}`)).toEqual(found);
  });

  it('is not asked of a mean over folds or seeds', () => {
    const parts = 'metrics: {AUROC: 0.9, Accuracy: 0.5150, N: 52}';
    expect(said(`${parts}\nrun_metadata: {n_seeds: 5}`)).toEqual([]);
    expect(said(`${parts}\nrun_metadata: {notes: 5-fold cross-validation}`)).toEqual([]);
    expect(said(`${parts}\nrun_metadata: {seed: 5}`)).toHaveLength(1);
  });
});

describe('groups that a benchmark asks for', () => {
  const notes = (groups: string) =>
    judgeExample(`benchmark_id: BM-STRATA\nmetrics: {AUROC: 0.91, stratified: {scanner: {${groups}}}}`)
      .findings.filter(({ rule }) => rule === 'strata-required')
      .map(({ severity, field, message }) => [severity, field, message]);

  it('are noted where only some of them are given', () =>
    expect(notes('GE: {AUROC: 0.91, N: 60}')).toEqual([
      [
        'note',
        'metrics.stratified.scanner',
        'The benchmark also asks for "Siemens" by scanner, which the record does not give.',
      ],
    ]));
  it('are not missed under a spelling of their own', () => {
    expect(notes('ge: {AUROC: 0.91, N: 60}, SIEMENS: {AUROC: 0.91, N: 40}')).toEqual([]);
    expect(notes('GE: {AUROC: 0.91, N: 60}, Simens: {AUROC: 0.91, N: 40}')).toEqual([]);
  });
});
