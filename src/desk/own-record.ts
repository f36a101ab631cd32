import type { Evaluation } from '../hub/hub.ts';
import type { Marker } from '../verdict/marker.ts';
import type { IssueKind } from './issue-kind.ts';
import type { Issue, Pull } from './situation.ts';

/** The records that bear an issue's number: its own, or, where a hub was copied, one of another issue elsewhere. */
export function bearing(evaluations: readonly Evaluation[], { number }: Issue): readonly Evaluation[] {
  return evaluations.filter(({ issueNumber }) => issueNumber === number);
}

/** What Podium has done for an issue so far. */
interface Deeds {
  readonly kind: IssueKind;
  readonly issue: Issue;
  readonly marker: Marker | undefined;
  /** All pull requests of its branch. */
  readonly pulls: readonly Pull[];
}

/**
 * The record that an issue brought to the default branch, of those that bear its number. Podium's own pull request
 * names it and was merged, or added what was not there before; or it has the digest that was approved; or it was told
 * to be published. Whose account it names proves nothing: a correction keeps its first submitter, accounts are
 * renamed, and a copied hub has records of the same person.
 */
export function ownRecord(found: readonly Evaluation[], deeds: Deeds): Evaluation | undefined {
  return found.find((evaluation) => isOwn(evaluation, deeds));
}

function isOwn({ id, digest, submittedBy }: Evaluation, { kind, issue, marker, pulls }: Deeds): boolean {
  const isNamed = ({ ours, merged, body }: Pull) =>
    ours && (merged || kind === 'submission') && body.includes(`\`${id}\``);
  if (pulls.some(isNamed)) return true;
  if (digest !== undefined && digest === (marker?.record ?? marker?.approval?.digest)) return true;
  if (marker?.published !== undefined) return marker.published.record === id;
  // Told by a Podium that did not remember what.
  return marker?.place !== undefined && submittedBy?.toLowerCase() === issue.author.toLowerCase();
}
