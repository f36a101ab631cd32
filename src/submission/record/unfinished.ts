/** What a record may say of a run that did not finish. */
export const UNFINISHED =
  /^(?:fail|partial|running|pending|queued|cancel|skip|abort|error|crash|invalid|incomplete|killed|timed? ?out)/i;
