import type { Marker } from '../verdict/marker.ts';
import type { Situation } from './situation.ts';

/** A refusal or withdrawal that was told and still stands, because the submission has not changed since. */
export function standingNote({ comments, verdict }: Situation): Marker['note'] {
  const marker = comments[0]?.marker;
  return marker?.digest === (verdict.digest ?? '') ? marker.note : undefined;
}
