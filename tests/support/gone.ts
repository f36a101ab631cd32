import type { Memory } from './amendments.ts';
import { type Answer, answer, type Call, refusal } from './call.ts';
import type { Match } from './routes.ts';

/** Id of the repository that transferred issues go to, and the number that an issue gets there. */
const ELSEWHERE = 4242;
const NUMBER_THERE = 99;

/** The answer for an issue that was transferred (301 with its new place) or deleted (410), or of an empty repository. */
export function goneAnswer(
  { route, parts }: Match,
  { gone, settings }: Memory,
  url: string,
): Answer | undefined {
  if (settings.empty && / \/(?:git|commits|contents)\b/.test(route))
    return refusal(409, 'Git Repository is empty.');
  if (!/ \/issues\/:number/.test(route)) return undefined;
  const what = gone.get(Number(parts.number));
  if (what === undefined) return undefined;
  if (what === 'deleted') return refusal(410, 'This issue was deleted');
  const place = `${url}/repositories/${ELSEWHERE}/issues/${parts.number}`;
  return answer(
    301,
    { message: 'Moved Permanently', url: place, documentation_url: 'https://docs.github.com/rest' },
    { location: place },
  );
}

/** A transferred issue in its new repository, which a client reaches that follows the redirection. */
export function movedIssue({ method, path }: Call, url: string): Answer | undefined {
  if (method !== 'GET' || !path.startsWith(`/repositories/${ELSEWHERE}/issues/`)) return undefined;
  const place = `${url}/repos/someone/elsewhere`;
  return answer(200, {
    number: NUMBER_THERE,
    title: '[SUBMISSION] Moved away',
    body: 'An issue of another repository.',
    user: { login: 'sam-submitter', type: 'User' },
    state: 'open',
    locked: false,
    labels: [{ name: 'submission' }, { name: 'approved' }],
    url: `${place}/issues/${NUMBER_THERE}`,
    repository_url: place,
    html_url: `${url}/someone/elsewhere/issues/${NUMBER_THERE}`,
  });
}
