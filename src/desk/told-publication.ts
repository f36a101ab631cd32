import type { Config } from '../hub/config.ts';
import type { Marker } from '../verdict/marker.ts';
import { isLabelled } from './labels.ts';
import type { Issue } from './situation.ts';

/** The publication that a comment remembers: once told, it is kept whatever the comment says later. */
export function toldPublication(marker: Marker | undefined): Marker['published'] {
  return marker?.published ?? (marker?.place === undefined ? undefined : {});
}

/** Whether an issue was told that it is published, by the comment or, for want of that, by the label. */
export function wasTold(marker: Marker | undefined, issue: Issue, { labels }: Config): boolean {
  return toldPublication(marker) !== undefined || isLabelled(issue, labels.published);
}
