import { createTwoFilesPatch } from 'diff';
import type { Config } from '../hub/config.ts';
import { listedFiles, pageFilesPath, vanishedPages } from '../pages/page-files.ts';
import { renderSite } from '../pages/render-site.ts';
import type { Answer } from './answer.ts';
import { loadCheckout } from './load-checkout.ts';
import { pageStore } from './page-store.ts';
import type { Progress } from './read-checkout.ts';

export interface BuildOptions {
  readonly hub: string;
  /** Only compare the pages and show the difference; every file is parsed, whatever was parsed before. */
  readonly check?: boolean;
  readonly cache?: boolean;
  readonly progress?: Progress;
}

interface Page {
  readonly path: string;
  readonly text: string;
  readonly now: string | undefined;
}

/** Files named one by one; of more there is a count. */
const MOST_NAMED = 20;
/** A comparison of two long texts with nothing in common takes minutes. */
const MOST_EDITS = 5000;

/** Writes the pages and removes those that the hub no longer has, or with `check` only compares them. */
export async function build({
  hub: folder,
  check = false,
  cache = true,
  progress,
}: BuildOptions): Promise<Answer> {
  const hub = loadCheckout(folder, { cache: cache && !check, progress });
  const problems = hub.problems.map(({ message }) => message);
  const pages = await renderSite(hub, (message) => problems.push(message));
  const store = pageStore(folder);
  const list = store.read(pageFilesPath(hub.config));
  if (list !== undefined && listedFiles(list).length === 0)
    problems.push(
      `${pageFilesPath(hub.config)} cannot be read, so pages of what is no longer there are kept. Restore it from the last commit and build again.`,
    );
  const vanished = vanishedPages(list, pages, hub.config).filter((path) => store.read(path) !== undefined);
  const stale: Page[] = [];
  for (const [path, text] of pages) {
    const now = store.read(path);
    if (now !== text) stale.push({ path, text, now });
  }
  if (!check) {
    // Removed first, because to some systems `A.md` and `a.md` are one file; listed before they are there, so that
    // an interrupted build leaves no page that the next one would take for foreign.
    for (const path of vanished) store.remove(path);
    for (const { path, text } of stale.toSorted(listFirst(hub.config))) store.write(path, text);
  }
  const names = stale.map(({ path }) => path);
  const count = `${hub.evaluations.length} evaluation${hub.evaluations.length === 1 ? '' : 's'}`;
  const upToDate = stale.length === 0 && vanished.length === 0;
  return {
    exitCode: check && !upToDate ? 1 : 0,
    lines: check
      ? upToDate
        ? [`The pages are what the hub's ${count} generate.`]
        : [...differences(stale), ...verdict(names, vanished)]
      : upToDate
        ? [`The pages were up to date (${count}).`]
        : [...named('wrote', names), ...named('removed', vanished)],
    warnings: problems,
    data: {
      evaluations: hub.evaluations.length,
      stale: check ? names : [],
      vanished: check ? vanished : [],
      written: check ? [] : names,
      removed: check ? [] : vanished,
      problems,
    },
  };
}

function listFirst(config: Config) {
  const list = pageFilesPath(config);
  return (a: Page, b: Page) => Number(b.path === list) - Number(a.path === list);
}

function differences(stale: readonly Page[]): string[] {
  return stale.slice(0, MOST_NAMED).map(({ path, text, now = '' }) => {
    // Nobody reads the coordinates of a chart.
    if (path.endsWith('.svg')) return `${path} differs.`;
    const patch = createTwoFilesPatch(path, path, now, text, 'as it is', 'as generated', {
      maxEditLength: MOST_EDITS,
    });
    return patch ?? `${path} differs in more than ${MOST_EDITS} lines.`;
  });
}

function verdict(stale: readonly string[], vanished: readonly string[]): string[] {
  const some = (paths: readonly string[]) =>
    paths.length > MOST_NAMED
      ? `${paths.slice(0, MOST_NAMED).join(', ')} and ${paths.length - MOST_NAMED} more`
      : paths.join(', ');
  const words = [
    ...(stale.length === 0 ? [] : [`Stale: ${some(stale)}.`]),
    ...(vanished.length === 0 ? [] : [`No longer generated: ${some(vanished)}.`]),
    'Run `podium build` and commit the result.',
  ];
  return [words.join(' ')];
}

function named(verb: string, paths: readonly string[]): string[] {
  const rest = paths.length - MOST_NAMED;
  const lines = paths.slice(0, MOST_NAMED).map((path) => `${verb} ${path}`);
  return rest > 0 ? [...lines, `${verb} ${rest} more`] : lines;
}
