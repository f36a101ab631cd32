import { type Stage, writeVerdict } from '../../verdict/write-verdict.ts';
import { isLabelled, putOn, takeOff } from '../labels.ts';
import type { Effect, Plan } from '../plan.ts';
import type { Publication, Pull, Situation } from '../situation.ts';
import { sayVerdict } from '../verdict-comment.ts';
import { closePulls, deleteBranch, foreignWork } from './retract.ts';

export const ALREADY_THERE = 'This is on the default branch already.';

/** What was asked for is on the default branch: tells the final rank and closes, once the page shows it. */
export function publish(situation: Situation, publication: Publication): Plan {
  if (!publication.pageShows) {
    return {
      outcome: 'pages-drifted',
      effects: [],
      remark: `The data are on the default branch, but the page there does not show them. It is published once the pages are what the data generate.`,
    };
  }
  const { record, edited, byHand, told: verdict = situation.verdict } = publication;
  const before = toldBefore(situation);
  // A place that was told before does not go with a score that a person changed later: the comment stays as it is. One
  // that tells of an edit which was taken back cannot, so it tells what is published now.
  const isKept = before !== undefined && byHand !== undefined && !edited;
  const stands = isKept && situation.comments[0]?.marker?.digest === (situation.verdict.digest ?? '');
  const { place } = isKept && !stands ? publication : (before ?? publication);
  const unranked = record !== undefined && place === undefined;
  const stage: Stage = { kind: 'published', place, unranked, edited, byHand };
  const published = { record, ...(unranked ? { unranked: true as const } : {}) };
  return {
    outcome: 'published',
    effects: [
      ...sayVerdict(situation, {
        verdict,
        stage: () => stage,
        marker: () => ({ place, published }),
        known: true,
        stands,
      }),
      ...afterTelling(situation),
    ],
    remark: foreignWork(situation),
    comment: stands ? undefined : writeVerdict(verdict, stage),
  };
}

/** What was merged is corrected by another issue already: tells which, and closes. */
export function publishCorrected(
  situation: Situation,
  { record, by }: NonNullable<Situation['corrected']>,
  { number }: Pull,
): Plan {
  const stage: Stage = { kind: 'corrected', number, by };
  const marker = { pull: number, published: { record, corrected: by } };
  return {
    outcome: 'published',
    effects: [
      ...sayVerdict(situation, { stage: () => stage, marker: () => marker, known: true }),
      ...afterTelling(situation),
    ],
    remark: foreignWork(situation),
    comment: writeVerdict(situation.verdict, stage),
  };
}

/** What is done once a publication is told. */
function afterTelling(situation: Situation): readonly Effect[] {
  const { config, issue } = situation;
  const { published, pending_review, needs_changes } = config.labels;
  const close: readonly Effect[] = issue.open ? [{ kind: 'close-issue' }] : [];
  return [
    ...putOn(issue, [published]),
    ...takeOff(issue, [pending_review, needs_changes]),
    ...closePulls(situation, ALREADY_THERE),
    ...close,
    ...deleteBranch(situation, ALREADY_THERE),
  ];
}

/** The rank at publication is final: once it was told, a board that moves on does not rewrite history. */
function toldBefore({ issue, comments, config }: Situation): Pick<Publication, 'place'> | undefined {
  if (issue.open || !isLabelled(issue, config.labels.published)) return undefined;
  const { place, published } = comments[0]?.marker ?? {};
  return place !== undefined || published?.unranked === true ? { place } : undefined;
}
