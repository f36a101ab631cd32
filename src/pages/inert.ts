import type { PhrasingContent } from 'mdast';

/** Splits the text that a renderer searches for mentions, references and links; shows nothing. */
const BREAK = '<span></span>';

/** Letters that are read from right to left; listed, because `\p{Script}` grows with every Unicode. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Most names: words and numbers joined by `-` or `_`, which mean nothing inside a word. */
const JOINED = /^[A-Za-z0-9]+(?:[_-][A-Za-z0-9]+)*$/;
/** Names that no Markdown dialect reads anything into, in any place. */
const PLAIN = /^[A-Za-z](?:[A-Za-z0-9,'()/-]| (?! |$))*$/;
/**
 * Commit ids, references such as `GH-1`, and bare hosts that GitHub turns into links. A link may begin right
 * behind `_`, so `\b`, to which `_` is a letter, is no boundary here.
 */
const LINKED = /(?<![A-Za-z0-9])(?:[0-9a-f]{7,}(?![A-Za-z0-9])|(?:GH|GHSA|CVE)-(?=\w)|www\.)/i;
const LINKED_ALL = new RegExp(LINKED, 'gi');
/** ASCII punctuation that is special somewhere, but not where it stands alone inside a text. */
const SPECIAL =
  /[!#$&*:<=>@[\\\]^`_{|}~]|^[\x21-\x27\x29-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e]|(?<=^\d{1,9})[.)]|\++(?=\+)|(?<=\+)\+/gu;

/**
 * Untrusted text as Markdown source that can only ever be read as that text: on a page of MkDocs, Jekyll or
 * GitHub, in a comment, in a table cell and at the start of a line. White space, line ends and control
 * characters become single spaces; characters that change the reading direction are left out. What is special
 * becomes a character reference, and because GitHub looks for `@name`, `#1` and links after it has resolved
 * those, an empty `<span>` stands behind what could begin one. A text that is read from right to left is set apart,
 * so that it does not draw a number behind it to its other side.
 */
export function inertText(text: string): string {
  if ((JOINED.test(text) || PLAIN.test(text)) && !LINKED.test(text)) return text;
  const tidy = tidyText(text);
  if (tidy === '') return '(blank)';
  const parts: string[] = [];
  let done = 0;
  for (const match of tidy.matchAll(LINKED_ALL)) {
    parts.push(tidy.slice(done, match.index), ...breakable(match[0]));
    done = match.index + match[0].length;
  }
  parts.push(tidy.slice(done));
  // A NUL cannot be in tidy text, so it marks the breaks until the special characters are replaced.
  const source = parts.join('').replace(SPECIAL, reference).replaceAll('\0', BREAK);
  return RIGHT_TO_LEFT.test(tidy) ? `<span dir="auto">${source}</span>` : source;
}

/** Untrusted text for a syntax tree; the only way for such text into a page or a comment. */
export function inert(text: string): PhrasingContent[] {
  const value = inertText(text);
  // Only text that the writer would leave as it is may be a text node; the rest is source already.
  return [value === text && PLAIN.test(text) ? { type: 'text', value } : { type: 'html', value }];
}

/** Characters that leave nothing to be seen, such as U+200B, U+3164 and U+2800. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\u2800\s]/gu;

/** What of an untrusted text is shown: well-formed, on one line, left to right as it is written; nothing where nothing can be seen. */
export function tidyText(text: string): string {
  const tidy = text
    .toWellFormed()
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return tidy.replace(UNSEEN, '') === '' ? '' : tidy;
}

function breakable(linked: string): string[] {
  if (linked.toLowerCase().startsWith('www')) return [linked.slice(0, 3), '\0', '.'];
  if (linked.endsWith('-')) return [linked, '\0'];
  return [linked.replace(/.{6}(?=.)/g, '$&\0')];
}

function reference(found: string, index: number, whole: string): string {
  const before = whole[index - 1] ?? ' ';
  const after = whole[index + found.length] ?? ' ';
  if (found === '_' && /[A-Za-z0-9]/.test(before) && /[A-Za-z0-9]/.test(after)) return '_';
  if (found === ':' && after === ' ' && index > 0) return found;
  const references = Array.from(found, (sign) => NAMED[sign] ?? `&#${sign.codePointAt(0)};`).join('');
  return /[@#:$\\]/.test(found) ? `${references}\0` : references;
}

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
