import type { Json } from './call.ts';
import { BOT, type Options, startGitHub } from './github.ts';
import { type ActionRun, runAction, type Start } from './runner.ts';
import { SMALL_HUB_FILES, submissionBody } from './small-hub.ts';

type How = Pick<Start, 'inputs' | 'env' | 'workspace' | 'bundle' | 'started'>;

/** The small hub as the files of a repository. */
export const SMALL_HUB = Object.fromEntries(SMALL_HUB_FILES.map(({ path, text }) => [path, text]));

/** A GitHub with the small hub, and short words for what people and events do there. */
export async function startWalk(options: Partial<Options> = {}) {
  const github = await startGitHub({ ...options, files: { ...SMALL_HUB, ...options.files } });
  const { here } = github;
  const maria = github.api('maria-maintainer');

  /** An event about an issue with the issue as it is now. */
  async function issueEvent(number: number, action: string, sender = 'sam-submitter'): Promise<Json> {
    const { data: issue } = await maria.issues.get({ ...here, issue_number: number });
    return {
      action,
      issue,
      sender: { login: sender },
      repository: { full_name: `${here.owner}/${here.repo}`, default_branch: 'main' },
    };
  }

  const run = (eventName: string, event: Json, how: How = {}) =>
    runAction({ github, eventName, event, ...how });

  return {
    github,
    run,
    issueEvent,
    open: (body = submissionBody(), author = 'sam-submitter', title = '[SUBMISSION] Delta') =>
      github.openFromTemplate(author, title, body),
    /** Runs the Action on an issue as it is now. */
    async onIssue(number: number, action = 'edited', how: How = {}): Promise<ActionRun> {
      return run('issues', await issueEvent(number, action), how);
    },
    edit: (number: number, body: string, login = 'sam-submitter') =>
      github.api(login).issues.update({ ...here, issue_number: number, body }),
    /** Adds a label some seconds later, as anyone who reads first does. */
    async label(number: number, login = 'maria-maintainer', label = 'approved') {
      await github.pass(5);
      await github.api(login).issues.addLabels({ ...here, issue_number: number, labels: [label] });
    },
    async labels(number: number): Promise<readonly string[]> {
      const { data } = await maria.issues.listLabelsOnIssue({ ...here, issue_number: number });
      return data.map(({ name }) => name).sort();
    },
    /** The bodies of the bot's comments. */
    async comments(number: number): Promise<readonly string[]> {
      const { data } = await maria.issues.listComments({ ...here, issue_number: number, per_page: 100 });
      return data.filter(({ user }) => user?.login === BOT).map(({ body }) => body ?? '');
    },
    async pulls(number: number) {
      const head = `${here.owner}:podium/submission-${number}`;
      return (await maria.pulls.list({ ...here, head, state: 'all' })).data;
    },
    /** Head of a branch; undefined where there is none. */
    async head(branch: string): Promise<string | undefined> {
      const { data } = await maria.git.listMatchingRefs({ ...here, ref: `heads/${branch}` });
      return data.find(({ ref }) => ref === `refs/heads/${branch}`)?.object.sha;
    },
    merge: (pull: number) => maria.pulls.merge({ ...here, pull_number: pull }),
    /** Counts what the bot writes while something goes on. */
    async writesDuring(something: () => Promise<unknown>): Promise<readonly string[]> {
      const before = github.writes().length;
      await something();
      return github
        .writes()
        .slice(before)
        .map(({ method, path }) => `${method} ${path}`);
    },
  };
}

export type Walk = Awaited<ReturnType<typeof startWalk>>;

/** What a run printed as errors: the texts of its `::error::` commands. */
export function errorsOf({ stdout }: ActionRun): readonly string[] {
  return [...stdout.matchAll(/^::error(?: [^:]*)?::(.*)$/gm)].map(([, text]) => text ?? '');
}
