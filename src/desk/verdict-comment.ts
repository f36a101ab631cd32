import type { Verdict } from '../verdict/judge.ts';
import { formatMarker, type Marker } from '../verdict/marker.ts';
import { type Stage, writeVerdict } from '../verdict/write-verdict.ts';
import { LONGEST_BODY } from '../verdict/write-within.ts';
import type { Effect, Made } from './plan.ts';
import { sameText } from './same-text.ts';
import type { Situation } from './situation.ts';
import { toldPublication } from './told-publication.ts';

/** What a comment is to say; `marker` is what it is to remember besides the digest. */
export interface Saying {
  /** What is told of, if not of what the issue says. */
  readonly verdict?: Verdict;
  /** The comment that is there stays as it is. */
  readonly stands?: boolean;
  readonly stage: (made: Made) => Stage;
  readonly marker: (made: Made) => Partial<Marker>;
  /** The text depends on nothing that is still to be made. */
  readonly known: boolean;
}

/** One verdict comment, saying what it should; superfluous ones go. */
export function sayVerdict({ comments, verdict }: Situation, saying: Saying): readonly Effect[] {
  const [seen, ...rest] = comments;
  const told = toldPublication(seen?.marker);
  const published = told && { record: told.record };
  const body = (made: Made) => {
    const stage = saying.stage(made);
    const shown: Marker['shown'] = verdict.valid && showsRecord(stage) ? undefined : false;
    const said = { v: 1 as const, digest: verdict.digest ?? '', shown, published };
    const marker = formatMarker({ ...said, ...saying.marker(made) });
    const text = writeVerdict(saying.verdict ?? verdict, stage, LONGEST_BODY - marker.length);
    return `${marker}\n\n${text}`;
  };
  const current =
    seen !== undefined && (saying.stands === true || (saying.known && sameText(seen.text, body({}))));
  return [
    ...(current ? [] : [{ kind: 'comment' as const, seen, body }]),
    ...rest.map(({ id }): Effect => ({ kind: 'delete-comment', id })),
  ];
}

/** Whether the comment is about to show another digest than it did, or the same as valid or not. */
export function isRenewed({ comments, verdict }: Situation): boolean {
  const marker = comments[0]?.marker;
  return marker?.digest !== (verdict.digest ?? '') || (marker.shown === false) === verdict.valid;
}

/** Whether a comment shows the record that its digest is of, where that is valid. */
function showsRecord(stage: Stage): boolean {
  if (stage.kind === 'missing' || stage.kind === 'corrected') return false;
  return !(stage.kind === 'published' && (stage.edited || stage.byHand !== undefined));
}
