import { darkStyle } from './palette.ts';

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
    `<svg${attributes} role="img" aria-labelledby="title desc">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="desc">${escaped(description)}</desc>`,
    `<style>${darkStyle()}</style>`,
  ];
  // Text never holds a raw `<` or `>`, so these are tags.
  const lines = content.replace(/<[^>]*>/g, rounded).replaceAll('><', '>\n<');
  return `${[...head, lines, '</svg>'].join('\n')}\n`;
}

const rounded = (tag: string) =>
  tag.replace(/-?\d+\.\d{3,}(?:e-?\d+)?/g, (number) => String(Math.round(Number(number) * 100) / 100));

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
