import { describe, expect, it } from 'vitest';
import { decide } from '../../src/desk/decide.ts';
import type { Plan } from '../../src/desk/plan.ts';
import type { Situation } from '../../src/desk/situation.ts';
import { judge } from '../../src/verdict/judge.ts';
import { formatMarker, type Marker } from '../../src/verdict/marker.ts';
import { smallHub, submissionBody } from '../support/small-hub.ts';

const hub = smallHub();
const body = submissionBody();
const verdict = judge({ body, hub, today: '2024-03-01', issue: 7 });
const digest = verdict.digest ?? '';
const T1 = '2024-03-01T10:00:00Z';
const T2 = '2024-03-01T11:00:00Z';

const comment = (marker: Partial<Marker> = {}, updatedAt = T1) => {
  const full: Marker = { v: 1, digest, ...marker };
  return { id: 1, text: `${formatMarker(full)}\n\nold`, marker: full, updatedAt };
};
const labelling = { event: 50, by: 'maria', isBot: false, at: T2, role: 'maintain' };
const branch = { sha: 'c1', parents: ['h0'], files: new Map<string, string>(), ours: true };
const pull = { number: 9, url: 'https://x/9', title: 't', body: 'b', open: true, merged: false, ours: true };

function situation(
  changes: Partial<Situation> & { labels?: string[]; open?: boolean; author?: string } = {},
): Situation {
  const { labels = ['submission'], open = true, author = 'sam', ...rest } = changes;
  return {
    config: hub.config,
    issue: {
      number: 7,
      title: '[SUBMISSION] Delta',
      body,
      author,
      created: '2024-02-01',
      open,
      locked: false,
      labels,
      isPullRequest: false,
    },
    verdict,
    comments: [],
    head: { sha: 'h1', files: new Map() },
    pulls: [],
    changeSet: () => new Map([['evals/run-delta.yaml', 'x\n']]),
    ...rest,
  };
}

const shown = ({ outcome, effects }: Plan) => [outcome, effects.map(({ kind }) => kind)];
const approvedLabels = ['submission', 'approved'];

describe('decide', () => {
  it.each<[string, Situation, string, string[]]>([
    ['valid', situation(), 'awaiting-review', ['comment', 'add-labels']],
    [
      'invalid',
      situation({ verdict: { valid: false, findings: [] }, labels: ['submission', 'pending-review'] }),
      'invalid',
      ['comment', 'add-labels', 'remove-label'],
    ],
    [
      'approved by a maintainer who saw this digest',
      situation({ labels: approvedLabels, labelling, comments: [comment()] }),
      'pull-request-opened',
      ['push', 'open-pull', 'comment'],
    ],
    [
      'approved by a triager',
      situation({
        labels: approvedLabels,
        labelling: { ...labelling, role: 'triage' },
        comments: [comment()],
      }),
      'approval-refused',
      ['comment', 'add-labels', 'remove-label'],
    ],
    [
      'approved by a reader',
      situation({ labels: approvedLabels, labelling: { ...labelling, role: 'read' }, comments: [comment()] }),
      'approval-refused',
      ['comment', 'add-labels', 'remove-label'],
    ],
    [
      'approved by a bot',
      situation({
        labels: approvedLabels,
        labelling: { ...labelling, isBot: true, role: 'admin' },
        comments: [comment()],
      }),
      'approval-refused',
      ['comment', 'add-labels', 'remove-label'],
    ],
    [
      'approved by the author',
      situation({ labels: approvedLabels, labelling, author: 'Maria', comments: [comment()] }),
      'approval-refused',
      ['comment', 'add-labels', 'remove-label'],
    ],
    [
      'approved before there was a verdict',
      situation({ labels: approvedLabels, labelling }),
      'approval-refused',
      ['comment', 'add-labels', 'remove-label'],
    ],
    [
      'approved on another digest',
      situation({ labels: approvedLabels, labelling, comments: [comment({ digest: 'd0' })] }),
      'approval-refused',
      ['comment', 'add-labels', 'remove-label'],
    ],
    [
      'approved before the verdict was renewed',
      situation({ labels: approvedLabels, labelling, comments: [comment({}, '2024-03-01T11:00:01Z')] }),
      'approval-refused',
      ['comment', 'add-labels', 'remove-label'],
    ],
    [
      'edited between event and run',
      situation({ labels: approvedLabels, labelling, comments: [comment()], eventDigest: 'd0' }),
      'approval-refused',
      ['comment', 'add-labels', 'remove-label'],
    ],
    [
      'label added by nobody known',
      situation({ labels: approvedLabels, comments: [comment()] }),
      'approval-refused',
      ['comment', 'add-labels', 'remove-label'],
    ],
    [
      'a look-alike label',
      situation({
        labels: ['submission', '\u0430pproved', 'approved-later'],
        labelling,
        comments: [comment()],
      }),
      'awaiting-review',
      ['comment', 'add-labels'],
    ],
    [
      'label removed with the pull request open',
      situation({
        branch,
        pulls: [pull],
        comments: [comment({ approval: { digest, by: 'maria', event: 50 } })],
      }),
      'approval-withdrawn',
      ['comment', 'add-labels', 'close-pull', 'delete-branch'],
    ],
    [
      'edited with the pull request open',
      situation({
        labels: approvedLabels,
        labelling,
        branch,
        pulls: [pull],
        comments: [comment({ digest: 'd0', approval: { digest: 'd0', by: 'maria', event: 50 } })],
      }),
      'approval-withdrawn',
      ['comment', 'add-labels', 'close-pull', 'delete-branch', 'remove-label'],
    ],
    [
      'closed by a person',
      situation({ open: false, branch, pulls: [pull], labels: approvedLabels }),
      'withdrawn',
      ['close-pull', 'delete-branch', 'remove-label'],
    ],
    ['closed with nothing under way', situation({ open: false }), 'withdrawn', []],
    [
      'pull request closed by a maintainer',
      situation({
        labels: approvedLabels,
        labelling,
        branch,
        pulls: [{ ...pull, open: false, closedAt: T2 }],
        comments: [comment({ pull: 9, approval: { digest, by: 'maria', event: 50 } })],
      }),
      'approval-withdrawn',
      ['comment', 'add-labels', 'delete-branch', 'remove-label'],
    ],
    [
      'a foreign branch',
      situation({
        labels: approvedLabels,
        labelling,
        branch: { ...branch, ours: false },
        comments: [comment()],
      }),
      'unchanged',
      ['comment', 'add-labels'],
    ],
    [
      'head moved with the pull request open',
      situation({ labels: approvedLabels, labelling, branch, pulls: [pull], comments: [comment()] }),
      'pull-request-updated',
      ['push', 'edit-pull', 'comment'],
    ],
    [
      'record on the default branch',
      situation({
        labels: ['submission', 'approved', 'pending-review'],
        publication: { rank: 2, entries: 4, tier: 'Excellent', pageShows: true },
      }),
      'published',
      ['comment', 'add-labels', 'remove-label', 'close-issue'],
    ],
    [
      'two verdict comments',
      situation({ comments: [comment(), { ...comment(), id: 2 }] }),
      'awaiting-review',
      ['comment', 'delete-comment', 'add-labels'],
    ],
  ])('%s', (_what, given, outcome, effects) => {
    expect(shown(decide(given))).toEqual([outcome, effects]);
  });

  it('remembers why an approval was refused until the submission changes', () => {
    const refused = situation({
      labels: approvedLabels,
      labelling: { ...labelling, role: 'triage' },
      comments: [comment()],
    });
    const [effect] = decide(refused).effects;
    const text = effect?.kind === 'comment' ? effect.body({}) : '';
    const after = situation({
      labels: ['submission', 'pending-review'],
      comments: [
        {
          ...comment(),
          text,
          marker: {
            v: 1,
            digest,
            note: {
              kind: 'approval-refused',
              reason:
                'maria has the role "triage" here; approving needs write, maintain or admin. A maintainer may read the verdict, then add the label `approved` again.',
            },
          },
        },
      ],
    });
    expect(shown(decide(after))).toEqual(['awaiting-review', []]);
  });
});
