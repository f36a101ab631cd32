import {
  type Placed,
  playBaseline,
  playFaults,
  singleFaults,
  type Trial,
} from '../../tests/reliability/fault-sweep.ts';
import { inPool } from '../../tests/reliability/pool.ts';
import { playRace, sequentialEnds } from '../../tests/reliability/race.ts';
import { RACES } from '../../tests/reliability/races.ts';
import { SCENARIOS } from '../../tests/reliability/scenarios.ts';
import { pick, seeded } from '../../tests/reliability/seeded.ts';

/** One line of the table: all that is played of one scenario or race. */
export interface Job {
  readonly part: 'faults' | 'pairs' | 'races';
  readonly name: string;
  readonly seed: number;
  /** How many pairs or interleavings; of single faults, every which is played. */
  readonly count: number;
}

export interface Report extends Job {
  readonly calls: number;
  readonly played: number;
  /** Faults that could change nothing, such as a stale read of something that never changed. */
  readonly idle: number;
  /** How many orders of calls were different. */
  readonly orders: number;
  readonly seconds: number;
  readonly violations: readonly Violation[];
}

export interface Violation {
  readonly where: string;
  readonly what: string;
}

/** Most of a trial is waiting for HTTP in this same process. */
const AT_ONCE = 8;

/** Plays a job. Throws where a scenario does not even end as it should without faults. */
export async function work(job: Job): Promise<Report> {
  const started = Date.now();
  const played = job.part === 'races' ? await races(job) : await faults(job);
  return { ...job, ...played, seconds: (Date.now() - started) / 1000 };
}

async function faults({ part, name, seed, count }: Job) {
  const baseline = await playBaseline(byName(SCENARIOS, name));
  const singles = singleFaults(baseline);
  const plans: readonly (readonly Placed[])[] =
    part === 'faults'
      ? singles.filter((_, index) => index % count === seed % count).map((fault) => [fault])
      : pairsOf(singles, seed, count);
  const trials = await inPool(plans, AT_ONCE, (plan) => playFaults(baseline, plan));
  return {
    calls: baseline.calls.length,
    played: trials.length,
    idle: trials.filter(({ applied }) => !applied).length,
    orders: 0,
    violations: trials.flatMap((trial) =>
      trial.violations.map((what) => ({ where: `${name}: ${placesOf(trial)}`, what })),
    ),
  };
}

/** Two faults in one run, the second later than the first; drawn by the seed. */
function pairsOf(singles: readonly Placed[], seed: number, count: number): readonly (readonly Placed[])[] {
  const random = seeded(seed);
  const passing = singles.filter(({ kind }) => !kind.startsWith('kill'));
  return Array.from({ length: count }, () => {
    const first = pick(random, passing);
    const later = singles.filter(({ at }) => at > first.at && at <= first.at + 6);
    return [first, pick(random, later.length > 0 ? later : singles)];
  });
}

function placesOf({ faults: placed, calls }: Trial): string {
  return placed
    .map(({ at, kind }) => `${kind} at call ${at} (${calls[at] ?? 'never reached'})`)
    .join(' and ');
}

async function races({ name, seed, count }: Job) {
  const race = byName(RACES, name);
  const ends = await sequentialEnds(race);
  const seeds = Array.from({ length: count }, (_, index) => seed * 1_000_000 + index);
  const raced = await inPool(seeds, AT_ONCE, (one) => playRace(race, one, ends));
  return {
    calls: 0,
    played: raced.length,
    idle: 0,
    orders: new Set(raced.map(({ trace }) => trace.join('\n'))).size,
    violations: raced.flatMap(({ seed: one, violations }) =>
      violations.map((what) => ({
        where: `${name}: npm run sweep -- --only '${name}' --replay ${one}`,
        what,
      })),
    ),
  };
}

export function byName<T extends { readonly name: string }>(list: readonly T[], name: string): T {
  const found = list.find((one) => one.name === name);
  if (found === undefined)
    throw new Error(`there is no "${name}"; there are ${list.map((one) => one.name).join(', ')}`);
  return found;
}
