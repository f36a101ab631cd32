/** What is known of a call that failed. */
export interface Failure {
  /** HTTP status; 0 where no answer came. */
  readonly status: number;
  /** `POST /repos/{owner}/{repo}/pulls`; holds no value of anybody. */
  readonly route: string;
  /** GitHub's own message; untrusted, for comparison and the debug log. */
  readonly answer: string;
  /** Something answered, but it cannot be read: a proxy's page, or half of the text. */
  readonly unreadable?: boolean;
  /** GitHub refuses for now; seconds until it may be asked again. */
  readonly wait?: number;
  /** The time allowed for the run is over. */
  readonly late?: boolean;
}

/** A call to GitHub that did not give what it should. Users get our own words: see `explain`. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError';
  readonly failure: Failure;

  constructor(failure: Failure, cause?: unknown) {
    super(
      `${failure.route} answered ${failure.status === 0 ? 'nothing' : failure.status}: ${failure.answer}`,
      {
        cause,
      },
    );
    this.failure = failure;
  }

  get status(): number {
    return this.failure.status;
  }
}

/** Whether a write may have been applied although no answer says so. */
export function isLost(error: unknown): boolean {
  if (!(error instanceof GitHubError)) return false;
  const { status, unreadable, wait, late } = error.failure;
  return wait === undefined && late !== true && (status === 0 || status >= 500 || unreadable === true);
}

/** Whether GitHub answered with one of these. */
export function isStatus(error: unknown, ...statuses: readonly number[]): error is GitHubError {
  return error instanceof GitHubError && statuses.includes(error.status);
}

/** Reads whatever the client library throws. */
export function asGitHubError(error: unknown, route: string): GitHubError {
  if (error instanceof GitHubError) return error;
  const answer = error instanceof Error ? error.message.slice(0, 500) : '';
  const response = responseOf(error);
  if (response === undefined) return new GitHubError({ status: 0, route, answer }, error);
  const { headers } = response;
  const status = isTooQuick(response.status, answer) ? 429 : response.status;
  return new GitHubError({ status, route, answer, wait: waitOf(status, headers, answer) }, error);
}

interface Response {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
}

function responseOf(error: unknown): Response | undefined {
  if (!(error instanceof Error) || !('status' in error) || !('response' in error)) return undefined;
  const { status, response } = error;
  if (typeof status !== 'number' || typeof response !== 'object' || response === null) return undefined;
  const headers = 'headers' in response && typeof response.headers === 'object' ? response.headers : {};
  return {
    status,
    headers: new Map(Object.entries(headers ?? {}).map(([key, value]) => [key, String(value)])),
  };
}

/** GitHub refuses what is made too fast as if it were not valid; what it means is: not now. */
function isTooQuick(status: number, answer: string): boolean {
  return status === 422 && /was submitted too quickly/i.test(answer);
}

/** Seconds to wait as the headers say; a minute where GitHub limits without saying how long. */
function waitOf(status: number, headers: ReadonlyMap<string, string>, answer: string): number | undefined {
  const after = Number(headers.get('retry-after'));
  const spent = headers.get('x-ratelimit-remaining') === '0';
  const limited =
    status === 429 || (status === 403 && (after > 0 || spent || /rate limit|abuse detection/i.test(answer)));
  if (!limited) return undefined;
  if (after > 0) return after;
  const reset = Number(headers.get('x-ratelimit-reset'));
  return spent && reset > 0 ? Math.max(1, Math.ceil(reset - Date.now() / 1000)) : 60;
}
