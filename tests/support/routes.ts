/**
 * The REST routes of GitHub that the tests' GitHub serves, as `METHOD path`; `:name` is one segment, `*name` the
 * rest. Whatever is not here is refused, so that a route that GitHub does not have cannot pass a test.
 */
const REPOSITORY_ROUTES = `
GET
GET /issues
POST /issues
GET /issues/:number
PATCH /issues/:number
GET /issues/:number/events
GET /issues/:number/timeline
GET /issues/:number/comments
POST /issues/:number/comments
GET /issues/comments/:id
PATCH /issues/comments/:id
DELETE /issues/comments/:id
GET /issues/:number/labels
POST /issues/:number/labels
PUT /issues/:number/labels
DELETE /issues/:number/labels/:name
PUT /issues/:number/lock
DELETE /issues/:number/lock
GET /labels
POST /labels
GET /labels/:name
PATCH /labels/:name
DELETE /labels/:name
GET /collaborators/:login/permission
PUT /collaborators/:login
DELETE /collaborators/:login
GET /pulls
POST /pulls
GET /pulls/:number
PATCH /pulls/:number
GET /pulls/:number/files
GET /pulls/:number/commits
PUT /pulls/:number/merge
GET /git/ref/*ref
GET /git/matching-refs/*ref
POST /git/refs
PATCH /git/refs/*ref
DELETE /git/refs/*ref
GET /git/commits/:sha
POST /git/commits
GET /git/trees/:sha
POST /git/trees
GET /git/blobs/:sha
POST /git/blobs
GET /commits
GET /commits/*ref
GET /compare/*basehead
GET /branches
GET /branches/*branch
GET /contents/*path
PUT /contents/*path
GET /hooks
POST /hooks
GET /hooks/:id
DELETE /hooks/:id
POST /hooks/:id/pings
GET /hooks/:id/deliveries
`;

/** Every route, whole: `GET /repos/:owner/:repo/issues`. */
export const ROUTE_NAMES: readonly string[] = [
  'GET /user',
  'GET /rate_limit',
  ...REPOSITORY_ROUTES.trim()
    .split('\n')
    .map((line) => line.replace(/^(\w+) ?/, '$1 /repos/:owner/:repo')),
];

const ROUTES = ROUTE_NAMES.map((route) => ({ route, pattern: patternOf(route) }));

function patternOf(route: string): RegExp {
  const source = route.replace(/:(\w+)/g, '(?<$1>[^/]+)').replace(/\*(\w+)/g, '(?<$1>.+)');
  return new RegExp(`^${source}$`);
}

/** A known route, without `/repos/:owner/:repo`, and its parts decoded. */
export interface Match {
  readonly route: string;
  /** The route with `/repos/:owner/:repo`, as {@link ROUTE_NAMES} has it. */
  readonly whole: string;
  readonly parts: Readonly<Record<string, string>>;
}

/** Finds the route of a request. The first that fits counts, literal segments before names. */
export function matchRoute(method: string, path: string): Match | undefined {
  for (const { route, pattern } of ROUTES) {
    const groups = pattern.exec(`${method} ${path}`)?.groups;
    if (groups === undefined && !pattern.test(`${method} ${path}`)) continue;
    if (groups?.number !== undefined && !/^\d+$/.test(groups.number)) continue;
    const parts = Object.fromEntries(
      Object.entries(groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]),
    );
    return { route: route.replace(' /repos/:owner/:repo', ' '), whole: route, parts };
  }
  return undefined;
}
