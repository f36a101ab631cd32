import type { RootContent } from 'mdast';
import type { Entry } from '../ranking/board.ts';
import { decimals } from './figures.ts';
import { detailsOpening } from './flavor.ts';
import { inertText } from './inert.ts';
import { linkText, source, table } from './markdown.ts';
import type { PageContext } from './page-context.ts';
import { RUN_LINK_HEADS, runLinks } from './run-links.ts';

/** Which run each place rests on: the model's page, the record, where it was submitted, who verified it. */
export function resultSources(entries: readonly Entry[], context: PageContext): RootContent[] {
  if (entries.length === 0) return [];
  const known = entries.some(({ interval }) => interval !== undefined);
  const rows = entries.map((entry) => [
    linkText(modelHref(entry.modelId, context), inertText(entry.modelName)),
    ...(known ? [intervalText(entry)] : []),
    ...runLinks(entry.evaluation, context),
  ]);
  const heads = ['Model', ...(known ? ['95 % Interval'] : []), ...RUN_LINK_HEADS];
  return [
    source(
      detailsOpening(context.config.pages.flavor, '🔎 <strong>Where do these results come from?</strong>'),
    ),
    table(
      heads.map(() => ':--' as const),
      heads,
      rows,
    ),
    source('</details>'),
  ];
}

/** `0.8900 to 0.9300: ranks 1 to 3`. */
function intervalText({ interval, rankRange }: Entry): string {
  if (interval === undefined) return '-';
  const limits = `${decimals(interval[0])} to ${decimals(interval[1])}`;
  if (rankRange === undefined) return limits;
  const [best, worst] = rankRange;
  return `${limits}: ${best === worst ? `rank ${best}` : `ranks ${best} to ${worst}`}`;
}

/** Link to a model's page from the page that is being written. */
function modelHref(id: string, { site, href }: PageContext): string | undefined {
  const path = site.model(id);
  return path === undefined ? undefined : href(path);
}
