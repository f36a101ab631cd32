/** What Markdown strikes out, `~~0.91~~` or `~0.91~`, but neither `~5` nor `~5 to ~6`. */
const TILDES = /(?<!~)(~{1,2})(?![\s~])[^~]{1,200}?(?<!\s)\1(?!~)/g;
/** What a tag strikes out. */
const TAGS = /<(del|s|strike)>[^<]{0,200}<\/\1>/gi;
/** Longer texts are no names or numbers. */
const MOST_CHARACTERS = 500;

/** What is left of a text without what is struck out in it; undefined where nothing is. */
export function withoutStruck(text: string): string | undefined {
  if (text.length > MOST_CHARACTERS || !/[~<]/.test(text)) return undefined;
  const left = text.replace(TILDES, ' ').replace(TAGS, ' ');
  return left === text ? undefined : left.replace(/\s+/g, ' ').trim();
}
