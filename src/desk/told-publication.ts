import type { Config } from '../hub/config.ts';
import type { Marker } from '../verdict/marker.ts';
import { isLabelled } from './labels.ts';
import type { Issue, Pull } from './situation.ts';

/** The publication that a comment remembers: once told, it is kept whatever the comment says later. */
export function toldPublication(marker: Marker | undefined): Marker['published'] {
  return marker?.published ?? (marker?.place === undefined ? undefined : {});
}

/** Whether an issue was told that it is published, by the comment or, for want of that, by the label. */
export function wasTold(marker: Marker | undefined, issue: Issue, { labels }: Config): boolean {
  return toldPublication(marker) !== undefined || isLabelled(issue, labels.published);
}

/**
 * Whether it was told of what this very pull request brought. A comment that remembers the pull request does not tell of
 * its publication yet, whatever was published before.
 */
export function isTold(
  marker: Marker | undefined,
  issue: Issue,
  config: Config,
  { number }: Pick<Pull, 'number'>,
): boolean {
  return wasTold(marker, issue, config) && marker?.pull !== number;
}
