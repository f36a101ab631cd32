import { describe, expect, it } from 'vitest';
import { configSchema } from '../../src/hub/config.ts';
import { findMetric } from '../../src/ranking/metric-registry.ts';
import { benchmarkOf } from './hub-of.ts';

const none = configSchema.parse({});

describe('findMetric', () => {
  it.each([
    ['AUC', 'AUROC'],
    ['accuracy', 'Accuracy'],
    ['f1', 'F1-Score'],
    ['F1-Score (Macro)', 'F1-Score'],
    ['Pearson Correlation', 'Correlation'],
  ])('knows %s as %s and keeps the name', (name, builtIn) => {
    expect(findMetric(none, undefined, name)).toEqual({ ...findMetric(none, undefined, builtIn), id: name });
    expect(findMetric(none, undefined, name).range).toBeDefined();
  });
  it('assumes of an unknown metric that higher is better, without a range', () => {
    const metric = { id: 'constructor', description: '', range: undefined, lowerIsBetter: false };
    expect(findMetric(none, undefined, 'constructor')).toEqual(metric);
  });
  it('lets the benchmark override what is built in, and the configuration both', () => {
    const benchmark = benchmarkOf({ metrics: [{ id: 'MSE', description: 'ours', range: [0, 5] }] });
    const config = configSchema.parse({ metrics: { MSE: { range: [0, 9] } } });
    expect(findMetric(none, benchmark, 'MSE')).toEqual({
      id: 'MSE',
      description: 'ours',
      range: [0, 5],
      lowerIsBetter: true,
    });
    expect(findMetric(config, benchmark, 'MSE')).toEqual({
      id: 'MSE',
      description: 'ours',
      range: [0, 9],
      lowerIsBetter: true,
    });
  });
});
