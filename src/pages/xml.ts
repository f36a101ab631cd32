import { tidyText } from './inert.ts';

declare const written: unique symbol;
/** XML source, which only {@link element} makes. */
export type Xml = string & { readonly [written]: true };

/**
 * An element with texts of anybody's as values and content. Written here because the serializer we know leaves
 * `]]>` in a text as it is, which no XML reader accepts; what these few lines escape is tested by reading it back.
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  content: string | readonly Xml[],
): Xml {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  // Each child on a line of its own, so that a new one is a few new lines; white space beside elements is no text.
  const inside =
    typeof content === 'string' ? escaped(content) : [...content.map((child) => `\n${child}`), '\n'].join('');
  const empty = content.length === 0 && typeof content !== 'string';
  return `<${name}${given.join('')}${empty ? '/>' : `>${inside}</${name}>`}` as Xml;
}

/** Text as it is shown, without the two code points that XML has no way to write. */
function escaped(text: string): string {
  const shown = tidyText(text).replace(/[\ufffe\uffff]/g, '\ufffd') || '(blank)';
  return shown.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
