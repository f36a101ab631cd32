import { describe, expect, it } from 'vitest';
import { loadHub } from '../../src/hub/load-hub.ts';
import { lowerByName } from '../../src/ranking/lower-by-name.ts';
import { rankHub } from '../../src/ranking/rank-benchmark.ts';

/** The board of one benchmark file, its models by rank, from runs as metrics by model. */
function boardOf(benchmark: string, runs: Readonly<Record<string, string>>, config = '') {
  const [board] = rankHub(
    loadHub([
      { path: '.github/podium.yml', text: config },
      { path: 'benchmarks/b.yaml', text: `benchmark_id: b\n${benchmark}\n` },
      ...Object.entries(runs).map(([model, metrics]) => ({
        path: `evals/${model}.yaml`,
        text: `eval_id: ${model}\nbenchmark_id: b\nmodel_ids: {candidate: ${model}}\nmetrics: ${metrics}\nstatus: Completed\n`,
      })),
    ]),
  );
  return {
    metric: board?.metric?.id,
    lower: board?.metric?.lowerIsBetter,
    order: board?.entries.map(({ rank, modelId }) => `${rank} ${modelId}`).join(', '),
    tiers: board?.tiers.map(({ name }) => name),
    unread: board?.benchmark.unread.map(({ trouble }) => trouble),
  };
}

const RUNS = { a: '{AUROC: 0.95, CER: 2}', b: '{AUROC: 0.9, CER: 1}', d: '{AUROC: 0.1, CER: 9}' };

describe('a file that ranks by another metric elsewhere', () => {
  it('turns its own metric no way round, and is told', () => {
    const board = boardOf('metrics: {primary: AUROC}\nranking: {metric: CER, direction: minimize}', RUNS);
    expect(board).toMatchObject({ metric: 'AUROC', lower: false, order: '1 a, 2 b, 3 d' });
    expect(board.tiers).toContain('Excellent');
    expect(board.unread).toEqual(['names CER and also AUROC as the metric that ranks']);
  });

  it.each([
    'metrics: {primary: AUROC, secondary: [CER]}\nleaderboard: {metric: CER, order: ascending}',
    'metrics: {primary: AUROC}\nprimary_metric: CER\nlower_is_better: true',
  ])('ranks by metrics.primary: %j', (text) => {
    const board = boardOf(text, RUNS);
    expect(board).toMatchObject({ metric: 'AUROC', order: '1 a, 2 b, 3 d' });
    expect(board.unread).toEqual(['names CER and also AUROC as the metric that ranks']);
  });

  it('says nothing of a column that tables have anyway', () =>
    expect(boardOf('metrics: {primary: AUROC}\nranking: {sort_by: score}', RUNS).unread).toEqual([]));
});

it('breaks ties by a secondary metric that the configuration took the first place from', () => {
  const runs = { a: '{HD95: 3, ASSD: 5}', b: '{HD95: 3, ASSD: 2}' };
  const file = 'metrics: {primary: ASSD, secondary: [ASSD, Dice]}';
  expect(boardOf(file, runs, 'benchmarks: {b: {primary: HD95}}').order).toBe('1 b, 2 a');
});

describe('tiers', () => {
  it.each([
    ['{AUROC: [{name: A, min: 0.9}], Accuracy: [{name: Z, min: 0.1}]}', ['A', 'Developing']],
    ['{AUROC: [{name: A, min: 0.9}], Accuracy: [{name: A, min: 0.1}]}', ['A', 'Developing']],
    ['{Accuracy: [{name: Z, min: 0.1}, {name: Y}]}', ['Excellent', 'Good', 'Fair', 'Developing']],
  ])('of another metric do not count: %s', (tiers, names) =>
    expect(boardOf(`metrics: {primary: AUROC, secondary: [Accuracy]}\ntiers: ${tiers}`, RUNS).tiers).toEqual(
      names,
    ),
  );

  it('are read from performance targets in a list', () =>
    expect(
      boardOf(
        'metrics: {primary: AUROC}\nperformance_targets: [{name: good, min: 0.05}, {name: excellent, min: 0.94}]',
        RUNS,
      ).tiers,
    ).toEqual(['Excellent', 'Good', 'Developing']));
});

describe('the direction that a name shows', () => {
  it.each([
    ['RMSE_skill_score', false],
    ['MAE reduction', false],
    ['WER_rel_improvement', false],
    ['accuracy_drop', true],
    ['MSE (↑)', false],
    ['MAE_years', true],
    ['AUROC_std', undefined],
  ])('%s: lower is better: %s', (name, lower) => expect(lowerByName(name)).toBe(lower));
});
