import type { Call } from '../support/call.ts';
import { describeCall } from './fault-sweep.ts';
import { pick, seeded } from './seeded.ts';

interface Actor {
  readonly held: (() => void)[];
  readonly traced: string[];
  finished: boolean;
  /** Told when the actor has a call held, or is finished. */
  changed: () => void;
}

/** How readily the same run goes on: 0.5 mixes evenly, 0.95 lets a run do much before the other gets its turn. */
const BURSTS = [0.5, 0.7, 0.85, 0.95];

/**
 * Lets the calls of several runs through one at a time, in an order that follows from the seed alone: it draws a run,
 * waits for its next call, and lets the next one through only when GitHub is done with it.
 */
export function createScheduler(seed: number, names: readonly string[], act?: () => Promise<void>) {
  const random = seeded(seed);
  const burst = pick(random, BURSTS);
  /** After how many calls a person acts. */
  const turn = Math.floor(random() * 40);
  const actors = new Map<string, Actor>(
    names.map((name) => [name, { held: [], traced: [], finished: false, changed: () => undefined }]),
  );
  const trace: string[] = [];
  let answered = () => {};

  const actorOf = (name: string): Actor => {
    const actor = actors.get(name);
    if (actor === undefined) throw new Error(`no run is called ${name}`);
    return actor;
  };

  async function play(): Promise<void> {
    let current = pick(random, names);
    let acted = act === undefined;
    while (names.some((name) => !actorOf(name).finished)) {
      if (!acted && trace.length >= turn) {
        acted = true;
        trace.push('a person acts');
        await act?.();
      }
      if (random() > burst || actorOf(current).finished) current = pick(random, names);
      const actor = actorOf(current);
      while (actor.held.length === 0 && !actor.finished)
        await new Promise<void>((on) => (actor.changed = on));
      const release = actor.held.shift();
      if (release === undefined) continue;
      trace.push(`${current} ${actor.traced.shift()}`);
      const done = new Promise<void>((on) => (answered = on));
      release();
      await done;
    }
    if (!acted) {
      trace.push('a person acts');
      await act?.();
    }
  }

  return {
    /** The order in which the calls went through. */
    trace,
    play,
    /** Holds a call of a run until it is its turn. */
    hold: (name: string, call: Call) =>
      new Promise<undefined>((go) => {
        const actor = actorOf(name);
        actor.held.push(() => go(undefined));
        actor.traced.push(describeCall(call));
        actor.changed();
      }),
    answered: () => answered(),
    finish(name: string) {
      const actor = actorOf(name);
      actor.finished = true;
      actor.changed();
    },
  };
}
