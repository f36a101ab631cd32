import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleHub, judgeExample } from './example-hub.ts';
import { type HonestRun, honestRun, metricsYaml, type Written } from './honest-run.ts';

const HUB = exampleHub();
/** What an honest run may well be or do: be perfect on few samples, leave a metric out. */
const NO_ACCUSATION = new Set(['perfect-score', 'declared-metrics-present']);

function accusations(metrics: Written, more = ''): readonly string[] {
  const { findings } = judgeExample(`metrics:\n${metricsYaml(metrics)}${more}`, HUB);
  return findings
    .filter(({ rule }) => !NO_ACCUSATION.has(rule))
    .map(({ rule, message }) => `${rule}: ${message}`);
}

/** Numbers in [0, 1), the same for the same seed (Park & Miller 1988). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Two runs that are reported in the same way. */
const pair: fc.Arbitrary<readonly [HonestRun, HonestRun]> = fc
  .record({
    seed: fc.integer({ min: 1, max: 2_147_483_646 }),
    samples: fc.integer({ min: 2, max: 600 }),
    categories: fc.array(fc.integer({ min: 2, max: 6 }), { maxLength: 4 }),
    decimals: fc.integer({ min: 2, max: 6 }),
    zeros: fc.constantFrom(0, 0, 2),
  })
  .map(({ seed, samples, categories, decimals, zeros }) => {
    const random = generator(seed);
    const run = () => honestRun({ random, samples, categories, decimals, padded: decimals + zeros });
    return [run(), run()];
  });
const honest = pair.map(([run]) => run);

const strata = ({ metrics }: HonestRun): Written =>
  typeof metrics.stratified === 'object' ? metrics.stratified : {};

describe('honest runs', () => {
  it('are never accused', () => {
    fc.assert(
      fc.property(honest, (run) => {
        expect(accusations(run.metrics)).toEqual([]);
      }),
      { numRuns: 700 },
    );
  });

  it('are never accused where they say how many samples there were', () => {
    fc.assert(
      fc.property(honest, (run) => {
        expect(accusations({ ...run.metrics, N: String(run.samples) })).toEqual([]);
      }),
      { numRuns: 700 },
    );
  });

  it('are never accused where samples are in several groups, and the record says so', () => {
    fc.assert(
      fc.property(pair, ([run, other]) => {
        const [mixed] = Object.values(strata(other));
        if (mixed === undefined) return;
        const stratified = { ...strata(run), finding: mixed };
        const record = `\nrun_metadata: {overlapping_strata: [finding]}`;
        expect(accusations({ ...run.metrics, stratified }, record)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('dishonest runs', () => {
  const detailed = honest.filter((run) => run.samples >= 50 && Object.keys(strata(run)).length > 0);
  const written = (text: Written[string] | undefined) => Number(typeof text === 'string' ? text : Number.NaN);

  it('are found where Accuracy of the whole is a tenth better than its groups', () => {
    fc.assert(
      fc.property(detailed, (run) => {
        const accuracy = written(run.metrics.Accuracy);
        const better = (accuracy > 0.5 ? accuracy - 0.1 : accuracy + 0.1).toFixed(4);
        const found = accusations({ ...run.metrics, Accuracy: better, N: String(run.samples) });
        expect(found.join('\n')).toMatch(/^strata-mean: Accuracy of the whole is/m);
      }),
      { numRuns: 300 },
    );
  });

  it('are found where a group has more samples than the whole', () => {
    fc.assert(
      fc.property(detailed, (run) => {
        const [[category, groups] = ['', {}]] = Object.entries(strata(run));
        const [[group, metrics] = ['', {}]] = Object.entries(typeof groups === 'object' ? groups : {});
        const grown = { ...(typeof metrics === 'object' ? metrics : {}), N: String(run.samples + 1) };
        const stratified = {
          ...strata(run),
          [category]: { ...(typeof groups === 'object' ? groups : {}), [group]: grown },
        };
        const found = accusations({ ...run.metrics, stratified, N: String(run.samples) });
        expect(found.join('\n')).toMatch(/^strata-sum: /m);
      }),
      { numRuns: 200 },
    );
  });

  it('are found where no whole number of samples gives their Accuracy', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 400 }),
        fc.double({ min: 0.1, max: 0.9, noNaN: true }),
        (n, at) => {
          const k = Math.floor(at * n);
          const between = ((k + 0.5) / n).toFixed(6);
          const found = accusations({ AUROC: '0.9', Accuracy: between, N: String(n) });
          expect(found.join('\n')).toMatch(/^granularity: /m);
        },
      ),
      { numRuns: 300 },
    );
  });
});
