import { Octokit } from '@octokit/rest';
import { asGitHubError, GitHubError } from './github-error.ts';
import { createPatience, PACE, type Pace } from './patience.ts';

const nothing = () => undefined;
/** Podium says itself what went wrong; the client library's own lines would only confuse. */
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };

export interface Where {
  readonly token: string;
  /** `GITHUB_API_URL`. */
  readonly api: string;
  readonly owner: string;
  readonly repo: string;
  readonly pace?: Pace;
}

export type Parameters = Readonly<Record<string, unknown>>;

export interface Answer {
  readonly data: unknown;
  /** What to ask besides for the next page of a list; undefined where there is none. */
  readonly next?: Parameters;
}

/**
 * Sends one request; the only place that decides about repeats. Reads are repeated where the answer was lost;
 * a write is repeated only where GitHub says that it refused it for now. Throws {@link GitHubError}.
 */
export type Send = (route: string, parameters?: Parameters) => Promise<Answer>;

/** A client that goes through the runner's proxy where it has one. */
export async function createSend({ token, api, owner, repo, pace = PACE }: Where): Promise<Send> {
  // Loaded here and not at the top: it reads the event file as soon as it is imported.
  const { defaults } = await import('@actions/github/lib/utils');
  const { request } = defaults;
  const octokit = new Octokit({ auth: token, baseUrl: api, userAgent: 'podium', log: SILENT, request });
  const patience = createPatience(pace);
  const once = async (route: string, parameters: Parameters): Promise<Answer> => {
    try {
      const { status, data, headers } = await octokit.request(route, {
        owner,
        repo,
        ...parameters,
        // A moved issue or repository is told by its status, never followed to another place.
        request: { ...request, redirect: 'manual', signal: AbortSignal.timeout(patience.forOneRequest()) },
      });
      if (status >= 300) throw new GitHubError({ status, route, answer: 'moved' });
      if (status !== 204 && typeof data === 'string')
        throw new GitHubError({
          status: data === '' ? 0 : status,
          route,
          answer: 'no JSON',
          unreadable: true,
        });
      return { data, next: nextPage(headers.link) };
    } catch (error) {
      throw asGitHubError(error, route);
    }
  };
  return async (route, parameters = {}) => {
    for (let attempt = 0; ; attempt++) {
      patience.check(route);
      try {
        return await once(route, parameters);
      } catch (error) {
        await patience.pauseOrThrow(asGitHubError(error, route), attempt);
      }
    }
  };
}

/** GitHub alone knows which page is next: by its number or by a cursor, and whether a page that is not full is the last. */
function nextPage(link: string | undefined): Parameters | undefined {
  const address = link?.match(/<([^>]+)>;\s*rel="next"/)?.[1];
  return address === undefined ? undefined : Object.fromEntries(new URL(address).searchParams);
}
