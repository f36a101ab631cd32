// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what this is for.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]/;
/** Turns the reading direction, cannot be seen at all, or is half a character that UTF-8 cannot hold. */
const DECEPTIVE =
  /\u00ad|\u034f|\u061c|\u180e|\u200b|[\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Cs}/u;
/** In names, nothing that cannot be seen: they are compared by eye. */
const UNSEEN =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]|\u034f|[\u115f\u1160\u2800\u3164\uffa0]|[\u180b-\u180f]|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/u;

/** A character that has no place in a text, and where it stands. */
export interface Intruder {
  /** `U+202E` */
  readonly code: string;
  readonly index: number;
}

/** The first character that some readers take for a line end, or that steers what shows the text. */
export const controlIn = (text: string): Intruder | undefined => first(CONTROL, text);

/** As {@link controlIn}, and characters that make a text look like another one. For text that is written. */
export const deceptionIn = (text: string): Intruder | undefined =>
  first(CONTROL, text) ?? first(DECEPTIVE, text);

/** Any character that cannot be seen. For names and keys. */
export const unseenIn = (text: string): Intruder | undefined => first(UNSEEN, text);

function first(pattern: RegExp, text: string): Intruder | undefined {
  const found = pattern.exec(text);
  if (found === null) return undefined;
  const code = found[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
  return { code: `U+${code}`, index: found.index };
}
