/** Longer texts are not written out in a remedy. */
const LONGEST = 200;

/** A text as a YAML string in double quotes, to be copied; undefined where it is too long for that. */
export function inQuotes(text: string): string | undefined {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
  return escaped.length > LONGEST ? undefined : `"${escaped}"`;
}
