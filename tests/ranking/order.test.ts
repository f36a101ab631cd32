import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evaluation } from '../../src/hub/hub.ts';
import { loadHub } from '../../src/hub/load-hub.ts';
import { compareRuns, type Run } from '../../src/ranking/compare-runs.ts';
import { rankBenchmark } from '../../src/ranking/rank-benchmark.ts';
import { standingOf } from '../../src/ranking/standing.ts';
import { benchmarkOf, hubOf, runOf } from './hub-of.ts';

/** fast-check prints seed and path on failure; run again with `fc.assert(…, { seed, path })`. */
const RUNS = { numRuns: 500 };

const mse = benchmarkOf({ primary: 'MSE', secondary: ['AUROC', 'MAE'] });
const auroc = benchmarkOf({ secondary: ['MAE'], metrics: [{ id: 'Accuracy', aliases: ['ACC'] }] });
const benchmark = fc.constantFrom(auroc, mse);

/** Few values, so that ties of every kind are common. */
const value = fc.constantFrom(0, -0, 0.5, 0.9);
const metrics = fc.dictionary(fc.constantFrom('AUROC', 'Accuracy', 'ACC', 'MSE', 'MAE', 'other'), value, {
  maxKeys: 4,
});
const groups = fc.integer({ min: 0, max: 2 }).map((count) => {
  const names = Array.from({ length: count }, (_, index) => [`g${index}`, new Map([['N', 5]])] as const);
  return new Map(count === 0 ? [] : [['site', new Map(names)]]);
});
const interval = fc.option(fc.tuple(fc.constantFrom(0, 0.2, 0.5), fc.constantFrom(0.5, 0.9, 1)), {
  nil: undefined,
});
const facts = fc.record({
  model: fc.constantFrom('a', 'A', 'b', 'ä', 'ı', 'Z'),
  metrics,
  status: fc.constantFrom('Completed', 'completed', 'Failed'),
  date: fc.constantFrom(undefined, '2024-01-01', '2024-01-02', 'soon'),
  strata: groups,
  interval,
});
const runFrom = (
  { model, metrics, interval, ...part }: typeof facts extends fc.Arbitrary<infer T> ? T : never,
  id: string,
) =>
  runOf(model, metrics, {
    ...part,
    id,
    intervals: new Map(interval === undefined ? [] : [['AUROC', interval]]),
    path: `evals/${id}.yaml`,
  });
const runs = fc
  .array(facts, { maxLength: 10 })
  .map((all) => all.map((one, index) => runFrom(one, `run-${index}`)));
const board = (evaluations: readonly Evaluation[], of = auroc) => rankBenchmark(hubOf(evaluations, [of]), of);
const ranks = (evaluations: readonly Evaluation[], of = auroc) =>
  new Map(board(evaluations, of).entries.map(({ modelId, rank }) => [modelId, rank]));

it('takes no day that is none for a newer one', () => {
  const [real, none] = [
    runOf('real', { AUROC: 0.9 }, { date: '2024-05-02' }),
    runOf('none', { AUROC: 0.9 }, { date: '2024-99-99' }),
  ];
  expect(rankBenchmark(hubOf([none, real]), benchmarkOf()).entries.map(({ modelId }) => modelId)).toEqual([
    'real',
    'none',
  ]);
});

describe('the order of a board', () => {
  it('does not depend on the order of the runs', () => {
    const shuffled = runs.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(benchmark, shuffled, (of, [one, two]) => {
        expect(board(two, of)).toEqual(board(one, of));
      }),
      RUNS,
    );
  });

  it('is total: antisymmetric, transitive, and 0 only for the same run', () => {
    const run = fc.tuple(facts, fc.integer({ min: 0, max: 3 })).map(([one, id]): Run => {
      const evaluation = runFrom(one, `run-${id}`);
      const keys = [evaluation.metrics.get('AUROC') ?? Infinity, evaluation.metrics.get('MAE') ?? Infinity];
      return {
        evaluation: { ...evaluation, path: `evals/${one.model}-${id}` },
        score: keys[0] ?? 0,
        keys,
        strata: evaluation.strata.size,
      };
    });
    fc.assert(
      fc.property(run, run, run, (a, b, c) => {
        expect(Math.sign(compareRuns(a, b)) + Math.sign(compareRuns(b, a))).toBe(0);
        expect(compareRuns(a, a)).toBe(0);
        if (compareRuns(a, b) < 0 && compareRuns(b, c) < 0) expect(compareRuns(a, c)).toBeLessThan(0);
        if (compareRuns(a, b) === 0) expect(a.evaluation.path).toBe(b.evaluation.path);
      }),
      RUNS,
    );
  });

  it('gives ranks that start at 1, count who stands before, and lie in their range', () => {
    fc.assert(
      fc.property(benchmark, runs, (of, all) => {
        const { entries } = board(all, of);
        entries.forEach(({ rank, rankRange, interval, score }, index) => {
          expect(rank === index + 1 || rank === entries[index - 1]?.rank).toBe(true);
          expect(rankRange === undefined).toBe(interval === undefined);
          if (rankRange === undefined || interval === undefined) return;
          expect([interval[0] <= score, score <= interval[1]]).toEqual([true, true]);
          expect([
            1 <= rankRange[0],
            rankRange[0] <= rank,
            rank <= rankRange[1],
            rankRange[1] <= entries.length,
          ]).toEqual([true, true, true, true]);
        });
      }),
      RUNS,
    );
  });

  it('stays when a worse run of a ranked model is added', () => {
    fc.assert(
      fc.property(
        benchmark,
        runs,
        fc.nat(),
        fc.constantFrom('2023-01-01', undefined),
        (of, all, pick, date) => {
          const before = board(all, of);
          const entry = before.entries[pick % Math.max(1, before.entries.length)];
          if (entry === undefined || before.metric === undefined) return;
          const worse = before.metric.lowerIsBetter ? entry.score + 0.1 : entry.score - 0.1;
          const run = runOf(entry.modelId, { [before.metric.id]: worse }, { id: 'worse', date });
          expect(board([...all, run], of)).toEqual({ ...before, evaluations: before.evaluations + 1 });
        },
      ),
      RUNS,
    );
  });

  it('keeps every rank when a new model comes in last', () => {
    fc.assert(
      fc.property(benchmark, runs, (of, all) => {
        const before = board(all, of);
        if (before.metric === undefined) return;
        const run = runOf('new', { [before.metric.id]: before.metric.lowerIsBetter ? 9 : -9 }, { id: 'new' });
        const after = ranks([...all, run], of);
        expect(after.get('new')).toBe(before.entries.length + 1);
        for (const { modelId, rank } of before.entries) expect(after.get(modelId)).toBe(rank);
      }),
      RUNS,
    );
  });

  it('moves nobody up by more than one when a model goes', () => {
    fc.assert(
      fc.property(benchmark, runs, fc.nat(), (of, all, pick) => {
        const before = board(all, of);
        const gone = before.entries[pick % Math.max(1, before.entries.length)]?.modelId;
        const after = board(
          all.filter(({ modelId }) => modelId !== gone),
          of,
        );
        // Where the last report of the ranking metric, or of a tie-break, goes with the model, another order holds.
        fc.pre(
          after.metric?.id === before.metric?.id && String(after.tieBreaks) === String(before.tieBreaks),
        );
        const old = new Map(before.entries.map(({ modelId, rank }) => [modelId, rank]));
        for (const { modelId, rank } of after.entries) {
          expect((old.get(modelId) ?? Infinity) - rank).toBeLessThanOrEqual(1);
        }
      }),
      RUNS,
    );
  });
});

describe('the standing of a submission', () => {
  it('is the rank after really adding it', () => {
    fc.assert(
      fc.property(benchmark, runs, facts, (of, all, one) => {
        const submitted = runFrom(one, 'submitted');
        const standing = standingOf(hubOf(all, [of]), submitted);
        const after = board([...all, submitted], of);
        const own = after.entries.find(({ modelId }) => modelId === submitted.modelId);
        const placed = own !== undefined && !after.unranked.includes(submitted);
        expect(standing === undefined).toBe(!placed);
        if (standing === undefined) return;
        expect([standing.rank, standing.rankRange, standing.entries]).toEqual([
          own?.rank,
          own?.rankRange,
          after.entries.length,
        ]);
        expect(standing.isBest).toBe(own?.evaluation === submitted);
        expect(standing.board).toEqual(after);
        const before = ranks(all, of);
        const down = [...before].filter(
          ([model, rank]) =>
            model !== submitted.modelId && (ranks([...all, submitted], of).get(model) ?? Infinity) > rank,
        );
        expect(standing.movesDown).toEqual(down.map(([model]) => model));
      }),
      RUNS,
    );
  });
});

describe('a hub on another machine', () => {
  const child = join(import.meta.dirname, 'print-board.ts');
  const print = (env: Record<string, string>) =>
    execFileSync(process.execPath, [child], { env: { ...process.env, ...env }, encoding: 'utf8' });

  it('is ranked the same in every locale and time zone', () => {
    const here = print({ LC_ALL: 'C', TZ: 'UTC' });
    expect(here.split('\n')).toEqual([
      '1 Z 0.9 2024-01-02',
      '2 I 0.9 2024-01-01',
      '3 a 0.9 2024-01-01',
      '4 i 0.9 2024-01-01',
      '5 z 0.9 2024-01-01',
      '6 ß 0.9 2024-01-01',
      '7 ä 0.9 2024-01-01',
      '8 ö 0.9 2024-01-01',
      '9 İ 0.9 2024-01-01',
      '10 ı 0.9 2024-01-01',
      '',
    ]);
    for (const env of [
      { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' },
      { LC_ALL: 'sv_SE.UTF-8', LANG: 'sv_SE.UTF-8', TZ: 'Pacific/Pago_Pago' },
      { LC_ALL: 'de_DE.UTF-8', LANG: 'de_DE.UTF-8', TZ: 'America/St_Johns' },
    ]) {
      expect(print(env)).toBe(here);
    }
  });

  it('is read and ranked the same in every order of its files', () => {
    const files = ['a', 'b', 'c'].map((model, index) => ({
      path: `evals/${model}.yaml`,
      text: `eval_id: ${model}\nbenchmark_id: b\nmodel_ids: {candidate: ${model}}\nmetrics: {AUROC: 0.${9 - (index % 2)}}\n`,
    }));
    const all = [
      ...files,
      { path: 'benchmarks/b.yaml', text: 'benchmark_id: b\n' },
      { path: 'evals/twin.yaml', text: files[0]?.text ?? '' },
    ];
    const first = loadHub(all);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (order) => {
        expect(loadHub(order)).toEqual(first);
      }),
    );
  });
});
