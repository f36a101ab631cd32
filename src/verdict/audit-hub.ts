import { groupBy } from '../hub/group-by.ts';
import type { Benchmark, Evaluation, FileFinding, Hub, HubFile } from '../hub/hub.ts';
import { CONFIG_PATH } from '../hub/load-config.ts';
import { compareText, hubFolder, loadHub } from '../hub/load-hub.ts';
import { type Places, readPlaces } from '../hub/places.ts';
import { isUnreadable, readYaml } from '../hub/read-yaml.ts';
import { checkHub } from '../protocol/check-hub.ts';
import { checkProtocol } from '../protocol/check-protocol.ts';
import type { Metric } from '../ranking/board.ts';
import { chooseMetrics } from '../ranking/choose-metrics.ts';
import { findMetric, registeredName } from '../ranking/metric-registry.ts';
import { isCompleted } from '../ranking/rank-benchmark.ts';
import { declaredTiers } from '../ranking/tiers.ts';
import type { Finding } from '../submission/finding.ts';
import { isObject, type JsonObject } from '../submission/json.ts';
import type { Submission } from '../submission/read-submission.ts';
import { contextOf } from './context-of.ts';

/** What there is to say of one file of the hub. */
export interface AuditedFile {
  readonly file: string;
  readonly findings: readonly Finding[];
}

/**
 * Runs the protocol's rules over every evaluation of a hub and the hub's rules over its other files, and tells which
 * files cannot be read. Records are judged by the severities for what was accepted before, and their form is read
 * leniently: what an older record leaves out is no finding. Files come out by path, each read and parsed once;
 * lines are looked up only for files with findings. `progress` is told before each evaluation how many are done.
 */
export function auditHub(
  files: Iterable<HubFile>,
  today: string,
  progress: (done: number, of: number) => void = () => {},
): readonly AuditedFile[] {
  const texts = new Map<string, string>();
  const records = new Map<string, JsonObject>();
  const hub = loadHub(kept(files, texts), CONFIG_PATH, ({ path, text }) => {
    const record = readYaml(text);
    if (hubFolder(path) === 'evals' && !isUnreadable(record)) records.set(path, record);
    return record;
  });
  const found = new Map<string, readonly Finding[]>();
  const note = (path: string, findings: readonly Finding[]) =>
    found.set(path, [...(found.get(path) ?? []), ...findings]);
  for (const { path, ...problem } of hub.problems) {
    note(path, [
      problem.rule === 'hub-id-twice'
        ? { ...located({ ...problem, field: ID_FIELDS }, texts.get(path) ?? ''), field: '' }
        : problem,
    ]);
  }
  const rankings = rankingsOf(hub);
  const rankingOf = ({ id }: Benchmark) => rankings.get(id)?.metric;
  const tieBreaksOf = ({ id }: Benchmark) => rankings.get(id)?.tieBreaks ?? [];
  const tiersOf = (benchmark: Benchmark) => tiersOn(hub, benchmark, rankingOf(benchmark));
  const of = { rankingOf, tieBreaksOf, tiersOf };
  const context = { hub, registered: registeredName, ...of, configPath: CONFIG_PATH };
  for (const { path, ...finding } of checkHub(context)) {
    note(path, [located(finding, texts.get(path) ?? '')]);
  }
  auditEvaluations(hub, rankings, records, texts, today, note, progress);
  return [...texts.keys()].sort(compareText).map((file) => ({ file, findings: found.get(file) ?? [] }));
}

const ID_FIELDS = 'eval_id|benchmark_id|dataset_id|model_id|suite_id';

function* kept(files: Iterable<HubFile>, texts: Map<string, string>): Generator<HubFile> {
  for (const file of files) {
    texts.set(file.path, file.text);
    yield file;
  }
}

interface Ranked {
  readonly benchmark: Benchmark;
  readonly metric: Metric | undefined;
  readonly tieBreaks: readonly Metric[];
}

/** Each benchmark with the metrics that rank it, by id. */
function rankingsOf(hub: Hub): ReadonlyMap<string, Ranked> {
  const completed = groupBy(hub.evaluations.filter(isCompleted), ({ benchmarkId }) => benchmarkId);
  return new Map(
    hub.benchmarks.map((benchmark) => {
      const { ranking, tieBreaks } = chooseMetrics(hub.config, benchmark, completed.get(benchmark.id) ?? []);
      const found = (id: string) => findMetric(hub.config, benchmark, id);
      const metric = ranking === undefined ? undefined : found(ranking);
      return [benchmark.id, { benchmark, metric, tieBreaks: tieBreaks.map(found) }] as const;
    }),
  );
}

/** Declared tiers with the metric they are for; the one that will rank where no run does yet. */
function tiersOn({ config }: Hub, benchmark: Benchmark, ranking: Metric | undefined) {
  const own = Object.hasOwn(config.benchmarks, benchmark.id) ? config.benchmarks[benchmark.id] : undefined;
  const primary = own?.primary ?? benchmark.primary;
  const metric = ranking ?? (primary === undefined ? undefined : findMetric(config, benchmark, primary));
  const declared = metric && declaredTiers(config, benchmark, metric);
  return metric && declared && { metric, ...declared };
}

function auditEvaluations(
  hub: Hub,
  rankings: ReadonlyMap<string, Ranked>,
  records: ReadonlyMap<string, JsonObject>,
  texts: ReadonlyMap<string, string>,
  today: string,
  note: (path: string, findings: readonly Finding[]) => void,
  progress: (done: number, of: number) => void,
): void {
  hub.evaluations.forEach((evaluation, index) => {
    const { path, benchmarkId } = evaluation;
    const { benchmark, metric } = rankings.get(benchmarkId) ?? {};
    const text = texts.get(path) ?? '';
    const submission = new AuditedSubmission(records.get(path) ?? {}, text);
    const mostDecimals = Math.min(decimalsIn(text), 20);
    const unreadMetrics = unusedIn(submission.record, evaluation);
    const context = contextOf(
      { submission, evaluation, hub, benchmark, today, issue: null, path, mostDecimals, unreadMetrics },
      metric?.id,
    );
    const findings = checkProtocol(context);
    if (findings.length > 0) note(path, findings);
    progress(index, hub.evaluations.length);
  });
}

/** Numbers of the record that are not used; what keeps them out is told as a finding of its own. */
function unusedIn({ metrics }: JsonObject, evaluation: Evaluation): ReadonlySet<string> | undefined {
  if (!isObject(metrics)) return undefined;
  let unread: Set<string> | undefined;
  for (const name of Object.keys(metrics)) {
    if (typeof metrics[name] !== 'number' || evaluation.metrics.has(name)) continue;
    unread = (unread ?? new Set()).add(name);
  }
  return unread;
}

/** Most digits that stand behind a point anywhere in a text: no number in it is written with more decimals. */
function decimalsIn(text: string): number {
  let most = 0;
  for (let at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at)) {
    const start = ++at;
    while (isDigit(text.charCodeAt(at))) at++;
    if (at - start > most) most = at - start;
  }
  return most;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const NO_FIELDS: Submission['fields'] = new Map();

/** The record as a submission whose lines and digits are looked up only when a rule or a finding asks. */
class AuditedSubmission implements Submission {
  readonly record: JsonObject;
  readonly fields = NO_FIELDS;
  readonly #text: string;
  #places: Places | undefined;

  constructor(record: JsonObject, text: string) {
    this.record = record;
    this.#text = text;
  }

  get lines() {
    return this.#all().lines;
  }

  get written() {
    return this.#all().written;
  }

  #all(): Places {
    this.#places ??= readPlaces(this.#text);
    return this.#places;
  }
}

interface Unlocated extends Omit<FileFinding, 'path'> {
  readonly value?: string;
}

/** With the first of its fields that is there, and its line or that of the value below it. */
function located({ value, ...finding }: Unlocated, text: string): Finding {
  const { lines, scalars } = readPlaces(text);
  const fields = finding.field.split('|');
  const field = fields.find((name) => lines.has(name)) ?? fields[0] ?? '';
  const at = [...scalars].find(
    ([path, scalar]) => scalar === value && fields.some((name) => path.startsWith(name)),
  )?.[0];
  return { ...finding, field: at ?? field, line: lines.get(at ?? field) ?? null };
}
