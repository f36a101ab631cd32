const MOST_CHARACTERS = 80;

/**
 * A value as a message quotes it: in double quotes, cut at 80 characters, with everything that cannot be seen (and
 * line ends, which could start a workflow command in a log) written as an escape.
 */
export function quoted(text: string): string {
  const short = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
  return JSON.stringify(short).replace(
    /[\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\u007f-\u00a0]/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}
