import { write } from '../pages/markdown.ts';
import { bullets, code, p } from '../verdict/markdown.ts';
import { PAGES_BRANCH } from './branch-name.ts';
import { PAGES_MESSAGE } from './commit-message.ts';
import { fingerprint } from './fingerprint.ts';
import { newestOf, openOrEdit } from './keep-pull.ts';
import type { Effect, Plan } from './plan.ts';
import type { Branch, Files, Head, Pull } from './situation.ts';

/** What the decision about the pages rests on. */
export interface PagesSituation {
  readonly head: Head;
  /** What has to change so that the pages are what the data generate; empty when nothing has. */
  readonly drift: Files;
  readonly branch?: Branch;
  /** Pull requests of the branch, newest first. */
  readonly pulls: readonly Pull[];
}

/** One maintenance pull request, kept up to date, and closed when it is no longer needed. Pure. */
export function decidePages(situation: PagesSituation): Plan {
  const { drift, branch, pulls, head } = situation;
  const pull = pulls.find((candidate) => candidate.open);
  if ((branch !== undefined && !branch.ours) || pull?.ours === false) {
    if (drift.size === 0) return { outcome: 'unchanged', effects: [] };
    const remark = `Branch ${PAGES_BRANCH} is not, or not only, Podium's work, so it is left alone. Merge or delete it.`;
    return { outcome: 'pages-drifted', effects: [], remark };
  }
  if (drift.size === 0) return { outcome: 'unchanged', effects: tidyUp(branch, pulls) };
  const built = fingerprint('', drift);
  const [last] = pulls;
  if (pull === undefined && last?.ours === true && !last.merged && last.body.includes(built)) {
    const remark = `The pages differ from what the data generate, but pull request ${last.number} with just this change was closed by a person, so no other is opened.`;
    return { outcome: 'pages-drifted', effects: [], remark };
  }
  const open = openOrEdit(pull, {
    branch: PAGES_BRANCH,
    base: head.branch,
    title: PAGES_MESSAGE,
    body: bodyOf(drift, built),
  });
  return { outcome: 'pages-drifted', effects: [...push(situation), ...open] };

  function push({ branch: there }: PagesSituation): readonly Effect[] {
    const fresh =
      there?.files !== undefined &&
      there.parents.length === 1 &&
      there.parents[0] === head.sha &&
      fingerprint('', there.files, head.files) === built;
    if (fresh) return [];
    return [
      {
        kind: 'push',
        branch: PAGES_BRANCH,
        files: drift,
        message: PAGES_MESSAGE,
        parent: head.sha,
        replaces: there?.sha,
      },
    ];
  }
}

function bodyOf(drift: Files, built: string): string {
  const paths = [...drift]
    .slice(0, 100)
    .map(([path, text]) => [code(path), text === null ? ' (deleted)' : '']);
  return write([
    p(
      'The pages on the default branch are not what its data generate. This regenerates them; nothing else changes.',
    ),
    bullets(paths),
    p(
      'Podium keeps this up to date and closes it when it is no longer needed. Close it to refuse just this change.',
    ),
    p('State: ', code(built)),
  ]);
}

const DONE = 'No longer needed: the pages on the default branch are what its data generate.';

/** The body no longer names what it held, so that this closing is never taken for a person's. */
function tidyUp(branch: Branch | undefined, pulls: readonly Pull[]): readonly Effect[] {
  const pull = pulls.find(({ open }) => open);
  const close: readonly Effect[] =
    pull === undefined ? [] : [{ kind: 'close-pull', number: pull.number, body: DONE }];
  const gone: readonly Effect[] =
    branch === undefined
      ? []
      : [
          {
            kind: 'delete-branch',
            branch: PAGES_BRANCH,
            sha: branch.sha,
            newest: newestOf(pulls),
            farewell: () => DONE,
          },
        ];
  return [...close, ...gone];
}
