import { submissionBody } from '../support/small-hub.ts';
import type { Ended, Stage, Wake } from './stage.ts';
import { SCHEDULE } from './stage.ts';

/** Where a scenario stands right before the run that is put to the test. */
export interface Ready {
  readonly wake: Wake;
  /** Issue bodies that a maintainer has approved. */
  readonly approved: readonly string[];
}

export interface Scenario {
  readonly name: string;
  /** Outcomes of the run when nothing fails; shows that the scenario is what its name says. */
  readonly outcomes: readonly string[];
  /** Whether the hub lies in the workspace. */
  readonly checkout?: boolean;
  readonly prepare: (stage: Stage) => Promise<Ready>;
}

export const BODY = submissionBody();
export const RAISED = submissionBody({ '0.92': '0.97' });
/** Another model's submission that is valid beside the first. */
export const OTHER = submissionBody({
  'run-delta': 'run-eps',
  'candidate: delta': 'candidate: eps',
  Delta: 'Epsilon',
  '0.92': '0.91',
});
/** Valid alone, but with the first one's id. */
const RIVAL = submissionBody({ 'candidate: delta': 'candidate: eps', Delta: 'Epsilon', '0.92': '0.91' });
/** The published record with another score; the model is known by now. */
const CORRECTED = submissionBody({ '0.92': '0.97', '**Model Name**: Delta\n': '' });
const TAKEN_BACK = '### Evaluation ID\n\nrun-delta\n\n### Reason for the withdrawal\n\nThe split leaked.\n';
const INVALID = submissionBody({ '0.92': '92' });

/** An issue whose verdict stands. */
export async function judged(stage: Stage, body = BODY, title = '[SUBMISSION] Delta'): Promise<number> {
  const number = await stage.open(body, 'sam-submitter', title);
  await plainly(stage.wake(await stage.onIssueNow(number, 'opened')));
  return number;
}

/** An issue whose pull request is open. */
export async function proposed(stage: Stage, body = BODY): Promise<number> {
  const number = await judged(stage, body);
  await stage.label(number);
  await plainly(stage.wake(await stage.onIssueNow(number, 'labeled')));
  await stage.github.pass(5);
  return number;
}

/** Awaits a run in which nothing may fail. */
export async function plainly(running: Promise<Ended>): Promise<readonly string[]> {
  const ended = await running;
  if (ended === 'killed' || ended.failures.length > 0)
    throw new Error(`a run without faults failed: ${ended === 'killed' ? ended : ended.failures.join('; ')}`);
  const outcomes = ended.results.map(({ outcome }) => outcome ?? '');
  return outcomes.length > 0 ? outcomes : [ended.outputs.outcome ?? ''];
}

/** A published record, and an approved issue that wants to change it. */
async function changing(stage: Stage, title: string, body: string): Promise<Wake> {
  const first = await proposed(stage);
  await plainly(stage.wake(await mergePull(stage, first)));
  const number = await judged(stage, body, title);
  await stage.label(number);
  return stage.onIssueNow(number, 'labeled');
}

async function mergePull(stage: Stage, issue: number): Promise<Wake> {
  const [pull] = await stage.pulls(issue);
  if (pull === undefined) throw new Error(`issue ${issue} has no pull request`);
  await stage.merge(pull.number);
  await stage.github.pass(5);
  return {
    event: 'pull_request',
    payload: {
      action: 'closed',
      pull_request: { number: pull.number, merged: true, head: { ref: pull.head.ref } },
    },
  };
}

const moved = (stage: Stage, files: Readonly<Record<string, string>> = { 'README.md': 'A hub.\n' }) =>
  stage.github.commit('wei-writer', 'Change the hub', files);

/** A record that somebody commits by hand: it moves the ranks. */
const BY_HAND = {
  'evals/e-zeta.yaml':
    "eval_id: e-zeta\nbenchmark_id: BM-001\nmodel_ids: {candidate: alpha}\ndataset_id: DS-ADNI\nrun_metadata: {date: '2024-01-09', runner: t}\nmetrics: {AUROC: 0.96}\nstatus: Completed\n",
};

/** All ways through the desk. */
export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'verdict',
    outcomes: ['awaiting-review'],
    prepare: async (stage) => ({ wake: await stage.onIssueNow(await stage.open(), 'opened'), approved: [] }),
  },
  {
    name: 'verdict, no checkout',
    outcomes: ['awaiting-review'],
    checkout: false,
    prepare: async (stage) => ({ wake: await stage.onIssueNow(await stage.open(), 'opened'), approved: [] }),
  },
  {
    name: 'verdict, invalid',
    outcomes: ['invalid'],
    prepare: async (stage) => ({
      wake: await stage.onIssueNow(await stage.open(INVALID), 'opened'),
      approved: [],
    }),
  },
  {
    name: 'edit',
    outcomes: ['awaiting-review'],
    async prepare(stage) {
      const number = await judged(stage, INVALID);
      await stage.edit(number, RAISED);
      return { wake: await stage.onIssueNow(number, 'edited'), approved: [] };
    },
  },
  {
    name: 'approval',
    outcomes: ['pull-request-opened'],
    async prepare(stage) {
      const number = await judged(stage);
      await stage.label(number);
      return { wake: await stage.onIssueNow(number, 'labeled'), approved: [BODY] };
    },
  },
  {
    name: 'refused approval (role)',
    outcomes: ['approval-refused'],
    async prepare(stage) {
      const number = await judged(stage);
      await stage.label(number, 'tomas-triage');
      return { wake: await stage.onIssueNow(number, 'labeled'), approved: [] };
    },
  },
  {
    name: 'refused approval (edited)',
    outcomes: ['approval-refused'],
    async prepare(stage) {
      const number = await judged(stage);
      await stage.edit(number, RAISED);
      await stage.label(number);
      await stage.github.pass(5);
      return { wake: await stage.onIssueNow(number, 'labeled'), approved: [] };
    },
  },
  {
    name: 'withdrawal (label removed)',
    outcomes: ['approval-withdrawn'],
    async prepare(stage) {
      const number = await proposed(stage);
      await stage.github
        .api('maria-maintainer')
        .issues.removeLabel({ ...stage.github.here, issue_number: number, name: 'approved' });
      return { wake: await stage.onIssueNow(number, 'unlabeled'), approved: [BODY] };
    },
  },
  {
    name: 'withdrawal (edited)',
    outcomes: ['approval-withdrawn'],
    async prepare(stage) {
      const number = await proposed(stage);
      await stage.edit(number, RAISED);
      return { wake: await stage.onIssueNow(number, 'edited'), approved: [BODY] };
    },
  },
  {
    name: 'withdrawal (issue closed)',
    outcomes: ['withdrawn'],
    async prepare(stage) {
      const number = await proposed(stage);
      await stage.github.api('sam-submitter').issues.update({
        ...stage.github.here,
        issue_number: number,
        state: 'closed',
        state_reason: 'not_planned',
      });
      return { wake: await stage.onIssueNow(number, 'closed'), approved: [BODY] };
    },
  },
  {
    name: 'pull request closed by a maintainer',
    outcomes: ['approval-withdrawn'],
    async prepare(stage) {
      const number = await proposed(stage);
      const [pull] = await stage.pulls(number);
      await stage.github
        .api('maria-maintainer')
        .pulls.update({ ...stage.github.here, pull_number: pull?.number ?? 0, state: 'closed' });
      return { wake: SCHEDULE, approved: [BODY] };
    },
  },
  {
    name: 'rebuild after the head moved',
    outcomes: ['pull-request-updated'],
    async prepare(stage) {
      await proposed(stage);
      await moved(stage, BY_HAND);
      return { wake: { event: 'push', payload: {} }, approved: [BODY] };
    },
  },
  {
    name: 'approved again after a withdrawal',
    outcomes: ['pull-request-opened'],
    async prepare(stage) {
      const number = await proposed(stage);
      await stage.edit(number, RAISED);
      await plainly(stage.wake(await stage.onIssueNow(number, 'edited')));
      await stage.label(number);
      return { wake: await stage.onIssueNow(number, 'labeled'), approved: [BODY, RAISED] };
    },
  },
  {
    name: 'publication',
    outcomes: ['published'],
    async prepare(stage) {
      const number = await proposed(stage);
      return { wake: await mergePull(stage, number), approved: [BODY] };
    },
  },
  {
    name: 'two issues at once',
    outcomes: ['pull-request-opened', 'pull-request-opened'],
    async prepare(stage) {
      const one = await judged(stage);
      const two = await judged(stage, OTHER, '[SUBMISSION] Epsilon');
      await stage.label(one);
      await stage.label(two);
      return { wake: SCHEDULE, approved: [BODY, OTHER] };
    },
  },
  {
    name: 'the other of two is merged',
    outcomes: ['pull-request-updated'],
    async prepare(stage) {
      const one = await proposed(stage);
      await proposed(stage, OTHER);
      const wake = await mergePull(stage, one);
      await plainly(stage.wake(wake));
      return { wake: { event: 'push', payload: {} }, approved: [BODY, OTHER] };
    },
  },
  {
    name: 'its rival is merged',
    outcomes: ['approval-withdrawn'],
    async prepare(stage) {
      const one = await proposed(stage);
      await proposed(stage, RIVAL);
      const wake = await mergePull(stage, one);
      await plainly(stage.wake(wake));
      return { wake: { event: 'push', payload: {} }, approved: [BODY, RIVAL] };
    },
  },
  {
    name: 'correction',
    outcomes: ['pull-request-opened'],
    prepare: async (stage) => ({
      wake: await changing(stage, '[CORRECTION] Delta', CORRECTED),
      approved: [BODY, CORRECTED],
    }),
  },
  {
    name: 'correction, published',
    outcomes: ['published'],
    async prepare(stage) {
      const wake = await changing(stage, '[CORRECTION] Delta', CORRECTED);
      await plainly(stage.wake(wake));
      await stage.github.pass(5);
      return { wake: await mergePull(stage, wake.payload.issue.number), approved: [BODY, CORRECTED] };
    },
  },
  {
    name: 'withdrawal of a record',
    outcomes: ['pull-request-opened'],
    prepare: async (stage) => ({
      wake: await changing(stage, '[WITHDRAWAL] Delta', TAKEN_BACK),
      approved: [BODY],
    }),
  },
  {
    name: 'stale pages on the default branch',
    outcomes: ['pages-drifted'],
    async prepare(stage) {
      await moved(stage, BY_HAND);
      return { wake: { event: 'push', payload: {} }, approved: [] };
    },
  },
  {
    name: 'pages that are right again',
    outcomes: ['unchanged'],
    async prepare(stage) {
      await moved(stage, BY_HAND);
      await plainly(stage.wake(SCHEDULE));
      await stage.github.commit('wei-writer', 'Take it back', { 'evals/e-zeta.yaml': null });
      return { wake: { event: 'push', payload: {} }, approved: [] };
    },
  },
];
