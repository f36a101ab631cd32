/** Waits for GitHub's next whole second; people need longer than that to read what they approve. */
export async function nextSecond(): Promise<void> {
  await new Promise((wait) => setTimeout(wait, 1005 - (Date.now() % 1000)));
}

/**
 * The clock of the tests' GitHub: the real one, put forward where a test wants time to have passed. GitHub's
 * times have whole seconds, so that without this every test would wait for seconds to pass.
 */
export function createClock() {
  const jumps: { readonly from: number; readonly ahead: number }[] = [];
  const aheadAt = (real: number) => jumps.findLast(({ from }) => from <= real)?.ahead ?? 0;
  return {
    /** An instant of the real clock, in ISO form with or without milliseconds, as GitHub would write it. */
    shown(time: string): string {
      const real = Date.parse(time);
      if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(time) || Number.isNaN(real)) return time;
      return new Date(real + aheadAt(real)).toISOString().replace(/\.\d+Z$/, 'Z');
    },
    /** Lets time pass for whatever happens from now on. */
    async pass(seconds: number): Promise<void> {
      await new Promise((wait) => setTimeout(wait, 2));
      const from = Date.now();
      jumps.push({ from, ahead: aheadAt(from) + seconds * 1000 });
    },
  };
}

export type Clock = ReturnType<typeof createClock>;
