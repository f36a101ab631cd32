import { GitHubError } from './github-error.ts';

/** How long Podium waits for GitHub; milliseconds. */
export interface Pace {
  /** One request; GitHub itself gives up after 10 seconds. */
  readonly patience: number;
  /** Pauses before a read is tried again. */
  readonly pauses: readonly number[];
  /** The longest rate-limit wait; a longer one is left to the schedule. */
  readonly longestWait?: number;
  /** The whole run; the workflow's own limit is a little longer. */
  readonly wholeRun?: number;
}

export const PACE: Required<Pace> = {
  patience: 15_000,
  pauses: [500, 2_000, 5_000],
  longestWait: 60_000,
  wholeRun: 9 * 60_000,
};

/** How often one request is sent again after GitHub asked to wait. */
const MOST_WAITS = 3;

export type Patience = ReturnType<typeof createPatience>;

/** Keeps the deadlines of one run, and knows when GitHub has asked to be left alone. */
export function createPatience(given: Pace) {
  const { patience, pauses, longestWait, wholeRun } = { ...PACE, ...given };
  const end = Date.now() + wholeRun;
  let blocked: { until: number; failure: GitHubError } | undefined;

  return {
    /** Milliseconds that the next request may take. */
    forOneRequest: () => Math.max(1, Math.min(patience, end - Date.now())),
    /** Throws before a request that would come too late, or while GitHub is known to refuse. */
    check(route: string): void {
      if (blocked !== undefined && Date.now() < blocked.until) throw blocked.failure;
      if (Date.now() >= end)
        throw new GitHubError({ status: 0, route, answer: 'the run is over', late: true });
    },
    /** Waits if the request may be sent again, else throws its failure. */
    async pauseOrThrow(error: GitHubError, attempt: number): Promise<void> {
      const { status, route, wait, unreadable, late } = error.failure;
      const passing =
        late !== true && (status === 0 || status >= 500) && !(unreadable === true && status !== 0);
      const pause =
        wait !== undefined
          ? attempt < MOST_WAITS && wait * 1000 <= longestWait
            ? wait * 1000
            : undefined
          : route.startsWith('GET ') && passing
            ? pauses[attempt]
            : undefined;
      if (wait !== undefined && pause === undefined)
        blocked = { until: Date.now() + wait * 1000, failure: error };
      if (pause === undefined || Date.now() + pause >= end) throw error;
      await new Promise((resume) => setTimeout(resume, pause));
    },
  };
}
