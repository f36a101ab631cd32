/** What templates put in brackets behind a label to say what belongs there. */
const HINT = /\((?:e\.g\.|eg\.|for example|such as|link if|if |optional|a short)[^()]*\)/gi;
/** Words that stand for "nothing yet". */
const NOTHING =
  /^(?:_?no response_?|n\/?a|none|null|tbd|todo|to do|\?+|\.{2,}|…|[-–—]+|<[^<>]*>|\[[^[\]]*\])$/i;

/** Whether a value is one of the words that people and templates write where there is none. */
export function isPlaceholder(value: string): boolean {
  return NOTHING.test(value.trim());
}

/** A field's value without the template's hint, in one line; empty when there is none. */
export function withoutHint(raw: string): string {
  const value = raw.replace(/\s+/g, ' ').trim().replace(HINT, '').trim();
  return isPlaceholder(value) ? '' : value;
}
