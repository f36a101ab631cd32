import { Octokit } from '@octokit/rest';

/** A call to GitHub that did not give what it should. `message` is for the log; users get our own words. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError';
  readonly status: number;
  /** GitHub's own message, for comparison; untrusted. */
  readonly answer: string;

  constructor(status: number, call: string, answer: string, cause: unknown) {
    super(`${call} answered ${status === 0 ? 'nothing' : status}${answer === '' ? '' : `: ${answer}`}`, {
      cause,
    });
    this.status = status;
    this.answer = answer;
  }
}

const nothing = () => undefined;
/** Podium says itself what went wrong; the client library's own lines would only confuse. */
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** Milliseconds one request may take, and pauses before a read is tried again. */
const PATIENCE = 30_000;
const PAUSES = [500, 2_000, 5_000];

export interface Where {
  readonly token: string;
  /** `GITHUB_API_URL`. */
  readonly api: string;
  readonly owner: string;
  readonly repo: string;
}

export type Parameters = Readonly<Record<string, unknown>>;

/** Sends one request; the only place that decides about repeats. Reads are repeated, writes never blindly. */
export type Send = (route: string, parameters?: Parameters) => Promise<unknown>;

/** A client that goes through the runner's proxy where it has one. */
export async function createSend({ token, api, owner, repo }: Where): Promise<Send> {
  // Loaded here and not at the top: it reads the event file as soon as it is imported.
  const { defaults } = await import('@actions/github/lib/utils');
  const { request } = defaults;
  const octokit = new Octokit({ auth: token, baseUrl: api, userAgent: 'podium', log: SILENT, request });
  return async (route, parameters = {}) => {
    for (let attempt = 0; ; attempt++) {
      try {
        const answer = await octokit.request(route, {
          owner,
          repo,
          ...parameters,
          request: { ...request, signal: AbortSignal.timeout(PATIENCE) },
        });
        if (typeof answer.data === 'string' && answer.status !== 204 && answer.data !== '') {
          throw new GitHubError(answer.status, route, 'no JSON', undefined);
        }
        return answer.data;
      } catch (error) {
        const failure = asGitHubError(error, route);
        const pause = PAUSES[attempt];
        const passing = failure.status === 0 || failure.status >= 500;
        if (!route.startsWith('GET ') || !passing || pause === undefined) throw failure;
        await new Promise((resume) => setTimeout(resume, pause));
      }
    }
  };
}

function asGitHubError(error: unknown, route: string): GitHubError {
  if (error instanceof GitHubError) return error;
  const status =
    error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 0;
  const response = error instanceof Error && 'response' in error ? error.response : undefined;
  const network = response === undefined;
  return new GitHubError(
    network ? 0 : status,
    route,
    error instanceof Error ? error.message.slice(0, 300) : '',
    error,
  );
}
