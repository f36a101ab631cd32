import type { Hub } from '../hub/hub.ts';
import { indexPage } from './index-page.ts';
import { leaderboardCsv } from './leaderboard-csv.ts';
import { leaderboardJson } from './leaderboard-json.ts';
import { pageContext } from './page-context.ts';

/**
 * The pages of a hub, path to text: the leaderboard page, and `leaderboard.json` and `leaderboard.csv` beside it.
 * The same hub gives the same bytes, whatever the order of its files.
 */
export function renderPages(hub: Hub): ReadonlyMap<string, string> {
  const context = pageContext(hub);
  const { path } = hub.config.pages;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return new Map([
    [path, indexPage(context)],
    [`${folder}leaderboard.json`, leaderboardJson(context)],
    [`${folder}leaderboard.csv`, leaderboardCsv(context)],
  ]);
}
