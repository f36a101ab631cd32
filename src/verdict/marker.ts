import { z } from 'zod';

/** What the verdict comment remembers between runs. */
const markerSchema = z.object({
  v: z.literal(1),
  /** Digest the comment was written for; empty where there was no record. */
  digest: z.string(),
  /** `false` where the comment shows no valid record with this digest: no approval may rest on it. */
  shown: z.literal(false).optional(),
  /** The approval that was found to hold, bound to one label event and to one digest. */
  approval: z.object({ digest: z.string(), by: z.string(), event: z.number() }).optional(),
  /** Digest in the approved record, where the approval binds to more: a correction's to what it replaces as well. */
  record: z.string().optional(),
  /** Why an approval was refused or withdrawn; shown until the submission changes. `event`: the label event it refuses. */
  note: z
    .object({
      kind: z.enum(['approval-refused', 'approval-withdrawn']),
      reason: z.string(),
      event: z.number().optional(),
    })
    .optional(),
  /** Head of the branch that Podium pushed last, and the fingerprint of what it holds. */
  head: z.string().optional(),
  built: z.string().optional(),
  /** Pull request that Podium opened. */
  pull: z.number().optional(),
  /** The place that was told at publication. */
  place: z.object({ rank: z.number(), entries: z.number(), tier: z.string().optional() }).optional(),
  /**
   * A publication was told; `record` is the id of the evaluation, which a withdrawal has not. `unranked`, and the issue
   * that `corrected` the record before, stand only in the comment that tells so, as `place` does.
   */
  published: z
    .object({
      record: z.string().optional(),
      unranked: z.literal(true).optional(),
      corrected: z.number().optional(),
    })
    .optional(),
});
export type Marker = z.infer<typeof markerSchema>;

const OPEN = '<!-- podium:verdict ';
const CLOSE = ' -->';

/** The first line of the verdict comment; no value can end the HTML comment early, mention anyone or refer to anything. */
export function formatMarker(marker: Marker): string {
  const json = JSON.stringify(marker).replace(
    /[<>&@#]|-(?=-)|(?<=-)-/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${OPEN}${json}${CLOSE}`;
}

/** The marker of a comment; undefined when its first line is none, `broken` when it cannot be understood. */
export function parseMarker(comment: string): Marker | 'broken' | undefined {
  const line = comment.replace(/\r\n/g, '\n').split('\n', 1)[0] ?? '';
  if (!line.startsWith(OPEN) || !line.trimEnd().endsWith(CLOSE)) return undefined;
  try {
    const read = markerSchema.safeParse(JSON.parse(line.trimEnd().slice(OPEN.length, -CLOSE.length)));
    return read.success ? read.data : 'broken';
  } catch {
    return 'broken';
  }
}
