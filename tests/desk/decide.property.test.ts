import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeApproval } from '../../src/desk/approval.ts';
import { decide } from '../../src/desk/decide.ts';
import { OUTCOMES } from '../../src/desk/plan.ts';
import type { Situation } from '../../src/desk/situation.ts';
import type { Marker } from '../../src/verdict/marker.ts';
import { apply, applySome } from './apply.ts';
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

const time = fc.constantFrom(T1, T2, T3);
const digests = fc.constantFrom(digest, edited.digest ?? '', '');
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const marker: fc.Arbitrary<Partial<Marker>> = fc.record({
  digest: digests,
  shown: optional(fc.constant(false as const)),
  approval: optional(
    fc.record({ digest: digests, by: fc.constant('maria'), event: fc.constantFrom(50, 51) }),
  ),
  note: optional(
    fc.record({
      kind: fc.constantFrom('approval-refused' as const, 'approval-withdrawn' as const),
      reason: fc.constant('Because.'),
      event: optional(fc.constantFrom(50, 51)),
    }),
  ),
  pull: optional(fc.constantFrom(8, 9)),
  place: optional(fc.constant({ rank: 3, entries: 4 })),
  published: optional(
    fc.record({ record: optional(fc.constant('run-delta')), corrected: optional(fc.constant(12)) }),
  ),
});

const pulls = fc
  .uniqueArray(
    fc.record({
      number: fc.constantFrom(8, 9),
      open: fc.boolean(),
      merged: fc.boolean(),
      ours: fc.boolean(),
      closedAt: time,
    }),
    { selector: ({ number }) => number, maxLength: 2 },
  )
  .map((seen) => seen.toSorted((a, b) => b.number - a.number));

/** Whatever may be seen on GitHub, also where no run of Podium would ever bring it about. */
const situations: fc.Arbitrary<Situation> = fc
  .record({
    open: fc.boolean(),
    locked: fc.boolean(),
    author: fc.constantFrom('sam', 'maria'),
    labels: fc.subarray(['submission', 'pending-review', 'needs-changes', 'approved', 'published', 'other']),
    verdict: fc.constantFrom(verdict, edited, invalid),
    eventDigest: optional(digests),
    comments: fc.array(fc.tuple(marker, time), { maxLength: 2 }),
    labelling: optional(
      fc.record({
        event: fc.constantFrom(50, 51),
        by: fc.constant('maria'),
        isBot: fc.boolean(),
        at: time,
        role: fc.constantFrom('none', 'read', 'triage', 'write', 'maintain', 'admin'),
        shownSince: optional(fc.constantFrom(40, 60)),
      }),
    ),
    branch: optional(fc.record({ ours: fc.boolean(), parent: fc.constantFrom('h0', 'h1') })),
    pulls,
    corrected: optional(fc.constant({ record: 'run-delta', by: 12 })),
    publication: optional(
      fc.record({
        record: optional(fc.constant('run-delta')),
        place: optional(fc.record({ rank: fc.constantFrom(1, 2), entries: fc.constant(4) })),
        pageShows: fc.boolean(),
        edited: fc.boolean(),
        byHand: optional(fc.constantFrom('record' as const, 'record or model' as const)),
      }),
    ),
  })
  .map(({ comments, branch: there, pulls: seen, ...rest }) =>
    situation({
      ...rest,
      comments: comments.map(([remembered, at], index) => comment(remembered, at, index + 1)),
      branch: there && { ...branch, ours: there.ours, parents: [there.parent] },
      pulls: seen.map((one) => ({ ...pull, ...one, open: one.open && !one.merged })),
    }),
  );

const WRITES = ['push', 'open-pull', 'edit-pull'];
const RUNS = { numRuns: 1500 };

describe('decide, whatever the situation', () => {
  it('has an outcome of the closed list', () => {
    fc.assert(
      fc.property(situations, (given) => {
        expect(OUTCOMES).toContain(decide(given).outcome);
      }),
      RUNS,
    );
  });

  it('writes to the repository only while an approval holds, on an open, unlocked issue', () => {
    fc.assert(
      fc.property(situations, (given) => {
        const { effects } = decide(given);
        if (!effects.some(({ kind }) => WRITES.includes(kind))) return;
        expect(judgeApproval(given)).toMatchObject({ holds: true });
        expect(given.issue).toMatchObject({ open: true, locked: false });
        expect(given.issue.labels).toContain('approved');
        expect(given.labelling).toMatchObject({ role: expect.stringMatching(/^(write|maintain|admin)$/) });
        expect(given.labelling?.by).not.toBe(given.issue.author);
        expect(given.verdict.valid).toBe(true);
      }),
      RUNS,
    );
  });

  it('touches nothing that is not Podium’s own', () => {
    fc.assert(
      fc.property(situations, (given) => {
        const own = Object.values(given.config.labels);
        for (const effect of decide(given).effects) {
          if (effect.kind === 'remove-label') expect(own).toContain(effect.label);
          if (effect.kind === 'add-labels') for (const label of effect.labels) expect(own).toContain(label);
          if (effect.kind === 'add-labels') expect(effect.labels).not.toContain('approved');
          if (effect.kind === 'push' || effect.kind === 'delete-branch') {
            expect(effect.branch).toBe('podium/submission-7');
            expect(given.branch?.ours ?? true).toBe(true);
          }
          if (effect.kind === 'edit-pull' || effect.kind === 'close-pull') {
            expect(given.pulls.find(({ number }) => number === effect.number)).toMatchObject({
              ours: true,
              open: true,
            });
            expect(given.branch?.ours ?? true).toBe(true);
          }
          if (effect.kind === 'delete-comment')
            expect(given.comments.map(({ id }) => id)).toContain(effect.id);
        }
      }),
      RUNS,
    );
  });

  it('finds nothing to do once its effects are there', () => {
    fc.assert(
      fc.property(situations, (given) => {
        const after = apply(given, decide(given));
        const again = decide(after);
        expect(again.effects.map(({ kind }) => kind)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('ends the same when a run is killed after any of its effects', () => {
    fc.assert(
      fc.property(situations, fc.nat(8), (given, count) => {
        const plan = decide(given);
        const whole = end(apply(given, plan));
        const half = applySome(given, plan, Math.min(count, plan.effects.length));
        expect(end(apply(half, decide(half)))).toEqual(whole);
      }),
      RUNS,
    );
  });
});

/** What of a situation people see: the comment without its times, labels, branch, pull requests. */
function end({ issue, comments, branch: there, pulls: seen }: Situation) {
  return {
    labels: [...issue.labels].sort(),
    open: issue.open,
    comments: comments.map(({ text }) => text.split('\n').slice(1).join('\n')),
    branch: there && { ...there, sha: '' },
    pulls: seen.filter(({ open }) => open).map(({ title, body }) => ({ title, body })),
  };
}

it('judges the same approval whatever else is there', () => {
  expect(judgeApproval(situation({ labels: ['approved'], labelling, comments: [comment()] }))).toEqual({
    holds: true,
    by: 'maria',
    event: 50,
  });
});
