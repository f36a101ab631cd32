import type { Hub } from '../hub/hub.ts';
import type { Marker } from '../verdict/marker.ts';
import { branchName } from './branch-name.ts';
import type { Forge } from './forge.ts';
import type { Issue, Pull, Situation } from './situation.ts';
import { isTold } from './told-publication.ts';

interface Deeds {
  readonly hub: Hub;
  readonly issue: Issue;
  readonly marker: Marker | undefined;
  /** Pull requests of the issue's branch, newest first. */
  readonly pulls: readonly Pull[];
}

/**
 * Which issue corrected the record that this one brought, before this one was told of it: the record bears the other's
 * number, and the other's pull request is the younger of two that name the record and were merged.
 */
export async function correctedSince(
  { hub, issue, marker, pulls }: Deeds,
  forge: Pick<Forge, 'pulls'>,
): Promise<Situation['corrected']> {
  const last = pulls.find(({ ours }) => ours);
  if (last?.merged !== true || isTold(marker, issue, hub.config, last)) return undefined;
  const { record = '', corrected } = marker?.published ?? {};
  if (corrected !== undefined) return { record, by: corrected };
  for (const { id, issueNumber: by } of hub.evaluations) {
    if (by === undefined || by === issue.number || !brought(last, id)) continue;
    const others = await forge.pulls(branchName(by));
    if (others.some((pull) => pull.number > last.number && brought(pull, id))) return { record: id, by };
  }
  return undefined;
}

const brought = ({ ours, merged, body }: Pull, id: string): boolean =>
  ours && merged && body.includes(`\`${id}\``);
