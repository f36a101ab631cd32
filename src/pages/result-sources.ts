import type { RootContent } from 'mdast';
import type { Entry } from '../ranking/board.ts';
import { detailsOpening } from './flavor.ts';
import { inertText } from './inert.ts';
import { linkText, source, table } from './markdown.ts';
import type { PageContext } from './page-context.ts';
import { RUN_LINK_HEADS, runLinks } from './run-links.ts';

/** Which run each place rests on: the model's page, the record, where it was submitted, who verified it. */
export function resultSources(entries: readonly Entry[], context: PageContext): RootContent[] {
  if (entries.length === 0) return [];
  const rows = entries.map(({ modelId, modelName, evaluation }) => [
    linkText(modelHref(modelId, context), inertText(modelName)),
    ...runLinks(evaluation, context),
  ]);
  return [
    source(
      detailsOpening(context.config.pages.flavor, '🔎 <strong>Where do these results come from?</strong>'),
    ),
    table([':--', ':--', ':--', ':--'], ['Model', ...RUN_LINK_HEADS], rows),
    source('</details>'),
  ];
}

/** Link to a model's page from the page that is being written. */
export function modelHref(id: string, { site, href }: PageContext): string | undefined {
  const path = site.model(id);
  return path === undefined ? undefined : href(path);
}
