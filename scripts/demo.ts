/** Plays the whole walk on a local GitHub, tells it, and fails where Podium does not do what it should. */
import { join } from 'node:path';
import { structuredPatch } from 'diff';
import { nextSecond } from '../tests/support/clock.ts';
import { startGitHub } from '../tests/support/github.ts';
import { ROOT } from '../tests/support/runner.ts';
import { type EventRun, startWebhook } from '../tests/support/webhook.ts';
import { plainText } from './demo/plain-text.ts';
import { knownModel, newModel } from './demo/submissions.ts';
import { createTranscript } from './demo/transcript.ts';

/** What Podium must have made of an issue after a step. */
interface Expected {
  readonly issue: number;
  readonly outcome: string;
  readonly labels: readonly string[];
  readonly rank?: string;
}

const PAGE = 'docs/leaderboards/index.md';
const OUTPUT = join(ROOT, 'demo-output');

class StepFailed extends Error {}

const github = await startGitHub({ hubDir: join(ROOT, 'examples/hub') });
const webhook = await startWebhook(github);
const tell = createTranscript(OUTPUT);
const { here } = github;
const sam = github.api('sam-submitter');
const tomas = github.api('tomas-triage');
const maria = github.api('maria-maintainer');
/** What the transcript has shown already, so that it does not say it twice. */
const shown = new Set<string>();
let steps = 0;

try {
  await play();
  if (github.unknownRoutes.length > 0)
    throw new StepFailed(`Calls to routes that GitHub does not have: ${github.unknownRoutes.join(', ')}`);
  tell.say();
  tell.say(`All ${steps} steps ended as expected. Comments, records and pages are in demo-output/.`, [
    'bold',
    'green',
  ]);
} catch (error) {
  if (!(error instanceof StepFailed)) throw error;
  tell.say();
  tell.say(`FAILED in step ${steps}: ${error.message}`, ['bold', 'red']);
  process.exitCode = 1;
} finally {
  tell.end();
  await webhook.close();
  await github.close();
}

async function play(): Promise<void> {
  let first = 0;
  let second = 0;

  await step('A valid submission', 'sam-submitter', 'submits BrainMT for BM-001, AUROC 0.9275', async () => {
    first = await github.openFromTemplate(
      'sam-submitter',
      "[SUBMISSION] BrainMT - Alzheimer's Disease Classification",
      knownModel('0.9275'),
    );
    return [
      { issue: first, outcome: 'awaiting-review', labels: ['submission', 'pending-review'], rank: '2' },
    ];
  });

  await step(
    'A faulty submission',
    'sam-submitter',
    'submits a new model: benchmark misspelt, AUROC in percent',
    async () => {
      second = await github.openFromTemplate(
        'sam-submitter',
        '[SUBMISSION] NeuroSketch',
        newModel({ benchmark: 'BM-0O1', auroc: '92' }),
      );
      return [{ issue: second, outcome: 'invalid', labels: ['submission', 'needs-changes'] }];
    },
  );

  await step(
    'The first correction',
    'sam-submitter',
    'corrects the benchmark, and now sees the metric',
    async () => {
      await sam.issues.update({
        ...here,
        issue_number: second,
        body: newModel({ benchmark: 'BM-001', auroc: '92' }),
      });
      return [{ issue: second, outcome: 'invalid', labels: ['submission', 'needs-changes'] }];
    },
  );

  await step('The second correction', 'sam-submitter', 'writes AUROC as a fraction', async () => {
    await sam.issues.update({
      ...here,
      issue_number: second,
      body: newModel({ benchmark: 'BM-001', auroc: '0.905' }),
    });
    return [{ issue: second, outcome: 'awaiting-review', labels: ['submission', 'pending-review'] }];
  });

  await step(
    'An approval by someone who may not',
    'tomas-triage',
    'adds the label "approved" with the role triage',
    async () => {
      await approve(tomas, first);
      return [{ issue: first, outcome: 'approval-refused', labels: ['submission', 'pending-review'] }];
    },
  );

  await step('An approval', 'maria-maintainer', 'adds the label "approved"', async () => {
    await approve(maria, first);
    return [
      { issue: first, outcome: 'pull-request-opened', labels: ['submission', 'pending-review', 'approved'] },
    ];
  });

  await step(
    'An edit after the approval',
    'sam-submitter',
    'raises AUROC from 0.9275 to 0.9475',
    async () => {
      await sam.issues.update({ ...here, issue_number: first, body: knownModel('0.9475') });
      return [{ issue: first, outcome: 'approval-withdrawn', labels: ['submission', 'pending-review'] }];
    },
  );

  await step('The honest value again', 'sam-submitter', 'takes the edit back', async () => {
    await sam.issues.update({ ...here, issue_number: first, body: knownModel('0.9275') });
    return [
      { issue: first, outcome: 'awaiting-review', labels: ['submission', 'pending-review'], rank: '2' },
    ];
  });

  await step('A new approval', 'maria-maintainer', 'has read it and adds the label again', async () => {
    await approve(maria, first);
    return [
      { issue: first, outcome: 'pull-request-opened', labels: ['submission', 'pending-review', 'approved'] },
    ];
  });

  await step('The new model approved too', 'maria-maintainer', 'adds the label "approved"', async () => {
    await approve(maria, second);
    return [
      { issue: second, outcome: 'pull-request-opened', labels: ['submission', 'pending-review', 'approved'] },
    ];
  });

  await step(
    'A merge',
    'maria-maintainer',
    'merges the first pull request; the second is rebuilt on it',
    async () => {
      await merge(first);
      return [
        { issue: first, outcome: 'published', labels: ['submission', 'approved', 'published'], rank: '2' },
        {
          issue: second,
          outcome: 'pull-request-updated',
          labels: ['submission', 'pending-review', 'approved'],
        },
      ];
    },
  );

  await step('The second merge', 'maria-maintainer', 'merges the pull request of the new model', async () => {
    await merge(second);
    return [{ issue: second, outcome: 'published', labels: ['submission', 'approved', 'published'] }];
  });

  await keepHub([first, second]);
}

/** Plays one step: the deed, the deliveries it causes, and what Podium made of them. */
async function step(
  name: string,
  who: string,
  what: string,
  deed: () => Promise<readonly Expected[]>,
): Promise<void> {
  steps++;
  tell.title(`${steps} · ${name}`);
  tell.deed(who, what);
  const expected = await deed();
  const runs = await webhook.settled();
  for (const run of runs) {
    if (run.exitCode !== 0)
      throw new StepFailed(
        `${eventOf(run)} ended with exit code ${run.exitCode}:\n${run.stdout}${run.stderr}`,
      );
  }
  for (const one of expected)
    await report(one, runs, `${String(steps).padStart(2, '0')}-${name.toLowerCase().replace(/\W+/g, '-')}`);
}

async function report(
  { issue, outcome, labels, rank }: Expected,
  runs: readonly EventRun[],
  name: string,
): Promise<void> {
  const results = runs.flatMap((run) =>
    resultsOf(run).map((result): Record<string, string> => ({ ...result, from: eventOf(run) })),
  );
  const own = results.filter((result) => result.issue === String(issue));
  const result = own.find((candidate) => candidate.outcome === outcome) ?? own.at(-1);
  const { data } = await maria.issues.get({ ...here, issue_number: issue });
  const found = data.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))).sort();

  tell.say();
  tell.fact(`Podium`, `on ${own.map((one) => `${one.from}: ${one.outcome}`).join(' · ')}`);
  tell.fact(
    'issue',
    `#${issue} ${data.title} (${data.state}${data.state_reason ? `, ${data.state_reason}` : ''})`,
  );
  tell.fact('labels', found.join(', '));
  if (result?.rank)
    tell.fact(
      'rank',
      `${result.rank} of ${result.entries}, ${result.metric} ${result.score}${result.tier ? `, ${result.tier}` : ''}`,
    );
  const comments = (await maria.issues.listComments({ ...here, issue_number: issue, per_page: 100 })).data;
  for (const comment of comments) {
    tell.fact('comment', `by ${comment.user?.login}`);
    tell.quote(folded(plainText(comment.body ?? '')));
    tell.keep(`comments/${name}-issue-${issue}.md`, `${comment.body}\n`);
  }
  if (result?.outcome?.startsWith('pull-request')) await showPull(issue);

  const wrong = [
    ...(result?.outcome === outcome
      ? []
      : [`outcome ${own.map((one) => one.outcome).join(', ') || 'none'}, not ${outcome}`]),
    ...(found.join() === [...labels].sort().join()
      ? []
      : [`labels ${found.join(', ')}, not ${labels.join(', ')}`]),
    ...(rank === undefined || result?.rank === rank ? [] : [`rank ${result?.rank}, not ${rank}`]),
    ...(comments.length === 1 ? [] : [`${comments.length} comments, not 1`]),
    ...(outcome === 'published' && data.state !== 'closed' ? ['the issue is still open'] : []),
  ];
  if (wrong.length === 0) return;
  const log = runs.map((run) => `${eventOf(run)}:\n${run.stdout}${run.stderr}`).join('\n');
  throw new StepFailed(`issue #${issue} has ${wrong.join('; ')}.\n${log}`);
}

function eventOf({ eventName, action }: EventRun): string {
  return action === undefined ? eventName : `${eventName}.${action}`;
}

function resultsOf(run: EventRun): readonly Record<string, string>[] {
  const listed: Record<string, string>[] = JSON.parse(run.outputs.result || '[]');
  return listed;
}

async function pullOf(issue: number) {
  const { data } = await maria.pulls.list({
    ...here,
    head: `${here.owner}:podium/submission-${issue}`,
    state: 'open',
  });
  const [pull] = data;
  if (pull === undefined) throw new StepFailed(`there is no open pull request for issue #${issue}.`);
  return pull;
}

/** The comment without the files it would write, where the transcript has shown the same before. */
function folded(comment: readonly string[]): readonly string[] {
  const start = comment.findIndex((line) => line.startsWith('▸'));
  if (start === -1) return comment;
  const files = comment.slice(start + 1).join('\n');
  const before = shown.has(files);
  shown.add(files);
  return before ? [...comment.slice(0, start), `${comment[start]} (as shown above)`] : comment;
}

async function showPull(issue: number): Promise<void> {
  const pull = await pullOf(issue);
  const { data: files } = await maria.pulls.listFiles({ ...here, pull_number: pull.number });
  tell.say();
  tell.fact('pull', `#${pull.number} ${pull.title}`);
  for (const { status, filename } of files) tell.fact('', `${status.padEnd(8)} ${filename}`);
  const patches: string[] = [];
  for (const { filename } of files) {
    const patch = lines(filename, await textAt('main', filename), await textAt(pull.head.ref, filename));
    patches.push(...patch);
    if (filename !== PAGE && !/^(evals|models)\//.test(filename)) continue;
    tell.say();
    const before = shown.has(patch.join('\n'));
    shown.add(patch.join('\n'));
    if (before) tell.fact('', `${filename}: the same change as above`);
    else tell.diff(patch);
  }
  tell.keep(`pull-requests/${pull.number}.diff`, `${patches.join('\n')}\n`);
}

function lines(path: string, before: string, after: string): readonly string[] {
  const { hunks } = structuredPatch(path, path, before, after, undefined, undefined, { context: 1 });
  return [
    `--- ${before === '' ? '/dev/null' : `a/${path}`}`,
    `+++ b/${path}`,
    ...hunks.flatMap((hunk) => [
      `@@ -${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines} @@`,
      ...hunk.lines,
    ]),
  ];
}

/** A file's text on a branch; empty where there is none. */
async function textAt(branch: string, path: string): Promise<string> {
  const { data } = await maria.git.getTree({
    ...here,
    tree_sha: (await maria.git.getRef({ ...here, ref: `heads/${branch}` })).data.object.sha,
    recursive: '1',
  });
  const sha = data.tree.find((entry) => entry.path === path)?.sha;
  if (sha === undefined) return '';
  const blob = await maria.git.getBlob({ ...here, file_sha: sha });
  return Buffer.from(blob.data.content, 'base64').toString('utf8');
}

/** Adds the label, once there was time to read the verdict. */
async function approve(person: typeof maria, issue: number): Promise<void> {
  await nextSecond();
  await person.issues.addLabels({ ...here, issue_number: issue, labels: ['approved'] });
}

async function merge(issue: number): Promise<void> {
  const pull = await pullOf(issue);
  await maria.pulls.merge({ ...here, pull_number: pull.number });
}

/** Leaves what the default branch has now: the new records and the pages. */
async function keepHub(issues: readonly number[]): Promise<void> {
  const head = (await maria.git.getRef({ ...here, ref: 'heads/main' })).data.object.sha;
  const { data } = await maria.git.getTree({ ...here, tree_sha: head, recursive: '1' });
  const paths = data.tree.filter((entry) => entry.type === 'blob').map((entry) => entry.path ?? '');
  const kept: string[] = [];
  for (const path of paths.filter(
    (candidate) => candidate.startsWith('docs/') || /brainmt-2024-03-04|neurosketch/.test(candidate),
  )) {
    tell.keep(`hub/${path}`, await textAt('main', path));
    kept.push(path);
  }
  tell.title(`On the default branch after issues ${issues.map((issue) => `#${issue}`).join(' and ')}`);
  for (const path of kept) tell.fact('', path);
}
