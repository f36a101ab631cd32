import type { Config } from '../hub/config.ts';
import { pageNames } from './page-names.ts';

/** Where every generated file lies in the hub. Paths use `/` and are relative to its root. */
export interface Site {
  /** The leaderboard page. */
  readonly index: string;
  /** Folder of all generated files, ending in `/`. */
  readonly folder: string;
  /** Page of a model; undefined where it has none. */
  readonly model: (id: string) => string | undefined;
  /** The benchmark's own page (`part` 1), and where one file is too small for it, the parts after it. */
  readonly benchmark: (id: string, part?: number) => string;
  readonly badge: (benchmarkId: string, modelId: string) => string;
  /** Name of a benchmark in paths and fragments: plain ASCII, unlike any other without regard to case. */
  readonly benchmarkName: (id: string) => string;
}

/** Lays out the site: model pages for `models`, benchmark pages for `benchmarks`. */
export function siteOf(config: Config, benchmarks: Iterable<string>, models: Iterable<string>): Site {
  const index = config.pages.path;
  const folder = index.slice(0, index.lastIndexOf('/') + 1);
  const modelNames = pageNames(models);
  const benchmarkNames = pageNames(benchmarks);
  const named = (names: ReadonlyMap<string, string>, id: string): string => {
    const name = names.get(id);
    if (name === undefined) throw new Error(`No page is laid out for "${id}".`);
    return name;
  };
  return {
    index,
    folder,
    model: (id) => {
      const name = config.pages.models ? modelNames.get(id) : undefined;
      return name === undefined ? undefined : `${folder}models/${name}.md`;
    },
    benchmark: (id, part = 1) =>
      `${folder}benchmarks/${named(benchmarkNames, id)}${part === 1 ? '' : `/${part}`}.md`,
    badge: (benchmarkId, modelId) =>
      `${folder}badges/${named(benchmarkNames, benchmarkId)}/${named(modelNames, modelId)}.json`,
    benchmarkName: (id) => named(benchmarkNames, id),
  };
}

/** The relative link from one file of the hub to another. */
export function relativeLink(from: string, to: string): string {
  let shared = 0;
  for (let i = 0; i < from.length && from[i] === to[i]; i++) if (from[i] === '/') shared = i + 1;
  let up = '';
  for (let i = from.indexOf('/', shared); i >= 0; i = from.indexOf('/', i + 1)) up += '../';
  return up + to.slice(shared);
}
