import type { PageContext } from './page-context.ts';
import { verificationOf } from './sources.ts';

const HEAD = [
  ...['domain', 'benchmark_id', 'benchmark', 'metric', 'direction', 'rank', 'model_id', 'model'],
  ...['score', 'tier', 'dataset_id', 'dataset', 'date', 'eval_id'],
  ...['interval_low', 'interval_high', 'record', 'issue', 'pull_request', 'verification', 'verified_by'],
] as const;

/** One line per ranked model (quoted as in RFC 4180; lines end in LF, so that no checkout changes them). */
export function leaderboardCsv({ boards, datasetName }: PageContext): string {
  const lines: string[] = [HEAD.join(',')];
  for (const { benchmark, metric, entries } of boards) {
    const { domain, id, name } = benchmark;
    const direction = metric?.lowerIsBetter ? 'lower is better' : 'higher is better';
    const board = [domain, id, name, metric?.id, direction].map(csvCell).join(',');
    for (const entry of entries) {
      const { evaluation: run, interval } = entry;
      const { status, by } = verificationOf(run);
      const cells = [
        ...[entry.modelId, entry.modelName, entry.score, entry.tier, run.datasetId, datasetName(entry)],
        ...[run.date, run.id, interval?.[0], interval?.[1], run.path, run.issueNumber, run.pullRequest],
        ...[status, by],
      ];
      lines.push(`${board},${entry.rank},${cells.map(csvCell).join(',')}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** Most cells. */
const PLAIN = /^\w[\w ./()-]*$/;
/** Where a spreadsheet may begin to read a formula: at the start, and behind what another locale takes for a comma. */
const FORMULA = /^(?= *[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])/;
const FORMULA_WITHIN = /[;\t\n\r](?= *[=+\-@\uff1d\uff0b\uff0d\uff20])/g;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/**
 * Quoted where needed. Before what a spreadsheet would run as a formula stands an apostrophe; a number stays a
 * number, with its sign.
 */
export function csvCell(value: string | number = ''): string {
  if (typeof value === 'number') return String(value);
  if (PLAIN.test(value)) return value;
  const text = value.toWellFormed();
  const safe = NUMBER.test(text) ? text : text.replace(FORMULA_WITHIN, "$&'").replace(FORMULA, "'");
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
