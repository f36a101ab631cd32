import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Benchmark, Evaluation } from '../../src/hub/hub.ts';
import { rankBenchmark, rankHub } from '../../src/ranking/rank-benchmark.ts';
import { benchmarkOf, hubOf, runOf } from './hub-of.ts';

function places(evaluations: readonly Evaluation[], benchmark: Benchmark = benchmarkOf(), config = {}) {
  const board = rankBenchmark(hubOf(evaluations, [benchmark], config), benchmark);
  return board.entries.map(({ rank, modelId, score }) => `${rank} ${modelId} ${score}`);
}
const groups = (...names: string[]) =>
  new Map([['site', new Map(names.map((name) => [name, new Map([['y', 1]])]))]]);

describe('the ranking metric', () => {
  const metric = (benchmark: Benchmark, config = {}, ...metrics: Record<string, number>[]) =>
    rankBenchmark(
      hubOf(
        metrics.map((m, i) => runOf(`m${i}`, m)),
        [benchmark],
        config,
      ),
      benchmark,
    ).metric?.id;

  it('is the configured one, even where nobody reports it', () => {
    const config = { benchmarks: { b: { primary: 'Dice' } } };
    expect(metric(benchmarkOf({ primary: 'AUROC' }), config, { AUROC: 0.9 })).toBe('Dice');
  });
  it('is the declared one where a run reports it', () => {
    expect(metric(benchmarkOf({ primary: 'MSE' }), {}, { MSE: 0.4, Correlation: 0.8 })).toBe('MSE');
  });
  it('is not the declared one where runs only report a similar name', () => {
    const macro = benchmarkOf({ primary: 'F1-Score (Macro)' });
    expect(metric(macro, {}, { Accuracy: 0.9, 'F1-Score': 0.8 })).toBe('Accuracy');
  });
  it('is the declared one where runs report a configured alias', () => {
    const macro = benchmarkOf({ primary: 'F1-Score (Macro)' });
    const config = { metrics: { 'F1-Score (Macro)': { aliases: ['F1-Score'] } } };
    expect(metric(macro, config, { Accuracy: 0.9, 'F1-Score': 0.8 })).toBe('F1-Score (Macro)');
    expect(places([runOf('a', { 'F1-Score': 0.8 })], macro, config)).toEqual(['1 a 0.8']);
  });
  it('follows the task', () => {
    const reported = { Accuracy: 0.9, bertscore: 0.8, perm_equivariance: 0.7 };
    expect(metric(benchmarkOf({ task: 'Generation' }), {}, reported)).toBe('bertscore');
    expect(metric(benchmarkOf({ task: 'Robustness Assessment' }), {}, reported)).toBe('perm_equivariance');
    expect(metric(benchmarkOf({ task: undefined }), {}, reported)).toBe('Accuracy');
  });
  it('is none where nothing that could rank is reported', () => {
    const board = rankBenchmark(hubOf([runOf('a', { speed: 3 })]), benchmarkOf());
    expect([board.metric, board.entries, board.unranked.length]).toEqual([undefined, [], 1]);
  });
});

describe('the order', () => {
  it('puts the higher score first', () => {
    expect(places([runOf('a', { AUROC: 0.8 }), runOf('b', { AUROC: 0.9 })])).toEqual(['1 b 0.9', '2 a 0.8']);
  });
  it('puts the lower error first', () => {
    const runs = [runOf('a', { MSE: 0.5 }), runOf('b', { MSE: 0.4 })];
    expect(places(runs, benchmarkOf({ primary: 'MSE' }))).toEqual(['1 b 0.4', '2 a 0.5']);
  });
  it('counts the best completed run of a model', () => {
    const runs = [
      runOf('a', { AUROC: 0.7 }, { id: 'a1' }),
      runOf('a', { AUROC: 0.8 }, { id: 'a2' }),
      runOf('a', { AUROC: 0.99 }, { id: 'a3', status: 'Failed' }),
    ];
    expect(places(runs)).toEqual(['1 a 0.8']);
  });
  it('breaks ties by the task list, then by secondary metrics, each in its own direction', () => {
    const benchmark = benchmarkOf({ secondary: ['ECE'] });
    const runs = [
      runOf('a', { AUROC: 0.9, Accuracy: 0.8, ECE: 0.2 }),
      runOf('b', { AUROC: 0.9, Accuracy: 0.8, ECE: 0.1 }),
      runOf('c', { AUROC: 0.9, Accuracy: 0.85, ECE: 0.3 }),
      runOf('d', { AUROC: 0.9, ECE: 0.01 }),
    ];
    expect(places(runs, benchmark)).toEqual(['1 c 0.9', '2 b 0.9', '3 a 0.9', '4 d 0.9']);
    expect(rankBenchmark(hubOf(runs, [benchmark]), benchmark).tieBreaks).toEqual(['Accuracy', 'ECE']);
  });
  it('then prefers more strata, the newer date, the smaller id', () => {
    const runs = [
      runOf('a', { AUROC: 0.9, x: 1 }, { id: 'z', date: '2024-01-01' }),
      runOf('b', { AUROC: 0.9, x: 2 }, { id: 'y', date: '2024-01-01' }),
      runOf('c', { AUROC: 0.9, x: 3 }, { date: '2024-02-01' }),
      runOf('d', { AUROC: 0.9, x: 4 }, { strata: groups('A', 'B') }),
      runOf('e', { AUROC: 0.9, x: 5 }, { strata: groups('A', 'B', 'C') }),
    ];
    expect(places(runs)).toEqual(['1 e 0.9', '2 d 0.9', '3 c 0.9', '4 b 0.9', '5 a 0.9']);
  });
  it('counts no group without a metric', () => {
    const counts = new Map([
      [
        'site',
        new Map([
          ['A', new Map([['N', 5]])],
          ['B', new Map()],
        ]),
      ],
    ]);
    const runs = [
      runOf('a', { AUROC: 0.9, x: 1 }, { date: '2024-02-01' }),
      runOf('b', { AUROC: 0.9, x: 2 }, { date: '2024-01-01', strata: counts }),
    ];
    expect(places(runs)).toEqual(['1 a 0.9', '2 b 0.9']);
  });
  it('shares a rank among models equal on every metric, and only those', () => {
    const runs = [
      runOf('a', { AUROC: 0.9, x: 1 }, { date: '2024-03-01' }),
      runOf('b', { AUROC: 0.9, x: 2 }, { date: '2024-01-01' }),
      runOf('c', { x: 1, AUROC: 0.9 }, { date: '2024-02-01' }),
      runOf('d', { AUROC: 0.8 }),
    ];
    expect(places(runs)).toEqual(['1 a 0.9', '1 c 0.9', '3 b 0.9', '4 d 0.8']);
  });
  it('puts no model behind one that it beats by date, though that one shares a better rank', () => {
    // a and c are equal; b is level with both, newer than c. Rank 3 for b would be behind c, and b would jump to
    // rank 1 when a goes.
    const runs = [
      runOf('a', { AUROC: 0.9, x: 1 }, { date: '2024-03-01' }),
      runOf('b', { AUROC: 0.9, x: 2 }, { date: '2024-02-01' }),
      runOf('c', { x: 1, AUROC: 0.9 }, { date: '2024-01-01' }),
      runOf('d', { AUROC: 0.8 }),
    ];
    expect(places(runs)).toEqual(['1 a 0.9', '1 b 0.9', '1 c 0.9', '4 d 0.8']);
    expect(places(runs.slice(1))).toEqual(['1 b 0.9', '2 c 0.9', '3 d 0.8']);
  });
  it('takes one metric under two names of the hub for one', () => {
    const config = { metrics: { AUC: { aliases: ['AUROC'] }, Accuracy: { aliases: ['ACC'] } } };
    const runs = [
      runOf('a', { AUROC: 0.9, ACC: 0.7 }, { date: '2024-01-01' }),
      runOf('b', { AUC: 0.9, Accuracy: 0.7 }, { date: '2024-01-02' }),
      runOf('c', { AUC: 0.9, ACC: 0.8 }),
      runOf('d', { AUC: 0.1, AUROC: 0.99 }),
    ];
    expect(places(runs, benchmarkOf(), config)).toEqual(['1 c 0.9', '2 b 0.9', '2 a 0.9', '4 d 0.1']);
    const board = rankBenchmark(hubOf(runs, [benchmarkOf()], config), benchmarkOf());
    expect([board.metric?.id, board.tieBreaks]).toEqual(['AUC', ['Accuracy']]);
  });
  it('counts the aliases that the benchmark itself lists', () => {
    const benchmark = benchmarkOf({ primary: 'Dice', metrics: [{ id: 'Dice', aliases: ['DSC'] }] });
    expect(places([runOf('a', { DSC: 0.7 }), runOf('b', { Dice: 0.8, AUROC: 1 })], benchmark)).toEqual([
      '1 b 0.8',
      '2 a 0.7',
    ]);
  });
  it('never ranks by a name that is only similar', () => {
    const benchmark = benchmarkOf({ primary: 'dice' });
    expect(places([runOf('a', { Dice: 0.9, DSC: 0.9, Accuracy: 0.2 })], benchmark)).toEqual(['1 a 0.2']);
  });
  it('takes -0 for 0, whichever way is better', () => {
    const runs = [
      runOf('a', { Correlation: -0, MSE: -0 }, { date: '2024-01-01' }),
      runOf('b', { Correlation: 0, MSE: 0 }, { date: '2024-01-02' }),
    ];
    expect(places(runs)).toEqual(['1 b 0', '1 a 0']);
    expect(places(runs, benchmarkOf({ primary: 'MSE' }))).toEqual(['1 b 0', '1 a 0']);
  });
  it('breaks ties of an error by the metrics where higher is better, and the other way round', () => {
    const benchmark = benchmarkOf({ primary: 'MSE', secondary: ['MAE'] });
    const runs = [
      runOf('a', { MSE: 0.1, R2: 0.5, MAE: 0.1 }),
      runOf('b', { MSE: 0.1, R2: 0.6, MAE: 0.3 }),
      runOf('c', { MSE: 0.1, R2: 0.6, MAE: 0.2 }),
      runOf('d', { MSE: 0.1, R2: -3 }),
      runOf('e', { MSE: 0.1 }),
    ];
    expect(places(runs, benchmark)).toEqual(['1 c 0.1', '2 b 0.1', '3 a 0.1', '4 d 0.1', '5 e 0.1']);
  });
  it('gives an unreal date no advantage', () => {
    const runs = [
      runOf('a', { AUROC: 0.9, x: 1 }, { date: 'yesterday' }),
      runOf('b', { AUROC: 0.9, x: 2 }, { date: '2024-01-01' }),
      runOf('c', { AUROC: 0.9, x: 3 }),
    ];
    expect(places(runs)).toEqual(['1 b 0.9', '2 a 0.9', '3 c 0.9']);
  });
  it('tells models and runs apart by case', () => {
    const runs = [
      runOf('m', { AUROC: 0.9 }, { id: 'run' }),
      runOf('M', { AUROC: 0.8 }, { id: 'RUN' }),
      runOf('m', { AUROC: 0.7 }, { id: 'Run', status: 'completed' }),
      runOf('x', { AUROC: 1 }, { status: 'FAILED' }),
      runOf('y', { AUROC: 0.95 }, { status: 'COMPLETED' }),
    ];
    expect(places(runs)).toEqual(['1 y 0.95', '2 m 0.9', '3 M 0.8']);
  });
  it('lists runs without the ranking metric as unranked', () => {
    const runs = [
      runOf('a', { Accuracy: 0.99 }),
      runOf('b', { AUROC: 0.6 }),
      runOf('c', {}, { status: 'Partial' }),
    ];
    const board = rankBenchmark(hubOf(runs), benchmarkOf());
    expect(board.entries.map(({ modelId }) => modelId)).toEqual(['b']);
    expect(board.unranked.map(({ id }) => id)).toEqual(['run-a', 'run-c']);
    expect(board.evaluations).toBe(3);
  });
  it('does not depend on the order of the files', () => {
    const value = fc.constantFrom(0.5, 0.9);
    const run = fc.tuple(
      fc.constantFrom('a', 'b', 'c', 'd'),
      value,
      value,
      fc.constantFrom('2024-01-01', '2024-01-02'),
    );
    const shuffled = fc.array(run, { maxLength: 12 }).chain((runs) => {
      const evaluations = runs.map(([model, AUROC, other, date], i) =>
        runOf(model, { AUROC, other }, { id: `r${i}`, date }),
      );
      return fc.tuple(
        fc.constant(evaluations),
        fc.shuffledSubarray(evaluations, { minLength: evaluations.length }),
      );
    });
    fc.assert(
      fc.property(shuffled, ([one, two]) => {
        expect(rankBenchmark(hubOf(two), benchmarkOf())).toEqual(rankBenchmark(hubOf(one), benchmarkOf()));
      }),
    );
  });
});

describe('rankHub', () => {
  it('sorts boards by domain and name, and agrees with rankBenchmark', () => {
    const benchmarks = [
      benchmarkOf({ id: 'b', domain: 'Z', name: 'A' }),
      benchmarkOf({ id: 'c', domain: 'A', name: 'b' }),
      benchmarkOf({ id: 'd', domain: 'A', name: 'B' }),
    ];
    const hub = hubOf(
      [runOf('a', { AUROC: 0.9 }), runOf('x', { AUROC: 1 }, { benchmarkId: 'c' })],
      benchmarks,
    );
    const boards = rankHub(hub);
    expect(boards.map(({ benchmark }) => benchmark.id)).toEqual(['d', 'c', 'b']);
    for (const board of boards) expect(board).toEqual(rankBenchmark(hub, board.benchmark));
  });
});
