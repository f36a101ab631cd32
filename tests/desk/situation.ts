import type { Situation } from '../../src/desk/situation.ts';
import { judge } from '../../src/verdict/judge.ts';
import { formatMarker, type Marker } from '../../src/verdict/marker.ts';
import { type Stage, writeVerdict } from '../../src/verdict/write-verdict.ts';
import { smallHub, submissionBody } from '../support/small-hub.ts';

const hub = smallHub();
const body = submissionBody();
export const verdict = judge({ body, hub, today: '2024-03-01', issue: 7 });
export const invalid = judge({
  body: submissionBody({ 'BM-001': 'BM-01' }),
  hub,
  today: '2024-03-01',
  issue: 7,
});
export const edited = judge({
  body: submissionBody({ '0.92': '0.97' }),
  hub,
  today: '2024-03-01',
  issue: 7,
});
export const digest = verdict.digest ?? '';

/** Times to the second, in order. */
export const T1 = '2024-03-01T10:00:00Z';
export const T2 = '2024-03-01T11:00:00Z';
export const T3 = '2024-03-01T12:00:00Z';

export function comment(
  marker: Partial<Marker> = {},
  updatedAt = T1,
  id = 1,
  stage: Stage = { kind: 'judged' },
) {
  const full: Marker = { v: 1, digest, ...marker };
  return { id, text: `${formatMarker(full)}\n\n${writeVerdict(verdict, stage)}`, marker: full, updatedAt };
}

/** The label was added in the second hour, after Podium had put `pending-review` on. */
export const labelling = {
  event: 50,
  by: 'maria',
  isBot: false,
  at: T2,
  role: 'maintain',
  shownSince: 40,
};

export const branch = { sha: 'c1', parents: ['h0'], files: new Map<string, string>(), ours: true };

export const pull = {
  number: 9,
  url: 'https://x/9',
  title: 't',
  body: 'b',
  open: true,
  merged: false,
  base: 'main',
  ours: true,
};

type Changes = Partial<Situation> & { labels?: string[]; open?: boolean; author?: string; locked?: boolean };

/** An open, valid submission that nobody has looked at yet, with changes. */
export function situation(changes: Changes = {}): Situation {
  const { labels = ['submission'], open = true, author = 'sam', locked = false, ...rest } = changes;
  const title = '[SUBMISSION] Delta';
  return {
    config: hub.config,
    kind: 'submission',
    issue: {
      number: 7,
      title,
      body,
      author,
      created: '2024-02-01',
      open,
      locked,
      labels,
      isPullRequest: false,
    },
    verdict,
    comments: [],
    head: { branch: 'main', sha: 'h1', files: new Map([['README.md', 'r0']]) },
    pulls: [],
    changeSet: () => new Map([['evals/run-delta.yaml', 'x\n']]),
    ...rest,
  };
}
