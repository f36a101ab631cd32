import type { Html, RootContent } from 'mdast';
import type { Config } from '../hub/config.ts';
import { paragraph, source, strong, write } from './markdown.ts';

export type Flavor = Config['pages']['flavor'];

const ALERTS = { success: 'TIP', info: 'NOTE', abstract: 'IMPORTANT', tip: 'TIP', note: 'NOTE' } as const;

/** A framed remark: an admonition of MkDocs or an alert of GitHub. The title is ours. */
export function callout(
  flavor: Flavor,
  kind: keyof typeof ALERTS,
  title: string,
  children: readonly RootContent[],
): Html {
  if (flavor === 'mkdocs') return source(`!!! ${kind} "${title}"\n${prefixed('    ', write(children))}`);
  const body = write([paragraph(strong(title)), ...children]);
  return source(`> [!${ALERTS[kind]}]\n${prefixed('> ', body)}`);
}

function prefixed(prefix: string, text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? prefix.trimEnd() : prefix + line))
    .join('\n');
}

/** Opening of a part that unfolds; MkDocs reads Markdown in it only where it is told to. */
export function detailsOpening(flavor: Flavor, summary: string): string {
  const tag = flavor === 'mkdocs' ? '<details markdown="1">' : '<details>';
  return `${tag}\n<summary>${summary}</summary>`;
}
