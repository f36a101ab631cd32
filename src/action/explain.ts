import { ChangedUnderUs } from '../desk/changed-under-us.ts';
import { PathTaken } from '../desk/free-path.ts';
import { WrongAccount } from '../desk/wrong-account.ts';
import { GitHubError } from '../github/github-error.ts';
import { ConfigError } from '../hub/config-error.ts';
import { SetupError } from './inputs.ts';

const SETTING =
  'Tick "Allow GitHub Actions to create and approve pull requests" in Settings > Actions > General > Workflow permissions.';

/** The failure of a run whose pull request may not be opened; the branch is kept. */
export const PULL_NOT_ALLOWED = `GitHub Actions may not open pull requests here; the branch is ready and waits. ${SETTING}`;

/** One line for `core.setFailed`: the cause and the cure, in our own words. Details stay in the debug log. */
export function explain(error: unknown): string {
  if (error instanceof SetupError || error instanceof ConfigError || error instanceof PathTaken)
    return error.message;
  if (error instanceof GitHubError) return explainGitHub(error);
  if (error instanceof WrongAccount)
    return `The token is the account "${error.login}", which is not the one in the input bot-login, so Podium would not know its own comments again. Set \`bot-login: ${error.login}\`.`;
  if (error instanceof ChangedUnderUs)
    return 'The submission kept changing while Podium looked at it; the next event or the schedule goes on.';
  if (error instanceof Error)
    return `Podium stopped: ${firstLine(error.message)} Run the job again; if it stays so, report it with the debug log.`;
  return 'Podium stopped for an unknown reason. Run the job again with debug logging.';
}

function explainGitHub({ failure, status }: GitHubError): string {
  const { route, answer, wait, unreadable, late } = failure;
  if (late === true) return 'The time for one run is over; the schedule goes on with what is left.';
  if (wait !== undefined)
    return `GitHub's rate limit is used up; it may be asked again ${when(wait)}. The schedule goes on then.${/^GET .*\/git\/blobs\//.test(route) ? CHECKOUT : ''}`;
  if (status === 0) return `${route}: GitHub could not be reached. Run the job again.`;
  if (unreadable === true)
    return `${route}: the answer (${status}) is not what GitHub gives. A proxy may stand in between: check GITHUB_API_URL, then run the job again.`;
  if (status >= 300 && status < 400)
    return `${route}: this has moved (${status}). Run the job in the repository where it is now.`;
  if (status === 401)
    return `${route} answered 401: the token is not valid (any more). Check the input token.`;
  if (status === 403) return explainForbidden(route, answer);
  if (status === 404)
    return `${route} answered 404: it is not there, or the token may not see it. Give the job ${permission(route)}.`;
  if (status === 409)
    return `${route} answered 409: the repository is empty, or just changing. Push a first commit, or run the job again.`;
  if (/queued for merging/i.test(answer))
    return `${route} answered ${status}: the pull request waits in the merge queue, where its branch cannot change. Podium brings it up to date by its schedule once it is out; for that now, take it off the queue and run the job again.`;
  if (status === 422 && /\/git\/refs/.test(route))
    return `${route} answered 422: ${RULE} Or a branch named \`podium\` is in the way: rename or delete it.`;
  if (status === 422 && /\/git\/trees/.test(route))
    return `${route} answered 422: GitHub cannot make the change. If a submodule lies in the place of a folder that Podium writes to, move it away, or name another place in pages.path; else run the job again.`;
  if (status === 410)
    return `${route} answered 410: issues are switched off or this one was deleted. Tick Issues in Settings > General > Features.`;
  return `${route} answered ${status}: GitHub did not do what was asked. Run the job again; the debug log has its answer.`;
}

/** A hub of more files than an hour has calls would never be read whole. */
const CHECKOUT =
  ' Where no checkout goes before Podium, each file of the hub takes a call: put a step with actions/checkout there.';

function explainForbidden(route: string, answer: string): string {
  if (/not permitted to create or approve pull requests/i.test(answer)) return PULL_NOT_ALLOWED;
  if (/\blocked/i.test(answer)) return `${route} answered 403: the conversation is locked. Unlock the issue.`;
  if (/archived|read-only/i.test(answer))
    return `${route} answered 403: the repository is archived. Unarchive it.`;
  if (/SAML/i.test(answer))
    return `${route} answered 403: the organization wants single sign-on, for which the token is not authorized. Authorize it, or leave out the input token.`;
  if (/IP allow list/i.test(answer))
    return `${route} answered 403: the organization's IP allow list does not let this runner in. Add its address, or use a runner that is on the list.`;
  if (/protected|rule/i.test(answer)) return `${route} answered 403: ${RULE}`;
  if (/create or update workflow/i.test(answer))
    return `${route} answered 403: the workflow files on the default branch changed meanwhile, and the token may not touch such files. Run the job again.`;
  const lacks = `${route} answered 403: the token lacks a permission. Give the job ${permission(route)}.`;
  // Trees and commits of this very token were taken a moment before.
  return /^(POST|PATCH) .*\/git\/refs/.test(route)
    ? `${lacks} If it has that, the workflow files on the default branch changed meanwhile, which the token may not touch: run the job again.`
    : lacks;
}

const RULE =
  'a branch rule forbids it. Let Podium make, force-push and delete branches whose names begin podium/ (Settings > Rules).';

/** The line to add to the workflow, with the permission that this call needs first. */
function permission(route: string): string {
  if (route.includes('/collaborators/')) return ALL;
  const level = route.startsWith('GET ') ? 'read' : 'write';
  const scope = /\/git\/|\/contents\//.test(route)
    ? 'contents'
    : /\/pulls/.test(route)
      ? 'pull-requests'
      : 'issues';
  return `\`${scope}: ${level}\`; all that Podium needs is ${ALL}`;
}

const ALL = '`permissions: { contents: write, issues: write, pull-requests: write }`';

function when(seconds: number): string {
  const at = new Date(Date.now() + seconds * 1000).toISOString();
  return `at ${at.slice(0, 16).replace('T', ' ')} UTC`;
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}
