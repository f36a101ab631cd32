import type { JsonObject } from '../submission/json.ts';
import { ConfigError } from './config-error.ts';
import type { FileFinding, Hub, HubFile } from './hub.ts';
import { CONFIG_PATH, loadConfig } from './load-config.ts';
import { readBenchmark } from './read-benchmark.ts';
import { readDataset } from './read-dataset.ts';
import { readEvaluation } from './read-evaluation.ts';
import { readModel } from './read-model.ts';
import { readSuite } from './read-suite.ts';
import { isUnreadable, readYaml, type Unreadable } from './read-yaml.ts';

/** The folders Podium reads. */
export const HUB_FOLDERS = ['benchmarks', 'datasets', 'models', 'suites', 'evals'] as const;
type Folder = (typeof HUB_FOLDERS)[number];

const FOLDERS: ReadonlyMap<string, Folder> = new Map(HUB_FOLDERS.map((folder) => [folder, folder]));

/** The folder of a path that holds hub data, or undefined when Podium has no use for the file. */
export function hubFolder(path: string): Folder | undefined {
  if (!path.endsWith('.yaml') && !path.endsWith('.yml')) return undefined;
  return FOLDERS.get(path.slice(0, path.indexOf('/')));
}

/** By code unit, so that no locale can change an order. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Reads all files of a hub, in whatever order they come, one at a time. A file that cannot be read is reported
 * in `problems` and the others are served; of two files with one id the first by path is. `parse` reads a file's
 * YAML. Throws `ConfigError` when the configuration cannot be used.
 */
export function loadHub(
  files: Iterable<HubFile>,
  configPath = CONFIG_PATH,
  parse: (file: HubFile) => JsonObject | Unreadable = ({ text }) => readYaml(text),
): Hub {
  const problems: FileFinding[] = [];
  const benchmarks = shelf('benchmark_id', readBenchmark, problems);
  const datasets = shelf('dataset_id', readDataset, problems);
  const models = shelf('model_id', readModel, problems);
  const suites = shelf('suite_id', readSuite, problems);
  const evaluations = shelf('eval_id', readEvaluation, problems);
  const shelves = { benchmarks, datasets, models, suites, evals: evaluations };
  let config: string | undefined;
  for (const file of files) {
    const folder = hubFolder(file.path);
    if (file.trouble !== undefined) problems.push(unread(file, file.trouble, configPath));
    else if (file.path === configPath) config = file.text;
    else if (folder !== undefined) shelves[folder].add(file.path, parse(file));
    if (folder !== undefined || file.path === configPath) problems.push(...undecoded(file));
  }
  if (config === undefined && configPath !== CONFIG_PATH)
    throw new ConfigError(
      `The configuration ${configPath} is not there. Correct the input config, or leave it out.`,
    );
  const hub = {
    config: loadConfig(config, configPath),
    benchmarks: benchmarks.sorted(),
    datasets: datasets.sorted(),
    models: models.sorted(),
    suites: suites.sorted(),
    evaluations: evaluations.sorted(),
  };
  return {
    ...hub,
    problems: problems.sort((a, b) => compareText(a.path, b.path) || compareText(a.rule, b.rule)),
  };
}

/** A file that lies in the hub and is not read. Without its configuration a hub would be another one. */
function unread({ path, remedy = RENAME }: HubFile, trouble: string, configPath: string): FileFinding {
  const message = `${path} is not read: ${trouble}.`;
  if (path === configPath) throw new ConfigError(`${message} ${remedy}`);
  return { path, rule: 'hub-file-unread', severity: 'warning', field: '', line: null, message, remedy };
}

/** What stands in a text for a byte that is no UTF-8. */
const REPLACED = '\uFFFD';

function undecoded({ path, text }: HubFile): FileFinding[] {
  const at = text.indexOf(REPLACED);
  if (at < 0) return [];
  const line = text.slice(0, at).split('\n').length;
  const message = `${path} is not UTF-8: a character cannot be read, and pages show ${REPLACED} for it.`;
  const remedy = 'Type the character again, and save the file as UTF-8.';
  return [{ path, rule: 'hub-file-not-utf-8', severity: 'warning', field: '', line, message, remedy }];
}

const RENAME = 'Rename it, or take it out of the folder.';

type Reader<T> = (path: string, file: JsonObject) => T | string | undefined;

/** Collects the files of one kind by id, and tells of those that cannot be taken. */
function shelf<T extends { readonly id: string; readonly path: string }>(
  idKey: string,
  reader: Reader<T>,
  problems: FileFinding[],
) {
  const byId = new Map<string, T>();
  const leftOut: T[] = [];
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
  return {
    add(path: string, yaml: JsonObject | Unreadable): void {
      if (isUnreadable(yaml)) {
        report(path, 'hub-file-unreadable', `${path} cannot be read: ${yaml.reason}.`, yaml.line);
        return;
      }
      const item = reader(path, yaml);
      if (item === undefined || typeof item === 'string') {
        report(path, 'hub-file-incomplete', `${path} is left out: ${item ?? `${idKey} is missing`}.`);
        return;
      }
      const twin = byId.get(item.id);
      if (twin === undefined) byId.set(item.id, item);
      else if (item.path < twin.path) {
        byId.set(item.id, item);
        leftOut.push(twin);
      } else leftOut.push(item);
    },
    sorted(): readonly T[] {
      for (const { id, path } of leftOut) {
        report(path, 'hub-id-twice', `${path} is left out: ${byId.get(id)?.path} has the same id "${id}".`);
      }
      return [...byId.values()].sort((a, b) => compareText(a.id, b.id));
    },
  };
}
