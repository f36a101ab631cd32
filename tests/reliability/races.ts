import { BODY, judged, OTHER, proposed, RAISED } from './scenarios.ts';
import { SCHEDULE, type Stage, type Wake } from './stage.ts';

/** Two runs at once, and perhaps a person who does something meanwhile. */
export interface Race {
  readonly name: string;
  readonly prepare: (stage: Stage) => Promise<Start>;
}

export interface Start {
  readonly wakes: readonly [Wake, Wake];
  readonly person?: () => Promise<void>;
  readonly approved: readonly string[];
}

const PUSH: Wake = { event: 'push', payload: {} };

async function labelled(stage: Stage): Promise<Wake> {
  const number = await judged(stage);
  await stage.label(number);
  return stage.onIssueNow(number, 'labeled');
}

async function merged(stage: Stage, issue: number): Promise<Wake> {
  const [pull] = await stage.pulls(issue);
  await stage.merge(pull?.number ?? 0);
  return {
    event: 'pull_request',
    payload: {
      action: 'closed',
      pull_request: { number: pull?.number, merged: true, head: { ref: pull?.head.ref } },
    },
  };
}

const issuesOf = ({ github }: Stage, login: string) => github.api(login).issues;

/** Every race is played many times, each time in another order. */
export const RACES: readonly Race[] = [
  {
    name: 'opened, delivered twice',
    async prepare(stage) {
      const wake = await stage.onIssueNow(await stage.open(), 'opened');
      return { wakes: [wake, wake], approved: [] };
    },
  },
  {
    name: 'approval, delivered twice',
    async prepare(stage) {
      const wake = await labelled(stage);
      return { wakes: [wake, wake], approved: [BODY] };
    },
  },
  {
    name: 'approval and the schedule',
    prepare: async (stage) => ({ wakes: [await labelled(stage), SCHEDULE], approved: [BODY] }),
  },
  {
    name: 'two issues approved in one minute',
    async prepare(stage) {
      const one = await judged(stage);
      const two = await judged(stage, OTHER, '[SUBMISSION] Epsilon');
      await stage.label(one);
      await stage.label(two);
      return {
        wakes: [await stage.onIssueNow(one, 'labeled'), await stage.onIssueNow(two, 'labeled')],
        approved: [BODY, OTHER],
      };
    },
  },
  {
    name: 'edit and approval',
    async prepare(stage) {
      const number = await judged(stage);
      await stage.edit(number, RAISED);
      const edited = await stage.onIssueNow(number, 'edited');
      await stage.label(number);
      return { wakes: [edited, await stage.onIssueNow(number, 'labeled')], approved: [] };
    },
  },
  {
    name: 'merge: the pull request and the push',
    async prepare(stage) {
      const number = await proposed(stage);
      return { wakes: [await merged(stage, number), PUSH], approved: [BODY] };
    },
  },
  {
    name: 'the head moved under two pull requests',
    async prepare(stage) {
      await proposed(stage);
      await proposed(stage, OTHER);
      await stage.github.commit('wei-writer', 'Change the hub', {
        'datasets/more.yaml': 'dataset_id: DS-MORE\nname: More\n',
      });
      return { wakes: [PUSH, SCHEDULE], approved: [BODY, OTHER] };
    },
  },
  {
    name: 'withdrawal, delivered twice',
    async prepare(stage) {
      const number = await proposed(stage);
      await issuesOf(stage, 'maria-maintainer').removeLabel({
        ...stage.github.here,
        issue_number: number,
        name: 'approved',
      });
      const wake = await stage.onIssueNow(number, 'unlabeled');
      return { wakes: [wake, wake], approved: [BODY] };
    },
  },
  {
    name: 'approval, while the submitter edits',
    async prepare(stage) {
      const wake = await labelled(stage);
      return {
        wakes: [wake, SCHEDULE],
        approved: [BODY],
        person: async () => void (await stage.edit(1, RAISED)),
      };
    },
  },
  {
    name: 'approval, while the label is removed',
    async prepare(stage) {
      const wake = await labelled(stage);
      const person = async () =>
        void (await issuesOf(stage, 'maria-maintainer').removeLabel({
          ...stage.github.here,
          issue_number: 1,
          name: 'approved',
        }));
      return { wakes: [wake, SCHEDULE], approved: [BODY], person };
    },
  },
  {
    name: 'approval, while the head moves',
    async prepare(stage) {
      const wake = await labelled(stage);
      const person = async () =>
        void (await stage.github.commit('wei-writer', 'Change the hub', { 'README.md': 'A hub.\n' }));
      return { wakes: [wake, SCHEDULE], approved: [BODY], person };
    },
  },
  {
    name: 'approval, while the issue is closed',
    async prepare(stage) {
      const wake = await labelled(stage);
      const person = async () =>
        void (await issuesOf(stage, 'sam-submitter').update({
          ...stage.github.here,
          issue_number: 1,
          state: 'closed',
        }));
      return { wakes: [wake, SCHEDULE], approved: [BODY], person };
    },
  },
  {
    name: 'rebuild, while the pull request is merged',
    async prepare(stage) {
      const number = await proposed(stage);
      await stage.github.commit('wei-writer', 'Change the hub', { 'README.md': 'A hub.\n' });
      return {
        wakes: [PUSH, SCHEDULE],
        approved: [BODY],
        person: async () => void (await merged(stage, number)),
      };
    },
  },
];
