import type { Hub } from '../hub/hub.ts';
import { atomFeed } from './atom-feed.ts';
import { badge } from './badge.ts';
import { benchmarkPages } from './benchmark-pages.ts';
import { chartsOf } from './charts/charts-of.ts';
import { indexPage } from './index-page.ts';
import { leaderboardCsv } from './leaderboard-csv.ts';
import { leaderboardJson } from './leaderboard-json.ts';
import { modelPages } from './model-pages.ts';
import { pageContext } from './page-context.ts';
import { pageFiles, pageFilesPath } from './page-files.ts';

/**
 * The pages of a hub, path to text: the leaderboard page, `leaderboard.json`, `leaderboard.csv` and `feed.xml`
 * beside it, a page for each model (and for each benchmark, where one page cannot hold them all), a badge for
 * each model on a benchmark, and `files.json`, the list of all these and of the charts, which `renderSite`
 * draws. The same hub gives the same bytes,
 * whatever the order of its files. What is to be removed says `vanishedPages`.
 */
export function renderPages(hub: Hub): ReadonlyMap<string, string> {
  const whole = pageContext(hub);
  const { text, split } = indexPage(whole);
  const context = { ...whole, split };
  const { site, boards, config } = context;
  const pages = new Map([
    [site.index, text],
    [`${site.folder}leaderboard.json`, leaderboardJson(context)],
    [`${site.folder}leaderboard.csv`, leaderboardCsv(context)],
    [`${site.folder}feed.xml`, atomFeed(context)],
    ...(split ? boards.flatMap((board) => benchmarkPages(board, context)) : []),
    ...modelPages(context),
  ]);
  if (config.pages.badges) {
    for (const board of boards) {
      for (const entry of board.entries) {
        pages.set(site.badge(board.benchmark.id, entry.modelId), badge(board, entry));
      }
    }
  }
  const charts = boards.flatMap((board) => chartsOf(board, context).map(({ path }) => path));
  const list = pageFilesPath(config);
  return pages.set(list, pageFiles([...pages.keys(), ...charts, list]));
}
