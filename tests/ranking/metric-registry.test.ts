import { describe, expect, it } from 'vitest';
import { configSchema } from '../../src/hub/config.ts';
import { BUILT_IN_METRICS } from '../../src/ranking/built-in-metrics.ts';
import { findMetric } from '../../src/ranking/metric-registry.ts';
import { benchmarkOf } from './hub-of.ts';

const none = configSchema.parse({});
const UNIT = [0, 1];
const SIGNED = [-1, 1];
const FROM_0 = [0, Infinity];

describe('what is built in', () => {
  it.each([
    // name, range, lower is better, sampling
    ['AUROC', UNIT, false, 'share-of-pairs'],
    ['roc_auc', UNIT, false, 'share-of-pairs'],
    ['AUROC (macro)', UNIT, false, undefined],
    ['AUPRC', UNIT, false, undefined],
    ['Accuracy', UNIT, false, 'share-of-samples'],
    ['acc', UNIT, false, 'share-of-samples'],
    ['Top-5 Accuracy', UNIT, false, 'share-of-samples'],
    ['top_1_accuracy', UNIT, false, 'share-of-samples'],
    ['Balanced Accuracy', UNIT, false, undefined],
    ['F1', UNIT, false, undefined],
    ['F1-Score (Macro)', UNIT, false, undefined],
    ['macro_f1', UNIT, false, undefined],
    ['Accuracy (Macro)', UNIT, false, undefined],
    ['Sensitivity', UNIT, false, 'share-of-positives'],
    ['Recall', UNIT, false, 'share-of-positives'],
    ['Specificity', UNIT, false, 'share-of-negatives'],
    ['Precision', UNIT, false, 'share-of-part'],
    ['MCC', SIGNED, false, undefined],
    ["Cohen's Kappa", SIGNED, false, undefined],
    ['Log Loss', FROM_0, true, 'mean-over-samples'],
    ['Brier Score', [0, 2], true, 'mean-over-samples'],
    ['ECE', UNIT, true, undefined],
    ['MSE', FROM_0, true, 'mean-over-samples'],
    ['RMSE', FROM_0, true, undefined],
    ['MAPE', FROM_0, true, 'mean-over-samples'],
    ['R2', [-Infinity, 1], false, undefined],
    ['Pearson Correlation', SIGNED, false, undefined],
    ['C-index', UNIT, false, undefined],
    ['NDCG@10', UNIT, false, 'mean-over-samples'],
    ['MRR', UNIT, false, 'mean-over-samples'],
    ['Hits@10', UNIT, false, 'share-of-samples'],
    ['Dice', UNIT, false, undefined],
    ['HD95', FROM_0, true, undefined],
    ['MCE', UNIT, true, undefined],
    ['mCE', FROM_0, true, undefined],
    ['FID', FROM_0, true, undefined],
    ['Perplexity', [1, Infinity], true, undefined],
    ['WER', FROM_0, true, undefined],
    ['CER', FROM_0, true, undefined],
    ['bleu', [0, 100], false, undefined],
    ['hallucination_rate', UNIT, true, 'share-of-part'],
    ['shift_sensitivity', UNIT, false, undefined],
    ['Accuracy (%)', [0, 100], false, 'share-of-samples'],
    ['auroc_pct', [0, 100], false, 'share-of-pairs'],
  ])('of %s', (name, range, lowerIsBetter, sampling) => {
    const found = findMetric(none, undefined, name);
    expect({ ...found }).toMatchObject({ id: name, range, lowerIsBetter });
    expect(found.sampling).toBe(sampling);
  });

  it.each(['constructor', 'F', 'error detection', 'Loss of nothing gained', '', '%', '@10'])(
    'says nothing of %j, but that higher is better',
    (name) =>
      expect(findMetric(none, undefined, name)).toEqual({
        id: name,
        name,
        description: '',
        scale: 'open',
        lowerIsBetter: false,
        directionKnown: false,
      }),
  );

  it.each([
    'loss',
    'val_loss',
    'test_mse',
    'RMSE (mm)',
    'HD95 [mm]',
    'Latency (ms)',
    'mae_test',
    'reconstruction_error',
    'KL divergence',
    'Wasserstein-Distance',
    'sentence error rate',
    'MAE_years',
    'RMSE_mgdl',
    'test/mse',
    'EER',
    'EPE',
    'auc_gap',
    'brain_age_gap',
    'dice_loss',
    'F1 error',
    'drift ↓',
    'neg_log_likelihood',
  ])('takes from the name %j that lower is better, and nothing else', (name) =>
    expect(findMetric(none, undefined, name)).toEqual({
      id: name,
      name,
      description: '',
      scale: 'open',
      lowerIsBetter: true,
      directionKnown: true,
    }),
  );
  it.each([
    'neg_mean_squared_error',
    'neg_log_loss',
    '1 - MSE',
    'auroc_hearing_loss',
    'sensitivity_medication_error',
    'F1 refractive error',
    'alignment ↑',
    'Sensitivity analysis',
    'accuracy of dates',
    'mean log-likelihood',
  ])('takes from the name %j that higher is better', (name) =>
    expect(findMetric(none, undefined, name)).toMatchObject({ lowerIsBetter: false, directionKnown: true }),
  );
  it.each(['1-year mortality error', 'negative affect error'])('does not turn round %j', (name) =>
    expect(findMetric(none, undefined, name).lowerIsBetter).toBe(true),
  );
  it.each(['test_accuracy', 'AUROC (internal)', 'val_f1'])('takes nothing from %j', (name) =>
    expect(findMetric(none, undefined, name)).toMatchObject({ scale: 'open', lowerIsBetter: false }),
  );

  it('has a sentence and a source for each, and every name once', () => {
    const names = BUILT_IN_METRICS.flatMap(({ id, aliases = [] }) => [id, ...aliases]);
    const keys = names.map((name) => name.toLowerCase().replace(/[\s_-]+/g, ' '));
    expect(new Set(names).size).toBe(names.length);
    // `MCE` and `mCE` differ by case alone, and are told apart by it.
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual(['mce']);
    expect(BUILT_IN_METRICS.filter(({ description, source }) => description === '' || source === '')).toEqual(
      [],
    );
    expect(BUILT_IN_METRICS.filter(({ description }) => /\.$|\n/.test(description))).toEqual([]);
    expect(BUILT_IN_METRICS.length).toBeGreaterThan(100);
  });
});

describe('what a hub says', () => {
  it('overrides what is built in, and the configuration both, part by part', () => {
    const benchmark = benchmarkOf({
      metrics: [{ id: 'MSE', description: 'ours', range: [0, 5], unit: 'mm', targetRange: [0, 1] }],
    });
    const config = configSchema.parse({
      metrics: {
        MSE: { range: [0, null], name: 'Error', sampling: 'share-of-part', lower_is_better: false },
      },
    });
    const declared = {
      id: 'MSE',
      name: 'MSE',
      description: 'ours',
      source: 'Gauss 1823',
      range: [0, 5],
      scale: 'open',
      unit: 'mm',
      targetRange: [0, 1],
      lowerIsBetter: true,
      directionKnown: true,
      sampling: 'mean-over-samples',
    };
    expect(findMetric(none, benchmark, 'MSE')).toEqual(declared);
    expect(findMetric(config, benchmark, 'MSE')).toEqual({
      ...declared,
      name: 'Error',
      range: [0, Infinity],
      lowerIsBetter: false,
      sampling: 'share-of-part',
    });
  });
  it('holds for the metric of that name alone, not for a similar one', () => {
    const benchmark = benchmarkOf({ metrics: [{ id: 'F1-Score', range: [0, 100], lowerIsBetter: true }] });
    expect(findMetric(none, benchmark, 'F1')).toMatchObject({ range: UNIT, lowerIsBetter: false });
    expect(findMetric(none, benchmark, 'f1-score')).toMatchObject({ range: UNIT, lowerIsBetter: false });
  });
  it('holds for the name that `podium.yml` gives the metric', () => {
    const file = { metrics: { Accuracy: { aliases: ['acc_pct'] }, TRE: { aliases: ['tre'] } } };
    const benchmark = benchmarkOf({
      metrics: [
        { id: 'acc_pct', range: [0, 100] },
        { id: 'tre', lowerIsBetter: true },
      ],
    });
    const config = configSchema.parse(file);
    expect(findMetric(config, benchmark, 'Accuracy')).toMatchObject({ scale: 'percent' });
    expect(findMetric(config, benchmark, 'TRE')).toMatchObject({ lowerIsBetter: true });
  });
  it('of the direction without a name holds for the metric that `podium.yml` ranks by', () => {
    const config = configSchema.parse({ benchmarks: { b: { primary: 'm' } } });
    const benchmark = benchmarkOf({ lowerIsBetter: true });
    expect(findMetric(config, benchmark, 'm').lowerIsBetter).toBe(true);
    expect(findMetric(config, benchmark, 'n')).toMatchObject({ lowerIsBetter: false, directionKnown: false });
    expect(findMetric(config, { ...benchmark, primary: 'n' }, 'm').lowerIsBetter).toBe(false);
  });
  it('of a direction in passing does not turn a known metric round', () => {
    const benchmark = benchmarkOf({
      metrics: [
        { id: 'Accuracy', lowerInPassing: true },
        { id: 'own', lowerInPassing: true },
      ],
    });
    expect(findMetric(none, benchmark, 'Accuracy').lowerIsBetter).toBe(false);
    expect(findMetric(none, benchmark, 'own')).toMatchObject({ lowerIsBetter: true, directionKnown: true });
  });
  it('in passing holds too', () => {
    const benchmark = benchmarkOf({ described: [{ id: 'm', lowerIsBetter: true }] });
    expect(findMetric(none, benchmark, 'm').lowerIsBetter).toBe(true);
  });
  it('holds for the aliases it names', () => {
    const benchmark = benchmarkOf({ metrics: [{ id: 'loss', lowerIsBetter: true, aliases: ['val loss'] }] });
    const config = configSchema.parse({ metrics: { gain: { lower_is_better: true, aliases: ['win'] } } });
    expect(findMetric(none, benchmark, 'val loss').lowerIsBetter).toBe(true);
    expect(findMetric(config, undefined, 'win').lowerIsBetter).toBe(true);
  });
  it('shows the name of the file where nothing tells what is measured', () => {
    const benchmark = benchmarkOf({ metrics: [{ id: 'xq', name: 'Quality of x' }] });
    expect(findMetric(none, benchmark, 'xq')).toMatchObject({
      name: 'Quality of x',
      description: 'Quality of x',
    });
  });
  it.each([
    ['fraction', [0, 1]],
    ['percent', [0, 100]],
    ['signed', [-1, 1]],
    ['open', [0, 2]],
  ])('is on the scale %s for %j', (scale, [low, high]) =>
    expect(
      findMetric(none, benchmarkOf({ metrics: [{ id: 'x', range: [low ?? 0, high ?? 0] }] }), 'x').scale,
    ).toBe(scale),
  );
});
