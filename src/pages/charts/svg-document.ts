import { darkStyle } from './palette.ts';

const FONT = "system-ui, -apple-system, 'Segoe UI', Helvetica, Arial, sans-serif";
/** What Vega writes for pictures that can be clicked, or again with every text. */
const SUPERFLUOUS = / (?:role|aria-[a-z]+|pointer-events|font-family|opacity)="(?:[a-z][^"]*|true|1)"/g;
const INVISIBLE =
  /<path class="(?:foreground"[^>]* display="none"|background"[^>]* d="M0,0h0v0h0Z")[^>]*\/>/g;

/**
 * A drawing as a document of its own: named and described for screen readers, with a dark scheme, one element
 * a line so that a change of one row is a change of few lines, and no more decimals than can be seen.
 */
export function svgDocument(
  drawing: string,
  { title, description }: { title: string; description: string },
): string {
  const [, attributes = '', content = ''] = /^<svg([^>]*)>([\s\S]*)<\/svg>$/.exec(drawing) ?? [];
  if (content === '') throw new Error('The drawing is not one SVG element.');
  const head = [
    `<svg${attributes} role="img" aria-labelledby="title desc" font-family="${FONT}">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="desc">${escaped(description)}</desc>`,
    `<style>${darkStyle()}</style>`,
  ];
  // Text never holds a raw `<` or `>`, so these are tags.
  const lines = content
    .replace(INVISIBLE, '')
    .replace(/<[^>]*>/g, (tag) => rounded(tag.replace(SUPERFLUOUS, '')))
    .replaceAll('><', '>\n<');
  return `${[...head, lines, '</svg>'].join('\n')}\n`;
}

const rounded = (tag: string) =>
  tag.replace(/-?\d+\.\d{3,}(?:e-?\d+)?/g, (number) => String(Math.round(Number(number) * 100) / 100));

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
