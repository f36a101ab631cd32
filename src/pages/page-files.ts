import type { Config } from '../hub/config.ts';
import { compareText } from '../hub/load-hub.ts';
import { DRAWING_VERSION } from './charts/chart.ts';
import { siteOf } from './site.ts';

/** What follows the folder in the paths of pages that come and go with models, benchmarks and sizes. */
const PASSING =
  /^(?:models|benchmarks|badges|charts)\/(?:[A-Za-z0-9][\w.-]*\/)?[A-Za-z0-9][\w.-]*\.(?:md|json|svg)$/;

/** Path of the list of generated files, for a configuration. */
export function pageFilesPath(config: Config): string {
  return `${siteOf(config, [], []).folder}files.json`;
}

/** The list of generated files: what a later build may remove. One path a line. */
export function pageFiles(paths: Iterable<string>): string {
  const lines = [...paths].sort(compareText).map((path) => JSON.stringify(path));
  return `{"schema_version": 1, "drawing": ${DRAWING_VERSION}, "files": [\n${lines.join(',\n')}\n]}\n`;
}

/**
 * Generated files that the pages no longer have: those in the list that a former build left (`before`, the text
 * of `files.json`), if they are of the kind that only Podium writes. A file that Podium has not listed is
 * foreign and never among them, nor is anything outside the folders for such pages; a list that cannot be read
 * removes nothing.
 */
export function vanishedPages(
  before: string | undefined,
  pages: ReadonlyMap<string, string>,
  config: Config,
): string[] {
  const { folder } = siteOf(config, [], []);
  const kept = new Set([...pages.keys(), ...listedFiles(pages.get(pageFilesPath(config)))]);
  return listedFiles(before).filter(
    (path) => !kept.has(path) && path.startsWith(folder) && PASSING.test(path.slice(folder.length)),
  );
}

/** The files in a list that a former build left; none where it cannot be read. */
export function listedFiles(text: string | undefined): readonly string[] {
  if (text === undefined) return [];
  try {
    const { files }: { files?: unknown } = Object(JSON.parse(text));
    return Array.isArray(files) ? files.filter((path): path is string => typeof path === 'string') : [];
  } catch {
    return [];
  }
}
