import { GitHubError } from '../github/client.ts';
import { ConfigError } from '../hub/load-config.ts';
import { SetupError } from './inputs.ts';

/** One line for `core.setFailed`: the cause and the cure. Details stay in the debug log. */
export function explain(error: unknown): string {
  if (error instanceof SetupError || error instanceof ConfigError) return error.message;
  if (error instanceof GitHubError) return explainGitHub(error);
  if (error instanceof Error)
    return `Podium stopped: ${error.message.split('\n')[0]} Run the job again; if it stays so, report it with the debug log.`;
  return 'Podium stopped for an unknown reason. Run the job again with debug logging.';
}

function explainGitHub({ status, answer, message }: GitHubError): string {
  if (/Resource not accessible by integration/i.test(answer)) {
    return `${message}. The token lacks a permission: give the job \`permissions: { contents: write, issues: write, pull-requests: write }\`.`;
  }
  if (/not permitted to create or approve pull requests/i.test(answer)) {
    return `${message}. Tick "Allow GitHub Actions to create and approve pull requests" in Settings > Actions > General.`;
  }
  if (status === 401) return `${message}. The token is not valid (any more): check the input token.`;
  if (status === 429 || /rate limit/i.test(answer))
    return `${message}. The rate limit is used up; the schedule goes on with it later.`;
  if (status === 403)
    return `${message}. The token may not do this: give the job \`permissions: { contents: write, issues: write, pull-requests: write }\`.`;
  if (status === 404)
    return `${message}. The repository or object is not there, or the token may not see it: check \`permissions:\`.`;
  if (status === 409) return `${message}. The repository is empty: push a first commit.`;
  if (status === 0) return `${message}. GitHub could not be reached; run the job again.`;
  return `${message}. GitHub did not do what was asked; run the job again.`;
}
