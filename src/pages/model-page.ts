import type { Evaluation } from '../hub/hub.ts';
import type { Board, Entry } from '../ranking/board.ts';
import { benchmarkFragment } from './benchmark-section.ts';
import { inertText } from './inert.ts';
import { codeText, linkText, tableText } from './markdown.ts';
import { onPage, type PageContext } from './page-context.ts';
import { type PastRun, runHistory } from './run-history.ts';
import { RUN_LINK_HEADS, runLinks } from './run-links.ts';
import { medal } from './signs.ts';
import { exactText, scoreText, tierText } from './tier-text.ts';
import { unrankedReason } from './unranked-runs.ts';

/** Runs shown of one benchmark: the most with which the page is no larger than GitHub shows. */
const MOST = [200, 50, 10, 3, 1, 0] as const;

/** A board that a model is on, with its place there and all its runs. */
export interface ModelBoard {
  readonly board: Board;
  readonly entry?: Entry;
  readonly runs: readonly Evaluation[];
}

/**
 * The page of one model: where it stands and every run. Composed from source like a table (see `tableText`),
 * because there may be thousands of these pages.
 */
export function modelPage(
  id: string,
  path: string,
  boards: readonly ModelBoard[],
  context: PageContext,
): string {
  let text = '';
  for (const most of MOST) {
    text = pageWith(most, id, path, boards, context);
    if (Buffer.byteLength(text) <= context.config.pages.max_bytes) break;
  }
  return text;
}

function pageWith(
  most: number,
  id: string,
  path: string,
  boards: readonly ModelBoard[],
  context: PageContext,
): string {
  const here = onPage(context, path);
  const { site, href, modelName, modelPath, sources } = here;
  const record = modelPath(id);
  const about = linkText(record === undefined ? undefined : sources.file(record, path), codeText(id));
  return `${[
    `# 🤖 ${inertText(modelName(id))}`,
    `${linkText(href(site.index), '⬅️ All benchmarks')} | Model ${about}`,
    '## 🏆 Where It Stands',
    standings(boards, here),
    '## 📜 Runs',
    ...(most === 0 ? ['Too many for this page: see leaderboard.json.'] : []),
    ...boards.flatMap((board) => runs(board, here, most)),
    ...badges(boards, here),
  ].join('\n\n')}\n`;
}

function standings(boards: readonly ModelBoard[], context: PageContext): string {
  const rows = boards.map(({ board, entry }) => {
    const { benchmark, metric } = board;
    const name = linkText(boardHref(board, context), inertText(benchmark.name));
    const by = metric === undefined ? '-' : inertText(metric.id);
    if (entry === undefined) return [name, 'not ranked', by, '-', '', '-', '-'];
    const { rank, evaluation } = entry;
    const dataset = context.datasetName(entry);
    return [
      name,
      `${medal(rank)} ${rank}`,
      by,
      scoreText(board, entry),
      tierText(board, entry),
      dataset === undefined ? '-' : inertText(dataset),
      evaluation.date === undefined ? '-' : inertText(evaluation.date),
    ];
  });
  return tableText(
    [':--', ':--', ':--', ':-:', ':-:', ':--', ':-:'],
    ['Benchmark', 'Rank', 'Ranked by', 'Score', 'Performance', 'Dataset', 'Date'],
    rows,
  );
}

/** Link to a benchmark: to its part of the leaderboard page, or to its own page where it has one. */
function boardHref({ benchmark }: Board, context: PageContext): string {
  const { site, href, split } = context;
  if (split) return href(site.benchmark(benchmark.id));
  return `${href(site.index)}#${benchmarkFragment(benchmark.id, context)}`;
}

function runs({ board, entry, runs: all }: ModelBoard, context: PageContext, most: number): string[] {
  const history = runHistory(entry?.evaluation, all, context.readerOf(board));
  const rows = history.slice(0, most).map((past) => {
    const { run, score } = past;
    const dataset = context.datasetName({ evaluation: run });
    return [
      run.date === undefined ? '-' : inertText(run.date),
      score === undefined ? '-' : exactText(board, score),
      placeText(past, board),
      dataset === undefined ? '-' : inertText(dataset),
      ...runLinks(run, context),
    ];
  });
  const rest = history.length - rows.length;
  if (rows.length === 0) return [];
  return [
    `### ${inertText(board.benchmark.name)}`,
    tableText(
      [':-:', ':-:', ':--', ':--', ':--', ':--', ':--'],
      ['Date', 'Score', 'What It Counts For', 'Dataset', ...RUN_LINK_HEADS],
      rows,
    ),
    ...(rest === 0 ? [] : [`… and ${rest} older: see leaderboard.json.`]),
  ];
}

function placeText({ run, place }: PastRun, board: Board): string {
  if (place === 'counts') return '🏅 **this run counts**';
  if (place === 'was best') return 'best when it was new';
  return place === 'superseded' ? 'superseded' : `not ranked: ${unrankedReason(board, run, inertText)}`;
}

/** What to copy into a README, where the hub's address is known. */
function badges(boards: readonly ModelBoard[], { config, sources, site }: PageContext): string[] {
  if (!config.pages.badges) return [];
  const lines = boards.flatMap(({ board, entry }) => {
    const url = entry && sources.raw(site.badge(board.benchmark.id, entry.modelId));
    return url === undefined
      ? []
      : [`![leaderboard rank](https://img.shields.io/endpoint?url=${encodeURIComponent(url)})`];
  });
  return lines.length === 0 ? [] : ['## 🏷️ Badges', ['```markdown', ...lines, '```'].join('\n')];
}
