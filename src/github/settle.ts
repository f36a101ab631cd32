import { isLost } from './github-error.ts';

const MOST_TRIES = 2;

/**
 * Performs a write whose answer may be lost: what it should have brought about is looked up before it is tried
 * again. `find` gives that, or undefined where it is not there.
 */
export async function settle<T>(perform: () => Promise<T>, find: () => Promise<T | undefined>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await perform();
    } catch (error) {
      if (!isLost(error)) throw error;
      const found = await find();
      if (found !== undefined) return found;
      if (attempt === MOST_TRIES) throw error;
    }
  }
}

/** {@link settle} for a write that gives nothing back. */
export async function settleIf(
  perform: () => Promise<unknown>,
  isDone: () => Promise<boolean>,
): Promise<void> {
  await settle<true>(
    async () => {
      await perform();
      return true;
    },
    async () => ((await isDone()) ? true : undefined),
  );
}
