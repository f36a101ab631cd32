import { describe, expect, test, vi } from 'vitest';
import { type Placed, playBaseline, playFaults, singleFaults } from './fault-sweep.ts';
import { inPool } from './pool.ts';
import { playRace, sequentialEnds } from './race.ts';
import { RACES } from './races.ts';
import { SCENARIOS } from './scenarios.ts';
import { pick, seeded } from './seeded.ts';
import type { startStage } from './stage.ts';

/** `npm run sweep` plays every fault; here some of each scenario, drawn by this seed. */
const SEED = 7;
// Some hundred runs of the Action: a minute on an idle machine, and the machine may be busy.
vi.setConfig({ testTimeout: 600_000 });
const FAULTS_EACH = 2;
const ORDERS_EACH = 2;

describe('a fault at any call, then a clean run', () => {
  test.concurrent.each(SCENARIOS.map((scenario) => [scenario.name, scenario] as const))(
    '%s',
    async (_, scenario) => {
      const baseline = await playBaseline(scenario);
      const random = seeded(SEED);
      const singles = singleFaults(baseline).filter(
        ({ kind }) => !kind.startsWith('hang') && kind !== 'secondary',
      );
      const faults: readonly Placed[] = Array.from({ length: FAULTS_EACH }, () => pick(random, singles));
      const trials = await inPool(faults, 4, (fault) => playFaults(baseline, [fault]));
      expect(trials.filter(({ violations }) => violations.length > 0)).toEqual([]);
    },
  );
});

describe('two runs at once, in an order given by a seed', () => {
  test.concurrent.each(RACES.map((race) => [race.name, race] as const))('%s', async (_, race) => {
    const ends = await sequentialEnds(race);
    const seeds = Array.from({ length: ORDERS_EACH }, (__, at) => at + 1);
    const raced = await inPool(seeds, 4, (seed) => playRace(race, seed, ends));
    expect(raced.filter(({ violations }) => violations.length > 0)).toEqual([]);
  });

  test('the same seed gives the same order', async () => {
    const race = RACES.find(({ name }) => name === 'approval and the schedule') ?? RACES[0];
    if (race === undefined) throw new Error('there are no races');
    const ends = await sequentialEnds(race);
    const [one, two, other] = [
      await playRace(race, 3, ends),
      await playRace(race, 3, ends),
      await playRace(race, 4, ends),
    ];
    expect(two.trace).toEqual(one.trace);
    expect(other.trace).not.toEqual(one.trace);
  });
});

describe('the sweep sees', () => {
  const approval = SCENARIOS.find(({ name }) => name === 'approval');
  if (approval === undefined) throw new Error('there is no approval');

  test('a branch that holds what nobody approved', async () => {
    const wrong = {
      ...approval,
      prepare: async (stage: Awaited<ReturnType<typeof startStage>>) => ({
        ...(await approval.prepare(stage)),
        approved: [],
      }),
    };
    await expect(playBaseline(wrong)).rejects.toThrow('which nobody approved');
  });

  test('an end that differs', async () => {
    const baseline = await playBaseline(approval);
    const other = { ...baseline, end: { ...baseline.end, pulls: [] } };
    const { violations } = await playFaults(other, []);
    expect(violations).toEqual([expect.stringMatching(/^pulls\.0 is /)]);
  });
});
