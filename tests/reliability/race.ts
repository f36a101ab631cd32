import { isDeepStrictEqual } from 'node:util';
import { type EndState, readEndState, violationsOf } from './end-state.ts';
import { differences } from './fault-sweep.ts';
import type { Race } from './races.ts';
import { createScheduler } from './scheduler.ts';
import { SCHEDULE, type Stage, startStage } from './stage.ts';

/** One interleaving and what came of it. The seed alone gives the order, so it can be played again. */
export interface Raced {
  readonly race: string;
  readonly seed: number;
  readonly trace: readonly string[];
  readonly violations: readonly string[];
}

/** The ends of a race when everything happens one after the other, in every order: any of them is right. */
export async function sequentialEnds(race: Race): Promise<readonly EndState[]> {
  const ends: EndState[] = [];
  for (const order of ['abp', 'bap', 'apb', 'bpa', 'pab', 'pba']) {
    const stage = await startStage();
    try {
      const { wakes, person } = await race.prepare(stage);
      if (person === undefined && order.indexOf('p') < 2) continue;
      for (const step of order) {
        if (step === 'p') await person?.();
        else await stage.wake(step === 'a' ? wakes[0] : wakes[1]);
      }
      await stage.wake(SCHEDULE);
      const { main: _, ...end } = await readEndState(stage);
      if (!ends.some((known) => isDeepStrictEqual({ ...known, main: '' }, { ...end, main: '' })))
        ends.push({ ...end, main: '' });
    } finally {
      await stage.github.close();
    }
  }
  return ends;
}

/** Plays a race in the order that the seed gives, lets the schedule come by, and looks at the end. */
export async function playRace(race: Race, seed: number, ends: readonly EndState[]): Promise<Raced> {
  const stage = await startStage();
  try {
    const { wakes, person, approved } = await race.prepare(stage);
    const before = await stage.head('main');
    let main = before ?? '';
    const act =
      person &&
      (async () => {
        await stage.github.pass(5);
        await person();
        await stage.github.pass(5);
        main = (await stage.head('main')) ?? '';
      });
    const trace = await interleave(stage, wakes, seed, act);
    const violations: string[] = [];
    const clean = await stage.wake(SCHEDULE);
    if (clean === 'killed' || clean.failures.length > 0)
      violations.push(`the run after it failed: ${clean === 'killed' ? clean : clean.failures.join('; ')}`);
    const end = await readEndState(stage);
    violations.push(...violationsOf(stage, end, approved, main));
    if (!ends.some((known) => isDeepStrictEqual(known, { ...end, main: '' }))) {
      const nearest = ends.map((known) => differences(known, end)).sort((a, b) => a.length - b.length)[0];
      violations.push(`no order of one after the other ends so: ${nearest?.join('; ')}`);
    }
    for (const again of [SCHEDULE, ...wakes]) {
      const writes = await stage.writesDuring(() => stage.wake(again));
      if (writes.length > 0) violations.push(`a further run (${again.event}) writes: ${writes.join(', ')}`);
    }
    return { race: race.name, seed, trace, violations };
  } finally {
    await stage.github.close();
  }
}

async function interleave(
  stage: Stage,
  wakes: Awaited<ReturnType<Race['prepare']>>['wakes'],
  seed: number,
  act?: () => Promise<void>,
): Promise<readonly string[]> {
  const names = ['first', 'second'];
  const scheduler = createScheduler(seed, names, act);
  stage.github.faults.answered = ({ run }) => {
    if (names.includes(run ?? '')) scheduler.answered();
  };
  const runs = names.map(async (name, index) => {
    const wake = wakes[index] ?? SCHEDULE;
    await stage.wake(wake, (call) => scheduler.hold(name, call), { name, pace: { patience: 120_000 } });
    scheduler.finish(name);
  });
  await Promise.all([scheduler.play(), ...runs]);
  return scheduler.trace;
}
