import type { Hub } from '../hub/hub.ts';
import { renderPages } from '../pages/render-pages.ts';

const rendered = new WeakMap<Hub, ReadonlyMap<string, string>>();

/** The pages of a hub, made once for a hub however many issues ask for them. */
export function pagesOf(hub: Hub): ReadonlyMap<string, string> {
  const known = rendered.get(hub);
  if (known !== undefined) return known;
  const pages = renderPages(hub);
  rendered.set(hub, pages);
  return pages;
}
