/** GitHub takes 65,536 characters for a comment or the body of a pull request; a little is kept in hand. */
export const LONGEST_BODY = 65_000;

/** Below this, what is left are headlines and counts. */
const LEAST = 1 / 2048;

/**
 * A text of at most `most` characters as it is written: users' text grows up to eighteenfold when it is made inert,
 * so only the whole can be measured. `write` is given the share of rows, fields and characters that it may show,
 * which is halved until the text fits.
 */
export function writeWithin(most: number, write: (share: number) => string): string {
  for (let share = 1; ; share /= 2) {
    const text = write(share);
    if (text.length <= most || share <= LEAST) return text;
  }
}

/** The first `most` characters of a text, none of them halved. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const signs = Array.from(text.slice(0, 2 * most + 2));
  return signs.length > most ? `${signs.slice(0, most).join('')}…` : text;
}

/** How many of `most` a share of them is. */
export const part = (most: number, share: number): number => Math.floor(most * Math.min(1, share));
