import type { JsonObject } from '../submission/json.ts';
import type { FileFinding, Hub, HubFile } from './hub.ts';
import { CONFIG_PATH, loadConfig } from './load-config.ts';
import { readBenchmark } from './read-benchmark.ts';
import { readEvaluation } from './read-evaluation.ts';
import { readSuite } from './read-suite.ts';
import { isUnreadable, mapping, readYaml, text } from './read-yaml.ts';

/** The folders Podium reads. */
export const HUB_FOLDERS = ['benchmarks', 'datasets', 'models', 'suites', 'evals'] as const;
type Folder = (typeof HUB_FOLDERS)[number];

/** The folder of a path that holds hub data, or undefined when Podium has no use for the file. */
export function hubFolder(path: string): Folder | undefined {
  if (!/\.ya?ml$/.test(path)) return undefined;
  return HUB_FOLDERS.find((folder) => path.startsWith(`${folder}/`));
}

/** By code unit, so that no locale can change an order. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Reads all files of a hub, in whatever order they come. A file that cannot be read is reported in `problems`
 * and the others are served. Throws `ConfigError` when the configuration cannot be used.
 */
export function loadHub(files: Iterable<HubFile>, configPath = CONFIG_PATH): Hub {
  const sorted = [...files].sort((a, b) => compareText(a.path, b.path));
  const problems: FileFinding[] = [];
  const report = (path: string, rule: string, message: string, line: number | null = null) =>
    problems.push({
      path,
      rule,
      message,
      line,
      severity: 'error',
      field: '',
      remedy: `Correct ${path}; until then Podium serves the hub without it.`,
    });

  function read<T extends { readonly id: string; readonly path: string }>(
    folder: Folder,
    reader: (path: string, file: JsonObject) => T | string | undefined,
  ): readonly T[] {
    const byId = new Map<string, T>();
    for (const file of sorted) {
      if (hubFolder(file.path) !== folder) continue;
      const yaml = readYaml(file.text);
      if (isUnreadable(yaml)) {
        report(file.path, 'hub-file-unreadable', `${file.path} cannot be read: ${yaml.reason}.`, yaml.line);
        continue;
      }
      const item = reader(file.path, yaml);
      if (item === undefined || typeof item === 'string') {
        report(file.path, 'hub-file-incomplete', `${file.path} is left out: ${item ?? 'its id is missing'}.`);
        continue;
      }
      const twin = byId.get(item.id);
      if (twin === undefined) byId.set(item.id, item);
      else
        report(
          file.path,
          'hub-id-twice',
          `${file.path} is left out: ${twin.path} has the same id "${item.id}".`,
        );
    }
    return [...byId.values()].sort((a, b) => compareText(a.id, b.id));
  }

  return {
    config: loadConfig(sorted.find((file) => file.path === configPath)?.text, configPath),
    benchmarks: read('benchmarks', readBenchmark),
    datasets: read('datasets', named('dataset_id')),
    models: read('models', named('model_id')),
    suites: read('suites', readSuite),
    evaluations: read('evals', readEvaluation),
    problems,
  };
}

function named(key: 'dataset_id' | 'model_id') {
  return (path: string, file: JsonObject) => {
    const id = text(mapping(file)[key]);
    return id === undefined ? undefined : { id, name: text(file.name) ?? id, path };
  };
}
