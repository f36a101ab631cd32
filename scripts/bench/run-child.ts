import { spawn } from 'node:child_process';

export interface ChildRun {
  /** Wall time from spawn to exit, in milliseconds. */
  readonly ms: number;
  /** Largest resident set, in MiB; only where it was asked for. */
  readonly peak?: number;
}

interface Options {
  readonly env?: NodeJS.ProcessEnv;
  /** Ask the child for its peak memory as it exits; costs a little time, so never in a timed run. */
  readonly memory?: boolean;
}

/** VmHWM rather than `maxRSS`, because Linux lets a child inherit the latter from the process that started it. */
const REPORT_PEAK = `data:text/javascript,${encodeURIComponent(`
  import { readFileSync, writeSync } from 'node:fs';
  process.on('exit', () => {
    let kib = process.resourceUsage().maxRSS;
    try { kib = Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]); } catch {}
    writeSync(3, String(kib));
  });
`)}`;

/** Runs this very Node in a child process. Throws with the child's words if it fails. */
export async function runChild(
  args: readonly string[],
  { env, memory = false }: Options = {},
): Promise<ChildRun> {
  const start = performance.now();
  const child = spawn(process.execPath, [...(memory ? ['--import', REPORT_PEAK] : []), ...args], {
    env: env ?? process.env,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  let words = '';
  let kib = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    words += chunk.toString();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    words += chunk.toString();
  });
  child.stdio[3]?.on('data', (chunk: Buffer) => {
    kib += chunk.toString();
  });
  const [exit, ended] = await new Promise<[number | null, number]>((resolve, reject) => {
    let at = 0;
    child.on('error', reject);
    child.on('exit', () => {
      at = performance.now();
    });
    child.on('close', (code) => resolve([code, at]));
  });
  if (exit !== 0) throw new Error(`node ${args.join(' ')} ended with exit ${exit}:\n${words.slice(-2000)}`);
  return { ms: ended - start, ...(kib === '' ? {} : { peak: Number(kib) / 1024 }) };
}

/** Runs two things in turn, so that both meet the same state of the machine; gives the medians in milliseconds. */
export async function inTurn(
  times: number,
  first: () => Promise<ChildRun>,
  second: () => Promise<ChildRun>,
): Promise<readonly [first: number, second: number]> {
  const runs: [number, number][] = [];
  await first();
  await second();
  for (let i = 0; i < times; i++) runs.push([(await first()).ms, (await second()).ms]);
  return [median(runs.map(([a]) => a)), median(runs.map(([, b]) => b))];
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
