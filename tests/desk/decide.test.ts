import { describe, expect, it } from 'vitest';
import { blobId } from '../../src/desk/blob-id.ts';
import { decide } from '../../src/desk/decide.ts';
import type { Effect, Plan } from '../../src/desk/plan.ts';
import type { Situation } from '../../src/desk/situation.ts';
import {
  branch,
  comment,
  digest,
  edited,
  invalid,
  labelling,
  pull,
  situation,
  T1,
  T2,
  T3,
  verdict,
} from './situation.ts';

const shown = ({ outcome, effects }: Plan) => [outcome, effects.map(inShort)];

function inShort(effect: Effect): string {
  if (effect.kind === 'add-labels') return `+${effect.labels.join('+')}`;
  if (effect.kind === 'remove-label') return `-${effect.label}`;
  return effect.kind;
}

function textOf({ effects }: Plan): string {
  const effect = effects.find(({ kind }) => kind === 'comment');
  return effect?.kind === 'comment' ? effect.body({ pull: { number: 9, url: 'https://x/9' } }) : '';
}

const { config } = situation();
const approved = ['submission', 'pending-review', 'approved'];
const refusal = ['comment', '-approved'];
const merged = { ...pull, open: false, merged: true, closedAt: T3 };
const accepted = { digest, by: 'maria', event: 50 };

const ROWS: readonly [what: string, given: Situation, outcome: string, effects: string[]][] = [
  ['valid, not approved', situation(), 'awaiting-review', ['comment', '+pending-review']],
  ['findings with severity error', situation({ verdict: invalid }), 'invalid', ['comment', '+needs-changes']],
  [
    'valid before, invalid now: pending-review goes before the comment changes',
    situation({ verdict: invalid, labels: ['submission', 'pending-review'], comments: [comment()] }),
    'invalid',
    ['-pending-review', 'comment', '+needs-changes'],
  ],
  [
    'invalid before, valid now',
    situation({ labels: ['submission', 'needs-changes'], comments: [comment({ digest: 'd0' })] }),
    'awaiting-review',
    ['comment', '+pending-review', '-needs-changes'],
  ],
  [
    'edited: pending-review goes before the comment changes, and comes after',
    situation({ labels: ['submission', 'pending-review'], comments: [comment({ digest: 'd0' })] }),
    'awaiting-review',
    ['-pending-review', 'comment', '+pending-review'],
  ],
  [
    'pending-review set by the template, before any verdict',
    situation({ labels: ['submission', 'pending-review'] }),
    'awaiting-review',
    ['-pending-review', 'comment', '+pending-review'],
  ],
  [
    'approved by a maintainer who saw this digest',
    situation({ labels: approved, labelling, comments: [comment()] }),
    'pull-request-opened',
    ['push', 'open-pull', 'comment'],
  ],
  [
    'approved within the second of the verdict, after it',
    situation({ labels: approved, labelling, comments: [comment({}, T2)] }),
    'pull-request-opened',
    ['push', 'open-pull', 'comment'],
  ],
  [
    'approved before the verdict was rewritten with the same digest',
    situation({ labels: approved, labelling, comments: [comment({}, T3)] }),
    'pull-request-opened',
    ['push', 'open-pull', 'comment'],
  ],
  [
    'approved within the second of the verdict, before it',
    situation({
      labels: approved,
      labelling: { ...labelling, shownSince: 60 },
      comments: [comment({}, T2)],
    }),
    'approval-refused',
    refusal,
  ],
  [
    'approved within the second of the verdict, whose run died before it put the label on',
    situation({
      labels: approved,
      labelling: { ...labelling, shownSince: undefined },
      comments: [comment({}, T2)],
    }),
    'approval-refused',
    refusal,
  ],
  [
    'approved before the verdict was renewed',
    situation({
      labels: approved,
      labelling: { ...labelling, shownSince: 60 },
      comments: [comment({}, T3)],
    }),
    'approval-refused',
    refusal,
  ],
  ...['triage', 'read', 'none'].map((role): (typeof ROWS)[number] => [
    `approved by the role ${role}`,
    situation({ labels: approved, labelling: { ...labelling, role }, comments: [comment()] }),
    'approval-refused',
    refusal,
  ]),
  [
    'approved by a bot',
    situation({
      labels: approved,
      labelling: { ...labelling, isBot: true, role: 'admin' },
      comments: [comment()],
    }),
    'approval-refused',
    refusal,
  ],
  [
    'approved by a bot that the configuration names; GitHub knows no role of it',
    situation({
      labels: approved,
      labelling: { ...labelling, by: 'gate[bot]', isBot: true, role: 'none' },
      comments: [comment()],
      config: { ...config, approval: { ...config.approval, allow_bots: ['gate[bot]'] } },
    }),
    'pull-request-opened',
    ['push', 'open-pull', 'comment'],
  ],
  [
    'approved by a person of the name that a bot may have',
    situation({
      labels: approved,
      labelling: { ...labelling, by: 'gate', role: 'none' },
      comments: [comment()],
      config: { ...config, approval: { ...config.approval, allow_bots: ['gate'] } },
    }),
    'approval-refused',
    refusal,
  ],
  [
    'approved by a label of other capitals',
    situation({
      labels: ['submission', 'pending-review', 'Approved'],
      labelling,
      comments: [comment()],
    }),
    'pull-request-opened',
    ['push', 'open-pull', 'comment'],
  ],
  [
    'edited after a label of other capitals',
    situation({
      labels: ['submission', 'Pending-Review', 'Approved'],
      labelling,
      verdict: edited,
      branch,
      pulls: [pull],
      comments: [comment({ approval: accepted })],
    }),
    'approval-withdrawn',
    ['-Pending-Review', 'comment', '+pending-review', 'close-pull', '-Approved', 'delete-branch'],
  ],
  [
    'approved by the author',
    situation({ labels: approved, labelling, author: 'Maria', comments: [comment()] }),
    'approval-refused',
    refusal,
  ],
  [
    'approved before there was a verdict',
    situation({ labels: ['submission', 'approved'], labelling }),
    'approval-refused',
    ['comment', '+pending-review', '-approved'],
  ],
  [
    'approved on another digest',
    situation({ labels: approved, labelling, comments: [comment({ digest: 'd0' })] }),
    'approval-refused',
    ['-pending-review', 'comment', '+pending-review', '-approved'],
  ],
  [
    'approved although it is not valid',
    situation({ labels: approved, labelling, verdict: invalid, comments: [comment()] }),
    'approval-refused',
    ['-pending-review', 'comment', '+needs-changes', '-approved'],
  ],
  [
    'approved while the comment said that it is not valid',
    situation({ labels: approved, labelling, comments: [comment({ shown: false })] }),
    'approval-refused',
    ['-pending-review', 'comment', '+pending-review', '-approved'],
  ],
  [
    'approved while a comment of an older version said so',
    situation({
      labels: approved,
      labelling,
      comments: [{ ...comment(), text: comment().text.replace('### ✅', '### ❌') }],
    }),
    'approval-refused',
    ['comment', '-approved'],
  ],
  [
    'valid before, invalid now by a change of the hub: pending-review goes first',
    situation({
      verdict: { ...verdict, valid: false },
      labels: ['submission', 'pending-review'],
      comments: [comment()],
    }),
    'invalid',
    ['-pending-review', 'comment', '+needs-changes'],
  ],
  [
    'edited between event and run',
    situation({ labels: approved, labelling, comments: [comment()], eventDigest: 'd0' }),
    'approval-refused',
    refusal,
  ],
  [
    'label added by nobody known',
    situation({ labels: approved, comments: [comment()] }),
    'approval-refused',
    refusal,
  ],
  [
    'a look-alike label',
    situation({
      labels: ['submission', '\u0430pproved', 'approved-later'],
      labelling,
      comments: [comment()],
    }),
    'awaiting-review',
    ['+pending-review'],
  ],
  [
    'label removed with the pull request open',
    situation({
      labels: ['submission', 'pending-review'],
      branch,
      pulls: [pull],
      comments: [comment({ approval: accepted })],
    }),
    'approval-withdrawn',
    ['comment', 'close-pull', 'delete-branch'],
  ],
  [
    'edited with the pull request open',
    situation({
      labels: approved,
      labelling,
      verdict: edited,
      branch,
      pulls: [pull],
      comments: [comment({ approval: accepted })],
    }),
    'approval-withdrawn',
    ['-pending-review', 'comment', '+pending-review', 'close-pull', '-approved', 'delete-branch'],
  ],
  [
    'the approver lost the role with the pull request open',
    situation({
      labels: approved,
      labelling: { ...labelling, role: 'read' },
      branch,
      pulls: [pull],
      comments: [comment({ approval: accepted })],
    }),
    'approval-withdrawn',
    ['comment', 'close-pull', '-approved', 'delete-branch'],
  ],
  [
    'closed by a person',
    situation({ open: false, branch, pulls: [pull], labels: approved }),
    'withdrawn',
    ['close-pull', '-approved', 'delete-branch'],
  ],
  ['closed with nothing under way', situation({ open: false }), 'withdrawn', []],
  [
    'pull request closed by a maintainer',
    situation({
      labels: approved,
      labelling,
      branch,
      pulls: [{ ...pull, open: false, closedAt: T2 }],
      comments: [comment({ pull: 9, approval: accepted })],
    }),
    'approval-withdrawn',
    ['comment', '-approved', 'delete-branch'],
  ],
  [
    'approved again after the pull request was closed',
    situation({
      labels: approved,
      labelling: { ...labelling, event: 70, at: T3 },
      pulls: [{ ...pull, open: false, closedAt: T2 }],
      comments: [
        comment({ note: { kind: 'approval-withdrawn', reason: 'Pull request 9 was closed.', event: 50 } }),
      ],
    }),
    'pull-request-opened',
    ['push', 'open-pull', 'comment'],
  ],
  [
    'a foreign branch',
    situation({ labels: approved, labelling, branch: { ...branch, ours: false }, comments: [comment()] }),
    'unchanged',
    ['comment'],
  ],
  [
    'a foreign pull request',
    situation({ labels: approved, labelling, pulls: [{ ...pull, ours: false }], comments: [comment()] }),
    'unchanged',
    ['comment'],
  ],
  [
    'edited, but a person has committed on the branch',
    situation({
      labels: approved,
      labelling,
      verdict: edited,
      branch: { ...branch, ours: false },
      pulls: [pull],
      comments: [comment({ approval: accepted })],
    }),
    'approval-withdrawn',
    ['-pending-review', 'comment', '+pending-review', '-approved'],
  ],
  [
    'head moved with the pull request open',
    situation({ labels: approved, labelling, branch, pulls: [pull], comments: [comment()] }),
    'pull-request-updated',
    ['push', 'edit-pull', 'comment'],
  ],
  [
    'branch made, then the run died: the pull request is opened',
    situation({
      labels: approved,
      labelling,
      comments: [comment()],
      branch: {
        ...branch,
        parents: ['h1'],
        files: new Map([
          ['README.md', 'r0'],
          ['evals/run-delta.yaml', blobId('x\n')],
        ]),
      },
    }),
    'pull-request-opened',
    ['open-pull', 'comment'],
  ],
  [
    'record on the default branch',
    situation({
      labels: ['submission', 'approved', 'pending-review'],
      publication: {
        place: { rank: 2, entries: 4, tier: 'Excellent' },
        pageShows: true,
        edited: false,
      },
    }),
    'published',
    ['comment', '+published', '-pending-review', 'close-issue'],
  ],
  [
    'record on the default branch, but its page does not show it',
    situation({ publication: { place: { rank: 2, entries: 4 }, pageShows: false, edited: false } }),
    'pages-drifted',
    [],
  ],
  [
    'merged, but the tree that was read is older',
    situation({
      labels: approved,
      labelling,
      branch,
      pulls: [{ ...pull, open: false, merged: true, closedAt: T3 }],
      comments: [comment({ approval: accepted, pull: 9 })],
    }),
    'unchanged',
    ['-pending-review', 'comment', 'delete-branch'],
  ],
  [
    'merged, and the merge was reverted before any run',
    situation({
      open: false,
      labels: approved,
      pulls: [merged],
      comments: [comment({ approval: accepted, pull: 9 })],
    }),
    'unchanged',
    ['-pending-review', 'comment'],
  ],
  [
    'merged, and corrected by another issue before any run',
    situation({
      labels: approved,
      labelling,
      pulls: [merged],
      comments: [comment({ approval: accepted, pull: 9 })],
      corrected: { record: 'run-delta', by: 12 },
    }),
    'published',
    ['comment', '+published', '-pending-review', 'close-issue'],
  ],
  [
    'a published record that was withdrawn since',
    situation({
      open: false,
      labels: ['submission', 'approved', 'published'],
      pulls: [merged],
      comments: [comment({ place: { rank: 2, entries: 4 } })],
    }),
    'unchanged',
    [],
  ],
  [
    'told as merged and missing, opened again, the label taken off',
    situation({ pulls: [merged], comments: [comment({ pull: 9 })] }),
    'awaiting-review',
    ['comment', '+pending-review'],
  ],
  [
    'published, opened again with the label of then',
    situation({
      labels: ['submission', 'approved', 'published'],
      labelling,
      pulls: [merged],
      comments: [comment({ published: {} })],
    }),
    'approval-refused',
    ['comment', '+pending-review', '-approved'],
  ],
  [
    'a withdrawal that an older Podium told, opened again with the label of then',
    situation({
      kind: 'withdrawal',
      labels: ['submission', 'approved', 'published'],
      labelling,
      pulls: [merged],
      comments: [comment({ digest: '' })],
    }),
    'approval-refused',
    ['comment', '+pending-review', '-approved'],
  ],
  [
    'published, opened again without the label',
    situation({
      labels: ['submission', 'published'],
      pulls: [merged],
      comments: [comment({ published: {}, digest: 'd0' })],
    }),
    'awaiting-review',
    ['comment', '+pending-review'],
  ],
  [
    'two verdict comments',
    situation({ labels: ['submission', 'pending-review'], comments: [comment(), comment({}, T1, 2)] }),
    'awaiting-review',
    ['delete-comment'],
  ],
  [
    'edited with the pull request open, then locked',
    situation({
      locked: true,
      labels: approved,
      labelling,
      verdict: edited,
      branch,
      pulls: [pull],
      comments: [comment({ approval: accepted })],
    }),
    'approval-withdrawn',
    ['-approved', 'close-pull', 'delete-branch'],
  ],
  [
    'closed and locked',
    situation({ open: false, locked: true, branch, pulls: [pull], labels: approved }),
    'withdrawn',
    ['-approved', 'close-pull', 'delete-branch'],
  ],
  [
    'a locked issue',
    situation({ locked: true, labels: approved, labelling, comments: [comment()] }),
    'unchanged',
    [],
  ],
];

describe('decide', () => {
  it.each(ROWS)('%s', (_what, given, outcome, effects) => {
    expect(shown(decide(given))).toEqual([outcome, effects]);
  });

  it('keeps a refused label refused where the run died before it was taken off', () => {
    const first = decide(
      situation({ labels: approved, labelling: { ...labelling, role: 'triage' }, comments: [comment()] }),
    );
    const reason =
      'maria has the role "triage" here; approving needs write, maintain or admin. A maintainer may read the verdict, then add the label "approved" again.';
    const note = { kind: 'approval-refused' as const, reason, event: 50 };
    const next = situation({
      labels: approved,
      labelling,
      comments: [{ ...comment({ note }), text: textOf(first) }],
    });
    expect(shown(decide(next))).toEqual(['approval-refused', ['-approved']]);
    const after = { ...next, issue: { ...next.issue, labels: ['submission', 'pending-review'] } };
    expect(shown(decide(after))).toEqual(['awaiting-review', []]);
  });

  it('names who approved what, and what was edited', () => {
    const plan = decide(
      situation({
        labels: approved,
        labelling,
        verdict: edited,
        branch,
        pulls: [pull],
        comments: [comment({ approval: accepted })],
      }),
    );
    const text = textOf(plan);
    expect(text).toContain(`maria approved ${digest.slice(0, 12)}`);
    expect(text).toContain('since then the record was edited: metrics.AUROC: 0.92 → 0.97.');
    expect(text).toContain(`That is ${edited.digest?.slice(0, 12)} now`);
    expect(text.split('\n')[0]).not.toMatch(/[@#]/);
  });

  it('tells in the comment what is left alone', () => {
    const plan = decide(
      situation({
        labels: approved,
        labelling,
        branch: { ...branch, ours: false },
        pulls: [pull],
        comments: [comment()],
      }),
    );
    expect(plan.remark).toContain('podium/submission-7 (pull request 9)');
    expect(textOf(plan)).toContain('left alone');
  });

  it('does not rewrite the rank that was told at publication', () => {
    const place = { rank: 2, entries: 4, tier: 'Excellent' };
    const told = decide(
      situation({ publication: { place, pageShows: true, edited: false }, labels: ['submission'] }),
    );
    const later = situation({
      open: false,
      labels: ['submission', 'published'],
      comments: [{ ...comment({ place }), text: textOf(told) }],
      publication: { place: { rank: 3, entries: 5 }, pageShows: true, edited: false },
    });
    expect(shown(decide(later))).toEqual(['published', []]);
  });

  it('keeps what was told of a record that a person changed later, but not that an edit was made', () => {
    const place = { rank: 2, entries: 4, tier: 'Excellent' };
    const now = { rank: 4, entries: 4, tier: 'Developing' };
    const told = (of: string) =>
      situation({
        open: false,
        labels: ['submission', 'published'],
        comments: [comment({ place, published: { record: 'run-delta' }, digest: of })],
        publication: { record: 'run-delta', place: now, pageShows: true, edited: false, byHand: 'record' },
      });
    expect(shown(decide(told(digest)))).toEqual(['published', []]);
    const plan = decide(told(edited.digest ?? ''));
    expect(shown(plan)).toEqual(['published', ['comment']]);
    expect(textOf(plan)).toContain('Published: rank 4 of 4, Developing');
  });

  it.each([
    ['record' as const, 'the record was changed by hand'],
    ['record or model' as const, 'the record, or the file of its model, was changed by hand'],
  ])('names what was changed by hand: %s', (byHand, words) => {
    const publication = { place: { rank: 2, entries: 4 }, pageShows: true, edited: false, byHand };
    expect(textOf(decide(situation({ publication })))).toContain(words);
  });

  it('tells who edits a published issue how to correct it', () => {
    const plan = decide(
      situation({
        verdict: edited,
        publication: { place: { rank: 2, entries: 4 }, pageShows: true, edited: true },
      }),
    );
    expect(textOf(plan)).toContain('[CORRECTION]');
    expect(textOf(plan)).toContain('[WITHDRAWAL]');
    expect(textOf(plan)).not.toContain('0.97');
  });
});
