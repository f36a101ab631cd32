/** What a record may say of a run that did not finish. */
export const UNFINISHED =
  /^\s*(?:fail(?:ed|ure)?|partial|running|pending|queued|cancel(?:l?ed)?|skipped|abort(?:ed)?|error|crash(?:ed)?|invalid|incomplete|killed|timed? ?out)\s*$/i;
