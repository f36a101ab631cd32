import { isDeepStrictEqual } from 'node:util';
import type { Call } from '../support/call.ts';
import { FAULT_KINDS, type Fault } from '../support/faults.ts';
import { type EndState, readEndState, violationsOf } from './end-state.ts';
import type { Scenario } from './scenarios.ts';
import { plainly } from './scenarios.ts';
import { type Chooser, SCHEDULE, type Stage, startStage } from './stage.ts';

export type Kind = Fault['kind'];

/** A fault at one call of the run, counted from 0. */
export interface Placed {
  readonly at: number;
  readonly kind: Kind;
}

/** A scenario's end without faults: what every other end must equal. */
export interface Baseline {
  readonly scenario: Scenario;
  readonly calls: readonly string[];
  readonly end: EndState;
}

/** One run with faults and what came of it. `applied` is false where a fault could not change anything. */
export interface Trial {
  readonly scenario: string;
  readonly faults: readonly Placed[];
  readonly calls: readonly string[];
  readonly applied: boolean;
  readonly violations: readonly string[];
}

export const describeCall = ({ method, path }: Pick<Call, 'method' | 'path'>) =>
  `${method} ${path.replace(/^\/repos\/[^/]+\/[^/]+/, '').replace(/[0-9a-f]{40}/g, '<sha>') || '/'}`;

async function withStage<T>(play: (stage: Stage) => Promise<T>): Promise<T> {
  const stage = await startStage();
  try {
    return await play(stage);
  } finally {
    await stage.github.close();
  }
}

/** Plays a scenario without faults. Throws where it does not end as the scenario says. */
export async function playBaseline(scenario: Scenario): Promise<Baseline> {
  return withStage(async (stage) => {
    const { wake, approved } = await scenario.prepare(stage);
    const main = (await stage.head('main')) ?? '';
    const calls: string[] = [];
    const outcomes = await plainly(
      stage.wake(wake, (call) => void calls.push(describeCall(call)), { checkout: scenario.checkout }),
    );
    if (!isDeepStrictEqual(outcomes, scenario.outcomes))
      throw new Error(`${scenario.name} came to ${outcomes}, not ${scenario.outcomes}`);
    await plainly(stage.wake(SCHEDULE));
    const end = await readEndState(stage);
    const found = violationsOf(stage, end, approved, main);
    if (found.length > 0) throw new Error(`${scenario.name} without faults: ${found.join('; ')}`);
    return { scenario, calls, end };
  });
}

/** Plays a scenario with faults, lets the schedule come by, and compares the end with the one without faults. */
export async function playFaults(
  { scenario, end: expected }: Baseline,
  faults: readonly Placed[],
): Promise<Trial> {
  return withStage(async (stage) => {
    const { wake, approved } = await scenario.prepare(stage);
    const main = (await stage.head('main')) ?? '';
    const calls: string[] = [];
    const from = stage.github.calls.length;
    const choose: Chooser = (call, at) => {
      calls.push(describeCall(call));
      return faults.find((placed) => placed.at === at);
    };
    // Where GitHub asks for a pause, some runs take it and go on, and some leave the rest to the schedule.
    const pace = {
      ...(faults.some(({ kind }) => kind === 'secondary') && { longestWait: 5000 }),
      ...(faults.some(({ kind }) => kind.startsWith('hang')) && { patience: 400 }),
    };
    await stage.wake(wake, choose, { checkout: scenario.checkout, pace });
    const applied = stage.github.calls.slice(from).some(({ fault }) => fault !== undefined);
    const violations: string[] = [];
    const clean = await stage.wake(SCHEDULE);
    if (clean === 'killed' || clean.failures.length > 0)
      violations.push(`the run after it failed: ${clean === 'killed' ? clean : clean.failures.join('; ')}`);
    const end = await readEndState(stage);
    violations.push(...violationsOf(stage, end, approved, main), ...differences(expected, end));
    for (const again of [SCHEDULE, wake]) {
      const writes = await stage.writesDuring(() => stage.wake(again));
      if (writes.length > 0) violations.push(`a further run (${again.event}) writes: ${writes.join(', ')}`);
    }
    if (stage.github.unknownRoutes.length > 0)
      violations.push(`unknown routes: ${stage.github.unknownRoutes}`);
    return { scenario: scenario.name, faults, calls, applied, violations };
  });
}

/** Every single fault of a scenario. A read cannot be lost after it was done, so it takes fewer kinds. */
export function singleFaults({ calls }: Baseline, kinds: readonly Kind[] = FAULT_KINDS): readonly Placed[] {
  return calls.flatMap((call, at) => kinds.filter((kind) => suits(kind, call)).map((kind) => ({ at, kind })));
}

function suits(kind: Kind, call: string): boolean {
  const read = call.startsWith('GET ');
  return read ? !kind.endsWith('-after') : kind !== 'stale';
}

/** In words, what differs between two ends, part by part. */
export function differences(expected: EndState, end: EndState): string[] {
  const parts = ['issues', 'pulls', 'branches'] as const;
  return parts.flatMap((part) => {
    const path = firstDifference(expected[part], end[part], part);
    return path === undefined ? [] : [path];
  });
}

function firstDifference(a: unknown, b: unknown, at: string): string | undefined {
  if (isDeepStrictEqual(a, b)) return undefined;
  if (typeof a === 'string' && typeof b === 'string') {
    const from = [...a].findIndex((letter, index) => letter !== b[index]);
    const start = Math.max(0, (from === -1 ? a.length : from) - 30);
    return `${at} is …${short(b.slice(start))}, not …${short(a.slice(start))}`;
  }
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
    return `${at} is ${short(b)}, not ${short(a)}`;
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const found = firstDifference(Reflect.get(a, key), Reflect.get(b, key), `${at}.${key}`);
    if (found !== undefined) return found;
  }
  return `${at} differs`;
}

const short = (value: unknown) => {
  const text = JSON.stringify(value) ?? 'absent';
  return text.length > 240 ? `${text.slice(0, 240)}…` : text;
};
