import { createHash } from 'node:crypto';
import type { Evaluation } from '../hub/hub.ts';
import { isoDay } from '../hub/iso-day.ts';
import { compareText } from '../hub/load-hub.ts';
import type { Board } from '../ranking/board.ts';
import { isCompleted } from '../ranking/rank-benchmark.ts';
import type { PageContext } from './page-context.ts';
import { repositoryUrl, verificationOf } from './sources.ts';
import { exactText } from './tier-text.ts';
import { element, type Xml } from './xml.ts';

/** Feeds are read for what is new. */
const MOST = 100;

interface Item {
  readonly board: Board;
  readonly run: Evaluation;
  readonly day: string;
}

/**
 * The newest accepted results as an Atom feed (RFC 4287): completed runs on a board, newest first. Every date is
 * the record's own day at midnight UTC, and an id depends on the record's ids alone, so building again changes
 * nothing. Runs without a real date are left out: an entry must have one.
 */
export function atomFeed(context: PageContext): string {
  const { config, site, sources } = context;
  const items = newest(context);
  const base = repositoryUrl(config);
  const page = base === undefined ? undefined : sources.file(site.index, site.index);
  const feed = element('feed', { xmlns: 'http://www.w3.org/2005/Atom' }, [
    element('id', {}, urn('feed', base ?? config.title)),
    element('title', {}, config.title),
    element('updated', {}, midnight(items[0]?.day ?? '1970-01-01')),
    author(config.title),
    ...link('alternate', page),
    ...link('self', sources.raw(`${site.folder}feed.xml`)),
    element('generator', {}, 'Podium'),
    ...items.map((item) => entry(item, context)),
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed}\n`;
}

const author = (name: string) => element('author', {}, [element('name', {}, name)]);

const link = (rel: string, href: string | undefined) =>
  href === undefined ? [] : [element('link', { rel, href }, [])];

function newest({ boards, runsOn }: PageContext): readonly Item[] {
  const days = new Map<string | undefined, string | undefined>();
  const items: Item[] = [];
  for (const board of boards) {
    for (const run of runsOn(board.benchmark.id)) {
      if (!days.has(run.date)) days.set(run.date, isoDay(run.date));
      const day = days.get(run.date);
      if (day !== undefined && isCompleted(run)) items.push({ board, run, day });
    }
  }
  // Most runs of a large hub are too old to be worth their place in the order.
  const oldest =
    items
      .map(({ day }) => day)
      .sort()
      .at(-MOST) ?? '';
  return items
    .filter(({ day }) => day >= oldest)
    .sort((a, b) => compareText(b.day, a.day) || compareText(a.run.id, b.run.id))
    .slice(0, MOST);
}

function entry(
  { board, run, day }: Item,
  { config, modelName, datasetName, namesOf, sources }: PageContext,
): Xml {
  const { benchmark, metric } = board;
  const model = modelName(run.modelId);
  const score = metric && namesOf(board).read(run, metric.id);
  const result =
    metric === undefined || score === undefined ? '' : `: ${metric.id} ${exactText(board, score)}`;
  const dataset = datasetName({ evaluation: run });
  const { status, by } = verificationOf(run);
  const facts = [
    `${model} on ${benchmark.name}${result}`,
    ...(dataset === undefined ? [] : [`Dataset: ${dataset}`]),
    `Evaluation: ${run.id}`,
    `Verification: ${by === undefined ? status : `${status} by ${by}`}`,
  ];
  const record = repositoryUrl(config) === undefined ? undefined : sources.file(run.path, '');
  return element('entry', {}, [
    element('id', {}, urn('result', run.benchmarkId, run.modelId, run.id)),
    element('title', {}, `${model} on ${benchmark.name}${result}`),
    element('updated', {}, midnight(day)),
    ...(run.submittedBy === undefined ? [] : [author(run.submittedBy)]),
    ...link('alternate', record),
    element('category', { term: benchmark.id, label: benchmark.name }, []),
    element('content', { type: 'text' }, facts.join('. ')),
  ]);
}

const midnight = (day: string) => `${day}T00:00:00Z`;

/** A name-based UUID of its own making (RFC 9562, version 8) from the SHA-256 of what identifies the thing. */
function urn(...parts: readonly string[]): string {
  const digits = createHash('sha256')
    .update(JSON.stringify(['podium', ...parts]))
    .digest('hex')
    .slice(0, 32);
  const variant = ((Number.parseInt(digits.charAt(16), 16) & 3) | 8).toString(16);
  const uuid = `${digits.slice(0, 12)}8${digits.slice(13, 16)}${variant}${digits.slice(17)}`;
  return `urn:uuid:${uuid.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}
